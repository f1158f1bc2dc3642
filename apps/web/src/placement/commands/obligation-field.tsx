import { useTranslation } from 'react-i18next';
import { useDates } from '../../dates/use-dates.js';
import { useLabels } from '../../i18n/use-labels.js';
import { SelectField } from '../../ui/field.js';
import { offeredOf, type CommandOf } from './command-of.js';

/** Which of the things that are owed. */
export function ObligationField({
  of,
  value,
  error,
  onValue,
}: {
  readonly of: CommandOf;
  readonly value: string;
  readonly error: string | null;
  readonly onValue: (obligationId: string) => void;
}) {
  const { t } = useTranslation('commands');
  const labels = useLabels();
  const dates = useDates(of.today);
  const offered = offeredOf(of, 'obligationId');
  return (
    <SelectField
      label={t('field.obligation')}
      value={value}
      error={error}
      options={of.placement.obligations
        .filter(({ obligationId }) => offered.includes(obligationId))
        .map(({ obligationId, kind, detail, dueOn }) => [
          obligationId,
          t('obligation', {
            kind: labels.obligation[kind],
            what: detail.what ? `: ${detail.what}` : '',
            day: dates.day(dueOn),
          }),
        ])}
      onValue={onValue}
    />
  );
}
