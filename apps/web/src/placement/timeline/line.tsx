import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { useDates } from '../../dates/use-dates.js';
import { DoLink } from '../do-link.js';

/** One line: when, what, who, why, and who was told. */
export function Line({
  line,
  today,
  mayCorrect,
}: {
  readonly line: Schemas['TimelineLine'];
  readonly today: string;
  readonly mayCorrect: boolean;
}) {
  const { t } = useTranslation('placement');
  const dates = useDates(today);
  const { at, occurredOn, recordedLate, who, what, details, why, told, lateBy, corrected } = line;
  const people = told.map(({ name, reasonText, insteadOf }) =>
    insteadOf === undefined
      ? t('timeline.person', { name, why: reasonText })
      : t('timeline.instead', { name, why: reasonText, other: insteadOf.name }),
  );
  return (
    <li>
      <div className="line-head">
        <time dateTime={occurredOn} title={dates.full(occurredOn)}>
          {dates.day(occurredOn)}
        </time>
        <span className="muted">
          {who.onBehalfOf === undefined ? who.name : t('timeline.by', { who: who.name, other: who.onBehalfOf.name })}
          {recordedLate && ` · ${t('timeline.late', { at: dates.instant(at) })}`}
        </span>
      </div>
      <div className={corrected === null ? 'line-what' : 'line-what line-corrected'}>
        {what}
        {(lateBy ?? 0) > 0 && (
          <>
            {' '}
            <span className="pill pill-amber">{t('timeline.lateBy', { count: lateBy ?? 0 })}</span>
          </>
        )}
      </div>
      {details.map((detail) => (
        <div key={detail} className="line-detail">
          {detail}
        </div>
      ))}
      {why !== null && (
        <div className="muted">
          {why.label}
          {why.note !== null && `: ${why.note}`}
        </div>
      )}
      {people.length > 0 && <div className="muted">{t('timeline.told', { who: people.join(', ') })}</div>}
      {corrected !== null && (
        <div className="field-warning">
          {t('timeline.corrected', { at: dates.instant(corrected.at), text: corrected.text })}
        </div>
      )}
      {mayCorrect && (
        <div className="line-do no-print">
          <DoLink
            plain
            command="correct-record"
            on={line.eventId}
            text={t('timeline.correct')}
            label={t('timeline.correctOf', { what })}
          />
        </div>
      )}
    </li>
  );
}
