import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';
import { addDays } from '../dates/days.js';
import { useDates } from '../dates/use-dates.js';
import type { MessageAt } from '../ui/command-form.js';
import { SelectField } from '../ui/field.js';
import type { FormValues } from './form-values.js';

type Colleague = Schemas['StaffPage']['items'][number];

/** An absence that begins so soon is worth knowing of. Days. */
const SOON = 14;

/** Whose it is, and who is told next. */
export function PeopleFields({
  values,
  colleagues,
  at,
  onChange,
}: {
  readonly values: FormValues;
  readonly colleagues: readonly Colleague[];
  readonly at: MessageAt;
  readonly onChange: (change: Partial<FormValues>) => void;
}) {
  const { t } = useTranslation('newPlacement');
  const dates = useDates();
  const away = (staffId: string): string | null => {
    const who = colleagues.find((colleague) => colleague.staffId === staffId);
    const absence = who?.absences.find(
      ({ from, until }) => from <= addDays(dates.today, SOON) && (until === null || until >= dates.today),
    );
    if (who === undefined || absence === undefined) return null;
    const { from, until } = absence;
    return until === null
      ? t('awayOpen', { name: who.name, from: dates.day(from) })
      : t('away', { name: who.name, from: dates.day(from), until: dates.day(until) });
  };
  const caseHandlers = colleagues
    .filter(({ roles }) => roles.some((role) => ['consultant', 'caseworker', 'team-lead'].includes(role)))
    .map(({ staffId, name }) => [staffId, name] as const);
  return (
    <div className="field-row">
      <SelectField
        label={t('owner')}
        options={caseHandlers}
        error={at('/ownerId')}
        warning={away(values.ownerId)}
        value={values.ownerId}
        onValue={(ownerId) => onChange({ ownerId })}
      />
      <SelectField
        label={t('secondPerson')}
        hint={t('secondPersonHint')}
        optional
        options={caseHandlers.filter(([staffId]) => staffId !== values.ownerId)}
        error={at('/secondPersonId')}
        warning={values.secondPersonId === '' ? t('noSecondPerson') : away(values.secondPersonId)}
        value={values.secondPersonId}
        onValue={(secondPersonId) => onChange({ secondPersonId })}
      />
    </div>
  );
}
