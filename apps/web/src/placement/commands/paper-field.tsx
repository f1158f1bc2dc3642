import { useTranslation } from 'react-i18next';
import { useLabels } from '../../i18n/use-labels.js';
import { SelectField } from '../../ui/field.js';
import { offeredOf, type CommandOf, type Paper } from './command-of.js';

/** Which of the papers that are missing. */
export function PaperField({
  of,
  value,
  error,
  onValue,
}: {
  readonly of: CommandOf;
  readonly value: string;
  readonly error: string | null;
  readonly onValue: (paper: string) => void;
}) {
  const { t } = useTranslation('commands');
  const labels = useLabels();
  return (
    <SelectField
      label={t('field.paper')}
      value={value}
      error={error}
      options={offeredOf(of, 'paper').map((paper) => [paper, labels.paper[paper as Paper]])}
      onValue={onValue}
    />
  );
}
