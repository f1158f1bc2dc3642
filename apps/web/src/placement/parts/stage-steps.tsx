import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../dates/days.js';
import { useDates } from '../../dates/use-dates.js';
import { useLabels } from '../../i18n/use-labels.js';
import { type PartOf } from '../case-of.js';
import { capital } from '../../i18n/capital.js';
import { hoursText } from '../commands/checks.js';
import { policyOf } from '../use-case.js';
import { RUNGS } from '../commands/stage-fields.js';

const WEEK = 7;

interface CheckIn {
  readonly weeks?: number;
  readonly months?: number;
}

interface Step {
  readonly key: string;
  readonly text: string;
  readonly state: 'done' | 'now' | 'ahead';
}

/** Where on the ladder the case stands: what is done, what runs, what is planned. */
export function StageSteps({ placement, today }: PartOf) {
  const { t } = useTranslation('placement');
  const labels = useLabels();
  const dates = useDates(today);
  const { stage, main, beside, ahead, lastRung, plan, afterCareLeft } = placement;

  const policy = useQuery(policyOf(placement.policyVersion));
  const { checkIns = [] } = (policy.data?.document.afterCare ?? {}) as { checkIns?: readonly CheckIn[] };
  const afterCare = checkIns
    .map(({ weeks, months }) =>
      weeks === undefined ? t('steps.months', { count: months ?? 0 }) : t('steps.weeks', { count: weeks }),
    )
    .join(' · ');

  const running = (): string => {
    if (main === null) return '';
    const week = Math.max(1, Math.ceil((daysBetween(main.startsOn, today) + 1) / WEEK));
    const name = capital(labels.stage[main.stage]);
    if (main.plannedEnd === null) return t('steps.week', { stage: name, week });
    const weeks = Math.max(1, Math.ceil((daysBetween(main.startsOn, main.plannedEnd) + 1) / WEEK));
    return t('steps.weekOf', { stage: name, week: Math.min(week, weeks), weeks });
  };
  const before = main?.stage ?? lastRung;
  const passed = plan
    .map((planned) => planned.stage)
    .filter((rung) => before !== null && RUNGS.indexOf(rung) < RUNGS.indexOf(before));
  const begun = stage === 'proposed' || stage === 'preparing' ? (lastRung === null ? 'now' : 'done') : 'done';
  const since = main?.startsOn ?? (before === null ? '' : today);
  const planned = plan.filter(({ startsOn, stage: rung }) => startsOn > since && rung !== ahead?.stage);
  const steps: readonly Step[] = [
    { key: 'begin', text: capital(labels.stage[stage === 'proposed' ? 'proposed' : 'preparing']), state: begun },
    ...[...new Set(passed)].map((rung) => ({
      key: `passed-${rung}`,
      text: capital(labels.stage[rung]),
      state: 'done' as const,
    })),
    ...(main === null && lastRung !== null
      ? [{ key: 'last', text: capital(labels.stage[lastRung]), state: 'done' as const }]
      : []),
    ...(main === null ? [] : [{ key: 'main', text: running(), state: 'now' as const }]),
    ...(ahead === null
      ? []
      : [
          {
            key: 'ahead',
            text: t('steps.ahead', { stage: capital(labels.stage[ahead.stage]), day: dates.day(ahead.startsOn) }),
            state: 'ahead' as const,
          },
        ]),
    ...(stage === 'closed'
      ? [{ key: 'closed', text: capital(labels.stage.closed), state: 'now' as const }]
      : planned.map(({ stage: rung, startsOn }) => ({
          key: `plan-${rung}-${startsOn}`,
          text: t('steps.ahead', { stage: capital(labels.stage[rung]), day: dates.day(startsOn) }),
          state: 'ahead' as const,
        }))),
  ];
  return (
    <div className="case-ladder">
      <ol className="steps" aria-label={t('steps.label')}>
        {steps.map(({ key, text, state }) => (
          <li key={key} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            {text}
            {state === 'done' && <span className="sr-only"> ({t('steps.done')})</span>}
          </li>
        ))}
      </ol>
      {beside !== null && (
        <span className="muted">
          {t('steps.beside', { stage: labels.stage[beside.stage], hours: hoursText(beside.weeklyHours) })}
        </span>
      )}
      {afterCare !== '' && stage !== 'closed' && (
        <span className="muted">
          {t('steps.afterCare', { steps: afterCare })}
          {afterCareLeft !== null && ` (${t('steps.afterCareLeft', { left: afterCareLeft })})`}
        </span>
      )}
    </div>
  );
}
