import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/me.js';
import { discard, onOutbox, sendWaiting, whatWaits } from '../api/outbox.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { say } from '../ui/toasts.js';

/** How often it is tried when the browser says nothing of a connection. Milliseconds. */
const EVERY = 30_000;

/** What was recorded without a connection: that it waits, that it was sent, or why it was refused. */
export function OutboxBar() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const queries = useQueryClient();
  const all = useSyncExternalStore(onOutbox, whatWaits);
  const staffId = me?.staffId;
  const mine = all.filter((entry) => entry.staffId === staffId);
  const waits = mine.filter(({ refused }) => refused === null);
  const sendNow = useCallback(async () => {
    if (staffId === undefined) return;
    const taken = await sendWaiting(staffId);
    for (const { what } of taken) say(t('outbox.sent', { what }));
    if (taken.length > 0) void queries.invalidateQueries();
  }, [staffId, queries, t]);
  useEffect(() => {
    const go = () => void sendNow();
    go();
    window.addEventListener('online', go);
    const timer = setInterval(go, EVERY);
    return () => {
      window.removeEventListener('online', go);
      clearInterval(timer);
    };
  }, [sendNow]);
  return (
    <div role="status" className="no-print">
      {waits.length > 0 && (
        <Notice tone="warning">
          <p>{t('outbox.waiting', { count: waits.length })}</p>
          <Button onClick={() => void sendNow()}>{t('outbox.sendNow')}</Button>
        </Notice>
      )}
      {mine.map(
        ({ key, what, refused, body }) =>
          refused !== null && (
            <Notice key={key} tone="error" title={t('outbox.refused', { what })}>
              <p>
                {refused.title} {refused.detail}
              </p>
              {'findings' in body && <p>{String(body.findings)}</p>}
              <Button onClick={() => discard(key)}>{t('outbox.discard')}</Button>
            </Notice>
          ),
      )}
    </div>
  );
}
