import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '../api/commands.js';
import { useWrite } from '../api/use-write.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/field.js';
import { ProblemSummary } from '../ui/problem-summary.js';
import { say } from '../ui/toasts.js';

const AT = '/api/v1/me/calendar';
type Nothing = Record<string, never>;

/** The address of one's calendar feed: shown once, closed at any time. */
export function CalendarFeed() {
  const { t } = useTranslation('account');
  const [url, setUrl] = useState<string | null>(null);
  const open = useWrite<Nothing, { url: string }>((_, key) => send('POST', AT, undefined, { key }), []);
  const revoke = useWrite<Nothing, object>((_, key) => send('DELETE', AT, undefined, { key }), []);
  const get = async () => {
    const opened = await open.send({});
    if (opened !== null) setUrl(opened.url);
  };
  const close = async () => {
    if ((await revoke.send({})) === null) return;
    setUrl(null);
    say(t('revoked'));
  };
  return (
    <>
      <p className="muted">
        {t('calendarText')} {t('openNote')}
      </p>
      {url !== null && (
        <>
          <TextField label={t('address')} hint={t('addressText')} value={url} readOnly onValue={() => undefined} />
          <div className="buttons form-actions">
            <Button onClick={() => void navigator.clipboard.writeText(url).then(() => say(t('copied')))}>
              {t('copy')}
            </Button>
          </div>
        </>
      )}
      <ProblemSummary problem={open.problem ?? revoke.problem} />
      <div className="buttons form-actions">
        <Button aria-disabled={open.isSending} onClick={() => void get()}>
          {t('open')}
        </Button>
        <Button aria-disabled={revoke.isSending} onClick={() => void close()}>
          {t('revoke')}
        </Button>
      </div>
    </>
  );
}
