import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReasons } from '../api/use-reasons.js';
import type { PlacementItem } from '../hand-over/hand-over.types.js';
import { CommandForm } from '../ui/command-form.js';
import { Dialog } from '../ui/dialog.js';
import { SelectField } from '../ui/field.js';
import { say } from '../ui/toasts.js';
import type { StaffMember } from './use-staff.js';

/** A team lead gives one placement to somebody, at once. */
export function AssignDialog({
  placement,
  people,
  onClose,
}: {
  readonly placement: PlacementItem;
  readonly people: readonly StaffMember[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('team');
  const [staffId, setStaffId] = useState('');
  const [reason, setReason] = useState('');
  const reasons = useReasons(placement.policyVersion, 'assign-owner');
  const citizen = placement.citizen.name ?? t('erased');
  const others = people.filter((person) => person.staffId !== placement.owner.id);
  return (
    <Dialog title={t('assignOne', { citizen })} onClose={onClose}>
      <p>{t('assignText')}</p>
      <CommandForm
        placementId={placement.id}
        command="assign-owner"
        version={placement.version}
        submit={t('assign')}
        fields={['/staffId', '/because']}
        check={() => ({
          ...(staffId === '' && { '/staffId': t('wrong.to') }),
          ...(reason === '' && { '/because': t('wrong.because') }),
        })}
        body={() => ({ staffId, because: { reason } })}
        yours={<p>{others.find((person) => person.staffId === staffId)?.name}</p>}
        onCancel={onClose}
        onDone={() => {
          say(t('assigned', { citizen, name: others.find((person) => person.staffId === staffId)?.name ?? staffId }));
          onClose();
        }}
      >
        {(at) => (
          <>
            <SelectField
              label={t('assignTo')}
              value={staffId}
              options={others.map((person) => [person.staffId, person.name])}
              error={at('/staffId')}
              onValue={setStaffId}
            />
            <SelectField
              label={t('because')}
              value={reason}
              options={reasons}
              error={at('/because')}
              onValue={setReason}
            />
          </>
        )}
      </CommandForm>
    </Dialog>
  );
}
