import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayOf, daysBetween } from '../../dates/days.js';
import { useDates } from '../../dates/use-dates.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Fetched } from '../../ui/states.js';
import { staffName, type PartOf } from '../case-of.js';
import { capital } from '../../i18n/capital.js';
import { forecastOf } from '../use-case.js';

/** So many steps of what happens by itself are said at once. */
const FIRST = 4;

/** What is owed next, how soon, and who is told when if nobody acts. */
export function NextOwed({ placement, today }: PartOf) {
  const { t } = useTranslation('placement');
  const labels = useLabels();
  const dates = useDates(today);
  const forecast = useQuery({ ...forecastOf(placement.id), enabled: placement.closedOn === null });
  const next = placement.obligations.find(({ obligationId }) => obligationId === placement.next?.obligationId);
  if (placement.closedOn !== null) return null;
  return (
    <section className="card case-next" aria-labelledby="next-owed">
      <h2 id="next-owed">{t('next.title')}</h2>
      {next === undefined ? (
        <p>{t('next.none')}</p>
      ) : (
        <p className="case-next-what">
          <strong>
            {t('next.what', {
              kind: capital(labels.obligation[next.kind]),
              day: dates.day(next.dueOn),
              who: staffName(next.owedBy),
            })}
          </strong>{' '}
          <Countdown dueOn={next.dueOn} lateBy={next.lateBy} today={today} />
        </p>
      )}
      <h3>{t('next.noAct')}</h3>
      <Fetched query={forecast}>
        {({ lines, until }) => {
          const told = lines.filter((line) => line.told.length > 0);
          if (told.length === 0) return <p className="muted">{t('next.quiet', { day: dates.day(dayOf(until)) })}</p>;
          const row = (line: (typeof told)[number]) => (
            <li key={`${line.at}${line.text}`}>
              {line.text} <span className="muted">{line.details.join(' · ')}</span>
            </li>
          );
          return (
            <>
              <ol className="case-route">{told.slice(0, FIRST).map(row)}</ol>
              {told.length > FIRST && (
                <details className="command-more">
                  <summary>{t('next.more')}</summary>
                  <ol className="case-route" start={FIRST + 1}>
                    {told.slice(FIRST).map(row)}
                  </ol>
                </details>
              )}
            </>
          );
        }}
      </Fetched>
    </section>
  );
}

/** How soon, or how late. */
export function Countdown({
  dueOn,
  lateBy,
  today,
}: {
  readonly dueOn: string;
  readonly lateBy: number | null;
  readonly today: string;
}) {
  const { t } = useTranslation('placement');
  if ((lateBy ?? 0) > 0) return <span className="tone tone-overdue">{t('next.late', { count: lateBy ?? 0 })}</span>;
  const days = daysBetween(today, dueOn);
  if (days === 0) return <span className="tone tone-amber">{t('next.today')}</span>;
  return days < 0 ? null : <span className="muted">{t('next.inDays', { count: days })}</span>;
}
