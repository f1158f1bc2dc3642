import { useTranslation } from 'react-i18next';
import { useReasons } from '../../api/use-reasons.js';
import { SelectField } from '../../ui/field.js';
import { BecauseFields, becauseOf, NO_REASON } from './because-fields.js';
import { dated, filled, reasoned } from './checks.js';
import type { CommandOf } from './command-of.js';
import { DayField } from './day-field.js';
import { ShortForm } from './short-form.js';

/** The running rung goes on for longer. */
export function ExtendStageForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  const { main, policyVersion } = of.placement;
  const justifications = useReasons(policyVersion, `extend-stage:${main?.stage ?? ''}`);
  return (
    <ShortForm
      of={of}
      command="extend-stage"
      initial={{ ...NO_REASON, plannedEnd: '', justification: '' }}
      fields={['/plannedEnd', '/justification', '/because']}
      check={({ plannedEnd, justification, reason }) => ({
        '/plannedEnd': dated(plannedEnd, { from: main?.plannedEnd ?? of.today }),
        '/justification': filled(justification),
        '/because': reasoned(reason),
      })}
      body={({ plannedEnd, justification, ...because }) => ({
        plannedEnd,
        justification,
        because: becauseOf(because),
      })}
    >
      {({ value, change, at }) => (
        <>
          <DayField
            label={t('field.newEnd')}
            min={main?.plannedEnd ?? of.today}
            value={value.plannedEnd}
            error={at('/plannedEnd')}
            onValue={(plannedEnd) => change({ plannedEnd })}
          />
          <SelectField
            label={t('field.justification')}
            value={value.justification}
            options={justifications}
            error={at('/justification')}
            onValue={(justification) => change({ justification })}
          />
          <BecauseFields of={of} list="extend-stage" {...{ value, change, at }} />
        </>
      )}
    </ShortForm>
  );
}
