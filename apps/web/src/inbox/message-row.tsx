import { labelOr, recipientLabel } from '@holdfast/read-models/labels';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from '../i18n/capital.js';
import { Link } from 'react-router';
import type { Schemas } from '../api/client.js';
import { send } from '../api/commands.js';
import { useWrite } from '../api/use-write.js';
import { useDates } from '../dates/use-dates.js';
import { useLabels } from '../i18n/use-labels.js';
import { useNames } from '../team/use-staff.js';
import { Button } from '../ui/button.js';
import { ProblemSummary } from '../ui/problem-summary.js';
import { SnoozeDialog } from './snooze-dialog.js';

export type Message = Schemas['InboxItem'];

const LATE: readonly Message['step'][] = ['overdue', 'team-lead', 'manager', 'manager-again'];
/** One message as a sentence, the way to its case, and what one may do with it. */
export function MessageRow({ message, mayMark }: { readonly message: Message; readonly mayMark: boolean }) {
  const { t } = useTranslation('inbox');
  const [snoozes, setSnoozes] = useState(false);
  const { today } = useDates();
  const words = useSentences(message);
  const { messageId, placementId, readAt, step } = message;
  const mark = useWrite(
    (_: Record<string, never>, key: string) =>
      send('POST', `/api/v1/inbox/${encodeURIComponent(messageId)}/read`, undefined, { key }),
    [['inbox']],
  );
  const isUnread = readAt === null;
  const caseName = words.caseName;
  return (
    <li className={isUnread ? 'inbox-unread' : ''}>
      <div className="inbox-row">
        <div>
          <span className={LATE.includes(step) ? 'tone tone-overdue' : undefined}>
            {isUnread ? <strong>{words.sentence}</strong> : words.sentence}
          </span>{' '}
          {isUnread && <span className="pill pill-action">{t('unread')}</span>}
          <div>
            <Link to={`/placements/${placementId}`} onClick={() => isUnread && mayMark && void mark.send({})}>
              {caseName}
            </Link>
          </div>
          <div className="muted">{words.facts.join(' · ')}</div>
          {words.notDelivered !== null && <div className="tone tone-amber">{words.notDelivered}</div>}
          <ProblemSummary problem={mark.problem} />
        </div>
        {mayMark && (
          <div className="buttons">
            {isUnread && (
              <Button aria-label={t('readOne', { what: caseName })} onClick={() => void mark.send({})}>
                {t('read')}
              </Button>
            )}
            <Button aria-label={t('snoozeOne', { what: caseName })} onClick={() => setSnoozes(true)}>
              {t('snooze')}
            </Button>
          </div>
        )}
      </div>
      {snoozes && <SnoozeDialog messageId={messageId} today={today} onClose={() => setSnoozes(false)} />}
    </li>
  );
}

/** What a message says, in words. */
function useSentences(message: Message) {
  const { t } = useTranslation('inbox');
  const labels = useLabels();
  const dates = useDates();
  const nameOf = useNames();
  const { citizen, company, kind, step, about, dueOn, reason, insteadOf, channel, snoozedUntil, delivery } = message;
  const what = about !== null ? labelOr(labels.about, about) : step === null ? '' : capital(labels.step[step]);
  const facts = [
    dueOn !== null && t('due', { day: dates.day(dueOn) }),
    reason !== 'owner' && t('as', { recipient: recipientLabel(labels, reason, kind ?? undefined) }),
    insteadOf !== null && t('insteadOf', { name: nameOf(insteadOf) }),
    channel === 'weekly-list' && t('weekly'),
    snoozedUntil !== null && t('snoozedUntil', { day: dates.day(snoozedUntil) }),
    t('received', { when: dates.instant(message.at) }),
  ];
  const why = delivery?.lastError ?? null;
  const failed =
    why !== null && why in labels.deliveryFailure
      ? t('notDelivered', { why: labelOr(labels.deliveryFailure, why) })
      : t('notDeliveredPlain');
  return {
    sentence: kind === null ? what : t('sentence', { what, kind: labels.obligation[kind] }),
    caseName: t('caseAt', { citizen: citizen.name ?? t('erased'), company: company.name ?? '' }),
    facts: facts.filter((fact) => fact !== false),
    notDelivered: delivery?.status === 'failed' ? failed : null,
  };
}
