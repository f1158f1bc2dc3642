import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '../api/commands.js';
import { messagesFor } from '../api/problem.js';
import { useWrite } from '../api/use-write.js';
import type { Day } from '../dates/days.js';
import { useDates } from '../dates/use-dates.js';
import { Button } from '../ui/button.js';
import { Choices } from '../ui/choices.js';
import { Dialog } from '../ui/dialog.js';
import { TextField } from '../ui/field.js';
import { ProblemSummary } from '../ui/problem-summary.js';
import { say } from '../ui/toasts.js';
import { snoozeDays, wrongWith } from './snooze-days.js';

/** Puts one message off until a day: three are one press away, any other can be chosen. */
export function SnoozeDialog({
  messageId,
  today,
  onClose,
}: {
  readonly messageId: string;
  readonly today: Day;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['inbox', 'common']);
  const dates = useDates(today);
  const days = snoozeDays(today);
  const [until, setUntil] = useState<string>(days.tomorrow);
  const [tried, setTried] = useState(false);
  const write = useWrite(
    (body: { until: Day }, key: string) =>
      send('POST', `/api/v1/inbox/${encodeURIComponent(messageId)}/snooze`, body, { key }),
    [['inbox']],
  );
  const wrong = wrongWith(until, today);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong !== null || (await write.send({ until })) === null) return;
    say(t('snoozed', { day: dates.day(until) }));
    onClose();
  };
  return (
    <Dialog title={t('snoozeTitle')} onClose={onClose}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <p>{t('snoozeText')}</p>
        <Choices
          legend={t('quick')}
          value={until}
          options={[
            [days.tomorrow, t('tomorrow')],
            ...(days.monday === days.tomorrow ? [] : [[days.monday, t('monday')] as const]),
            ...(days.week === days.monday ? [] : [[days.week, t('week')] as const]),
          ]}
          onValue={setUntil}
        />
        <TextField
          label={t('until')}
          type="date"
          min={days.tomorrow}
          value={until}
          error={tried && wrong !== null ? t(`wrong.${wrong}`) : messagesFor(write.problem, '/until')}
          onValue={setUntil}
        />
        <ProblemSummary problem={write.problem} shown={['/until']} />
        <div className="buttons form-actions">
          <Button kind="primary" type="submit" aria-disabled={write.isSending}>
            {t('snooze')}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
