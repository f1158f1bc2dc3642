import { useTranslation } from 'react-i18next';
import { BecauseFields, becauseOf, NO_REASON } from './because-fields.js';
import { filled, reasoned } from './checks.js';
import type { CommandOf } from './command-of.js';
import { ShortForm } from './short-form.js';
import { StaffField } from './staff-field.js';

/** Who else follows the case: the citizen's caseworker. */
export function AssignSecondPersonForm(of: CommandOf) {
  const { t } = useTranslation('commands');
  return (
    <ShortForm
      of={of}
      command="assign-second-person"
      initial={{ ...NO_REASON, staffId: '' }}
      fields={['/staffId', '/because']}
      check={({ staffId, reason }) => ({ '/staffId': filled(staffId), '/because': reasoned(reason) })}
      body={({ staffId, ...because }) => ({ staffId, because: becauseOf(because) })}
    >
      {({ value, change, at }) => (
        <>
          <StaffField
            label={t('field.secondPerson')}
            except={[of.placement.secondPerson?.id, of.placement.owner.id]}
            value={value.staffId}
            error={at('/staffId')}
            onValue={(staffId) => change({ staffId })}
          />
          <BecauseFields of={of} list="assign-second-person" {...{ value, change, at }} />
        </>
      )}
    </ShortForm>
  );
}
