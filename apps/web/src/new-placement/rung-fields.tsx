import { useTranslation } from 'react-i18next';
import { isDay, type Day } from '../dates/days.js';
import { useDates } from '../dates/use-dates.js';
import { capital } from '../i18n/capital.js';
import { useLabels } from '../i18n/use-labels.js';
import { Button } from '../ui/button.js';
import { Choices } from '../ui/choices.js';
import type { MessageAt } from '../ui/command-form.js';
import { TextField } from '../ui/field.js';
import type { RungValues } from './form-values.js';
import { durations, isWorkingDay, papersDue, type PlanPolicy, type Rung } from './plan-policy.js';

const RUNGS: readonly Rung[] = ['internship', 'wage-subsidy', 'paid-hours', 'flex-job'];

/** One rung of the plan; what the law and the calendar say of its days stands beside them. */
export function RungFields({
  index,
  rung,
  policy,
  at,
  onChange,
  onRemove,
}: {
  readonly index: number;
  readonly rung: RungValues;
  readonly policy: PlanPolicy;
  readonly at: MessageAt;
  readonly onChange: (change: Partial<RungValues>) => void;
  /** Absent for the only one. */
  readonly onRemove?: (() => void) | undefined;
}) {
  const { t } = useTranslation('newPlacement');
  const labels = useLabels();
  const { startHint, startWarning, endHint, endWarning } = useDayNotes(rung, policy, index === 0);
  const number = index + 1;
  const purposes = Object.entries(labels.purpose) as [Exclude<RungValues['purpose'], ''>, string][];
  const error = (field: string) => at(`/plan/${index}/${field}`);
  return (
    <fieldset className="card rung">
      <legend>{t('rung', { number })}</legend>
      <Choices
        legend={t('stage')}
        value={rung.stage}
        options={RUNGS.map((stage) => [stage, labels.stage[stage]])}
        error={error('stage')}
        onValue={(stage) => onChange({ stage })}
      />
      <div className="field-row">
        <TextField
          label={t('jobFunction')}
          hint={t('jobFunctionHint')}
          error={error('jobFunction')}
          value={rung.jobFunction}
          onValue={(jobFunction) => onChange({ jobFunction })}
        />
        <TextField
          label={t('hours')}
          hint={t('hoursHint', { max: policy.maxWeeklyHours })}
          error={error('weeklyHours')}
          value={rung.hours}
          autoComplete="off"
          onValue={(hours) => onChange({ hours })}
        />
      </div>
      <Choices
        legend={t('purpose')}
        value={rung.purpose}
        options={purposes}
        error={error('purpose')}
        onValue={(purpose) => onChange({ purpose })}
      />
      <div className="field-row">
        <TextField
          label={t('startsOn')}
          type="date"
          hint={startHint}
          warning={startWarning}
          error={error('startsOn')}
          value={rung.startsOn}
          onValue={(startsOn) => onChange({ startsOn })}
        />
        <TextField
          label={t('plannedEnd')}
          type="date"
          hint={endHint}
          warning={endWarning}
          error={error('plannedEnd')}
          optional={rung.stage === 'paid-hours' || rung.stage === 'flex-job'}
          value={rung.plannedEnd}
          onValue={(plannedEnd) => onChange({ plannedEnd })}
        />
      </div>
      {onRemove !== undefined && (
        <div className="buttons form-actions">
          <Button onClick={onRemove}>{t('removeRung', { number })}</Button>
        </div>
      )}
    </fieldset>
  );
}

/** What stands beside the days: nothing of it keeps anyone from saving. */
function useDayNotes({ stage, startsOn, plannedEnd }: RungValues, policy: PlanPolicy, isFirst: boolean) {
  const { t } = useTranslation('newPlacement');
  const dates = useDates();
  const known = isDay(startsOn) ? durations(policy, stage, startsOn) : [];
  const longest = known.at(-1);
  const inWords = known.map(({ id, law }) =>
    t(`law.${id}`, { length: t(`length.${law.unit as 'weeks' | 'months' | 'years'}`, { value: law.value }) }),
  );
  const law =
    longest === undefined
      ? ''
      : t('lawHint', { durations: capital(inWords.join(', ')), reference: longest.law.reference });
  const open = stage === 'paid-hours' || stage === 'flex-job' ? t('openEnd') : '';
  const notWorking = (day: Day) =>
    isDay(day) && !isWorkingDay(policy, day) ? t('closedDay', { day: capital(dates.full(day)) }) : null;
  const late = isDay(startsOn) && isFirst && papersDue(policy, startsOn) < dates.today;
  const startWarning = !isDay(startsOn)
    ? null
    : startsOn < dates.today
      ? t('past')
      : (notWorking(startsOn) ?? (late ? t('papersLate', { day: dates.day(papersDue(policy, startsOn)) }) : null));
  const endWarning =
    longest !== undefined && isDay(plannedEnd) && plannedEnd > longest.lastDay
      ? t('longerThanLaw', { reference: longest.law.reference, day: dates.full(longest.lastDay) })
      : notWorking(plannedEnd);
  return {
    startHint:
      isDay(startsOn) && isFirst && !late && startsOn >= dates.today
        ? t('papersBy', { day: dates.day(papersDue(policy, startsOn)) })
        : undefined,
    startWarning,
    endHint: [law, open].filter((text) => text !== '').join(' ') || undefined,
    endWarning,
  };
}
