import { useTranslation } from 'react-i18next';
import { addDays } from '../../dates/days.js';
import { BecauseFields, becauseOf, NO_REASON } from './because-fields.js';
import { dated, reasoned } from './checks.js';
import type { CommandOf } from './command-of.js';
import { DayField } from './day-field.js';
import { ShortForm } from './short-form.js';

/** Everything waits until a day. */
export function PauseForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  const tomorrow = addDays(of.today, 1);
  return (
    <ShortForm
      of={of}
      command="pause"
      initial={{ ...NO_REASON, until: '' }}
      fields={['/because', '/until']}
      check={({ reason, until }) => ({ '/until': dated(until, { from: tomorrow }), '/because': reasoned(reason) })}
      body={({ until, ...because }) => ({ until, because: becauseOf(because) })}
    >
      {({ value, change, at }) => (
        <>
          <DayField
            label={t('field.until')}
            hint={t('hint.pause')}
            min={tomorrow}
            value={value.until}
            error={at('/until')}
            onValue={(until) => change({ until })}
          />
          <BecauseFields of={of} list="pause" {...{ value, change, at }} />
        </>
      )}
    </ShortForm>
  );
}
