import { useSyncExternalStore, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { onOutbox, whatWaits } from '../api/outbox.js';
import { dayOf } from '../dates/days.js';
import { useDates } from '../dates/use-dates.js';
import { Button } from '../ui/button.js';
import { actsOf, canAttempt, type DayRow, type Owed } from './day-rows.js';
import { channelOf } from './defaults.js';
import { RowPanel } from './row-panel.js';
import { useRows } from './rows-context.js';
import { useAttempt } from './use-attempt.js';
import { useRowText } from './use-row-text.js';

/** How a part of the day is marked; a word says it too. */
export type Tone = 'overdue' | 'amber' | null;

function AttemptButton({ owed, title }: { readonly owed: Owed; readonly title: string }) {
  const { t } = useTranslation('myDay');
  const { attempt, isSending } = useAttempt(owed, channelOf(owed));
  return (
    <Button
      aria-disabled={isSending}
      aria-label={t('doTo', { do: t('do.attempt'), what: title })}
      onClick={() => void attempt()}
    >
      {t('do.attempt')}
    </Button>
  );
}

/** What can be done from the line itself. */
function RowButtons({ row, title }: { readonly row: DayRow; readonly title: string }) {
  const { t } = useTranslation('myDay');
  const { openRow } = useRows();
  const [first, ...rest] = row.items;
  const acts = rest.length > 0 ? (['record'] as const) : actsOf(first);
  const attempt = rest.length === 0 && canAttempt(first);
  const main = acts.filter((act, index) => index === 0 || (!attempt && act !== 'record')).slice(0, 2);
  const elsewhere = acts.every((act) => act === 'move');
  return (
    <span className="buttons">
      {elsewhere && (
        <Link
          className="button button-secondary"
          to={`/placements/${first.placementId}`}
          aria-label={t('doTo', { do: t('do.open'), what: title })}
        >
          {t('do.open')}
        </Link>
      )}
      {main.map((act) => (
        <Button
          key={act}
          aria-label={t('doTo', { do: t(`do.${act}`), what: title })}
          onClick={() => openRow(row.key, act, true)}
        >
          {t(`do.${act}`)}
        </Button>
      ))}
      {attempt && <AttemptButton owed={first} title={title} />}
    </span>
  );
}

/** Escape closes an open row, from within its form too: what was typed is kept as a draft. */
export const closeOnEscape = (isOpen: boolean, close: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape' || !isOpen || event.defaultPrevented) return;
  event.preventDefault();
  close();
};

/** One line of the day. It opens in place. */
export function DayRowLine({ row, tone }: { readonly row: DayRow; readonly tone: Tone }) {
  const { t } = useTranslation(['myDay', 'common']);
  const { today, open, openRow, closeRow } = useRows();
  const text = useRowText(today);
  const dates = useDates(today);
  const outbox = useSyncExternalStore(onOutbox, whatWaits);
  const [first, ...rest] = row.items;
  const isOpen = open?.key === row.key;
  const waits = outbox.some(
    ({ placementId, body }) =>
      placementId === first.placementId && 'obligationId' in body && body.obligationId === first.obligationId,
  );
  const title =
    rest.length === 0 ? text.title(first) : t('visit', { company: text.company(first), count: row.items.length });
  const isNow = first.bookedAt !== null && dayOf(first.bookedAt) === today;
  const above = [tone === null ? null : text.told(first), tone === null ? null : text.alarm(first)].filter(
    (part) => part !== null,
  );
  return (
    <li onKeyDown={closeOnEscape(isOpen, closeRow)}>
      <div className="day-row">
        <button
          type="button"
          className="day-row-open"
          data-row={row.key}
          aria-expanded={isOpen}
          onClick={() => (isOpen ? closeRow() : openRow(row.key, null, false))}
        >
          <span className="day-row-what">
            {tone !== null && (
              <span className={`tone tone-${tone}`}>
                <span className="sr-only">{t(tone === 'overdue' ? 'tone.overdue' : 'tone.today')}: </span>
              </span>
            )}
            {isNow && first.bookedAt !== null && `${dates.time(first.bookedAt)} `}
            {title}
          </span>
          {row.items.map((owed) => (
            <span key={owed.obligationId + owed.placementId} className={rest.length === 0 ? 'muted' : ''}>
              {rest.length > 0 && `${text.kind(owed)}, ${text.citizen(owed)} · `}
              {text.facts(owed).join(' · ')}
            </span>
          ))}
          {above.length > 0 && (
            <span className={tone === 'overdue' ? 'day-row-above' : 'muted'}>{above.join(' · ')}</span>
          )}
          {waits && <span className="pill pill-amber">{t('waits')}</span>}
        </button>
        {!waits && <RowButtons row={row} title={title} />}
      </div>
      {isOpen && <RowPanel row={row} />}
    </li>
  );
}
