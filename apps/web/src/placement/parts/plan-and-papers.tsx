import { useTranslation } from 'react-i18next';
import { useDates } from '../../dates/use-dates.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Empty } from '../../ui/states.js';
import { type PartOf } from '../case-of.js';
import { capital } from '../../i18n/capital.js';
import { hoursText } from '../commands/checks.js';

/** What is planned, and which papers it still takes. */
export function PlanAndPapers({ placement, today }: PartOf) {
  const { t } = useTranslation('placement');
  const labels = useLabels();
  const dates = useDates(today);
  const { plan, obligations } = placement;
  const missing = obligations.filter(({ kind, status }) => kind === 'papers' && status === 'open');
  return (
    <section className="card" aria-labelledby="plan">
      <h2 id="plan">{t('plan.title')}</h2>
      {plan.length === 0 ? (
        <Empty>
          <p>{t('plan.none')}</p>
        </Empty>
      ) : (
        <ul className="row-list">
          {plan.map(({ stage, startsOn, plannedEnd, weeklyHours, jobFunction, purpose }) => (
            <li key={`${stage}${startsOn}`}>
              <strong>{t('plan.row', { stage: capital(labels.stage[stage]), from: dates.day(startsOn) })}</strong>{' '}
              {plannedEnd !== undefined && t('plan.until', { day: dates.day(plannedEnd) })}
              <div className="muted">
                {[t('plan.hours', { hours: hoursText(weeklyHours) }), jobFunction, labels.purpose[purpose]].join(' · ')}
              </div>
            </li>
          ))}
        </ul>
      )}
      <h3>{t('papers.title')}</h3>
      {missing.length === 0 && <p className="muted">{t('papers.noneMissing')}</p>}
      {missing.map(({ obligationId, detail, dueOn }) => (
        <div key={obligationId}>
          <p className="field-warning">
            {t('papers.missing', { stage: detail.rung === undefined ? '' : labels.stage[detail.rung] })}
          </p>
          <ul>
            {(detail.missing ?? []).map((paper) => (
              <li key={paper}>{capital(labels.paper[paper])}</li>
            ))}
          </ul>
          <p className="muted">{t('papers.due', { day: dates.day(dueOn) })}</p>
        </div>
      ))}
    </section>
  );
}
