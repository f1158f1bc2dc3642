import { useTranslation } from 'react-i18next';
import { BecauseFields, becauseOf, NO_REASON } from './because-fields.js';
import { dated, filled, reasoned } from './checks.js';
import { firstOf, type CommandOf } from './command-of.js';
import { DayField } from './day-field.js';
import { ObligationField } from './obligation-field.js';
import { ShortForm } from './short-form.js';

/** What is owed is due on another day. */
export function MoveObligationForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  return (
    <ShortForm
      of={of}
      command="move-obligation"
      initial={{ ...NO_REASON, obligationId: firstOf(of, 'obligationId'), dueOn: '' }}
      fields={['/obligationId', '/dueOn', '/because']}
      check={({ obligationId, dueOn, reason }) => ({
        '/obligationId': filled(obligationId),
        '/dueOn': dated(dueOn, { from: of.today }),
        '/because': reasoned(reason),
      })}
      body={({ obligationId, dueOn, ...because }) => ({ obligationId, dueOn, because: becauseOf(because) })}
    >
      {({ value, change, at }) => (
        <>
          <ObligationField
            of={of}
            value={value.obligationId}
            error={at('/obligationId')}
            onValue={(obligationId) => change({ obligationId })}
          />
          <DayField
            label={t('field.newDue')}
            hint={t('hint.move')}
            min={of.today}
            value={value.dueOn}
            error={at('/dueOn')}
            onValue={(dueOn) => change({ dueOn })}
          />
          <BecauseFields of={of} list="move-obligation" {...{ value, change, at }} />
        </>
      )}
    </ShortForm>
  );
}
