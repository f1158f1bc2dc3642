import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field.js';
import { useColleagues } from '../use-colleagues.js';

/** A colleague who works here. */
export function StaffField({
  label,
  value,
  except = [],
  error,
  hint,
  onValue,
}: {
  readonly label: string;
  readonly value: string;
  /** Who cannot be it. */
  readonly except?: readonly (string | undefined)[];
  readonly error: string | null;
  readonly hint?: string;
  readonly onValue: (staffId: string) => void;
}) {
  const { t } = useTranslation('commands');
  const { colleagues } = useColleagues();
  return (
    <SelectField
      label={label}
      value={value}
      error={error}
      hint={hint ?? t('hint.staff')}
      options={colleagues.filter(([staffId]) => !except.includes(staffId))}
      onValue={onValue}
    />
  );
}
