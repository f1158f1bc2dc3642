import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';
import { useDates } from '../dates/use-dates.js';
import { ANY_DAY } from './fixed-dates.js';

/** What had happened by a day and was written later: nobody knew it from the record then. */
export function RecordedLater({
  lines,
  day,
}: {
  readonly lines: readonly Schemas['TimelineLine'][];
  /** The day in full. */
  readonly day: string;
}) {
  const { t } = useTranslation('audit');
  const dates = useDates(ANY_DAY);
  if (lines.length === 0) return null;
  return (
    <section className="audit-later" aria-label={t('later.title', { day })}>
      <h2>{t('later.title', { day })}</h2>
      <p>{t('later.text')}</p>
      <ul className="row-list">
        {lines.map(({ eventId, what, details, occurredOn, at, who }) => (
          <li key={eventId}>
            <strong>{what}</strong>
            <div>{t('later.when', { happened: dates.day(occurredOn), written: dates.instant(at), who: who.name })}</div>
            {details.map((detail) => (
              <div key={detail} className="muted">
                {detail}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
