import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/field.js';
import { BecauseFields, becauseOf, NO_REASON } from './because-fields.js';
import { dated, hoursGiven, hoursOf, hoursText } from './checks.js';
import type { CommandOf } from './command-of.js';
import { DayField } from './day-field.js';
import { ShortForm } from './short-form.js';

/** Other weekly hours, from a day on. */
export function ChangeHoursForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  const { main } = of.placement;
  return (
    <ShortForm
      of={of}
      command="change-hours"
      initial={{ ...NO_REASON, from: of.today, hours: main === null ? '' : hoursText(main.weeklyHours) }}
      fields={['/from', '/weeklyHours', '/because']}
      check={({ from, hours }) => ({ '/from': dated(from), '/weeklyHours': hoursGiven(hours) })}
      body={({ from, hours, ...because }) => ({
        from,
        weeklyHours: hoursOf(hours) ?? 0,
        ...(because.reason !== '' && { because: becauseOf(because) }),
      })}
    >
      {({ value, change, at }) => (
        <>
          <div className="field-row">
            <DayField
              label={t('field.from')}
              value={value.from}
              error={at('/from')}
              onValue={(from) => change({ from })}
            />
            <TextField
              label={t('field.weeklyHours')}
              hint={t('hint.hours')}
              inputMode="decimal"
              value={value.hours}
              error={at('/weeklyHours')}
              onValue={(hours) => change({ hours })}
            />
          </div>
          <BecauseFields of={of} list="change-hours" optional {...{ value, change, at }} />
        </>
      )}
    </ShortForm>
  );
}
