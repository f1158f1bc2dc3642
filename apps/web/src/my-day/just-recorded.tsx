import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { say } from '../ui/toasts.js';
import { copyText } from './copy-text.js';
import type { JustRecorded } from './rows-context.js';

/** What was recorded since one came here: each can still be copied to the journal. */
export function JustRecordedList({ items }: { readonly items: readonly JustRecorded[] }) {
  const { t } = useTranslation('myDay');
  return (
    <ul className="row-list">
      {items.map(({ text, journal, waits }, index) => (
        <li key={items.length - index} className="day-row">
          <span className="day-row-open tone-done">
            {text} {waits === true && <span className="pill pill-amber">{t('waits')}</span>}
          </span>
          {journal !== null && (
            <Button
              aria-label={t('doTo', { do: t('copy'), what: text })}
              onClick={() => void copyText(journal).then((done) => say(t(done)))}
            >
              {t('copy')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
