import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '../team/use-staff.js';
import { Check } from '../ui/choices.js';

/** Who may receive: the giver's own team in sight, the others one press away. */
export function ReceiversField({
  people,
  teamId,
  chosen,
  error,
  onChosen,
}: {
  readonly people: readonly StaffMember[];
  /** The giver's team. */
  readonly teamId: string | null;
  readonly chosen: readonly string[];
  readonly error: string | null;
  readonly onChosen: (chosen: readonly string[]) => void;
}) {
  const { t } = useTranslation('handOver');
  const id = useId();
  const near = people.filter((person) => person.teamId === teamId);
  const far = people.filter((person) => person.teamId !== teamId);
  const box = ({ staffId, name }: StaffMember) => (
    <Check
      key={staffId}
      label={name}
      checked={chosen.includes(staffId)}
      onChecked={(on) => onChosen(on ? [...chosen, staffId] : chosen.filter((one) => one !== staffId))}
    />
  );
  return (
    <fieldset className="form-group" aria-describedby={error === null ? undefined : `${id}-error`}>
      <legend>{t('receivers')}</legend>
      <span className="form-hint">{t('receiversHint')}</span>
      {error !== null && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
      <div className="check-columns">{near.map(box)}</div>
      {far.length > 0 && (
        <details open={far.some(({ staffId }) => chosen.includes(staffId)) || near.length === 0}>
          <summary>{t('others')}</summary>
          <div className="check-columns">{far.map(box)}</div>
        </details>
      )}
    </fieldset>
  );
}
