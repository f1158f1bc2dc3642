import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendCommand, type CommandBody } from '../api/commands.js';
import { useMe } from '../api/me.js';
import { putOff } from '../api/outbox.js';
import { offline, Problem } from '../api/problem.js';
import { useDates } from '../dates/use-dates.js';
import type { Channel } from '../follow-up/follow-up.types.js';
import { attemptForJournal } from '../follow-up/journal.js';
import { useLabels } from '../i18n/use-labels.js';
import { say } from '../ui/toasts.js';
import type { Owed } from './day-rows.js';
import { useRows } from './rows-context.js';

/** A second press so soon is the same press. Milliseconds. */
const TWICE = 1_500;

/** "Ikke truffet" in one press: it is noted, and what is owed stands as it stood. Without a connection it is sent later. */
export function useAttempt(owed: Owed, channel: Channel) {
  const { t } = useTranslation('myDay');
  const labels = useLabels();
  const { today, note } = useRows();
  const dates = useDates(today);
  const { data: me } = useMe();
  const queries = useQueryClient();
  const busy = useRef(false);
  const [isSending, setSending] = useState(false);

  async function attempt(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    const who = owed.citizen.name ?? t('erased');
    const body: CommandBody<'record-attempt'> = { occurredOn: today, channel, who: who.slice(0, 200) };
    const key = crypto.randomUUID();
    try {
      await sendCommand(owed.placementId, 'record-attempt', body, { key });
      note({
        text: t('attempted', { who, channel: labels.channel[channel], day: dates.day(today) }),
        journal: attemptForJournal(owed, body, me?.name ?? ''),
      });
      void queries.invalidateQueries();
    } catch (error) {
      const problem = error instanceof Problem ? error : offline();
      if (problem.status === 0 && me !== undefined) {
        const what = t('attemptWhat', { citizen: who });
        putOff({ key, staffId: me.staffId, placementId: owed.placementId, command: 'record-attempt', body, what });
        say(t('attemptWaits'));
      } else say(t('attemptFailed', { why: `${problem.title} ${problem.detail}`.trim() }));
    } finally {
      setSending(false);
      setTimeout(() => (busy.current = false), TWICE);
    }
  }
  return { attempt, isSending };
}
