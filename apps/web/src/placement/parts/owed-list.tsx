import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import type { CommandName } from '../../api/commands.js';
import { useDates } from '../../dates/use-dates.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Empty } from '../../ui/states.js';
import { staffName, type PartOf } from '../case-of.js';
import { capital } from '../../i18n/capital.js';
import { DoLink } from '../do-link.js';
import { Countdown } from './next-owed.js';

/** The commands that meet a kind of obligation. */
const MET_BY: Partial<Readonly<Record<Schemas['Obligation']['kind'], readonly CommandName[]>>> = {
  'follow-up': ['record-follow-up'],
  'after-care': ['record-follow-up'],
  'next-step': ['record-follow-up'],
  promise: ['keep-promise'],
  papers: ['receive-paper'],
  'match-decision': ['decide-match'],
  'answer-absence': ['answer-report'],
  'answer-concern': ['answer-report'],
  approval: ['approve'],
  resume: ['resume'],
  'accept-hand-off': ['accept-hand-off', 'decline-hand-off'],
  'find-owner': ['assign-owner'],
  'start-or-replan': ['start-stage', 'change-plan'],
  'stage-end-decision': ['start-stage', 'extend-stage', 'end-stage'],
  'next-rung-or-close': ['start-stage', 'close-placement'],
  'closing-decision': ['close-placement'],
};

/** Commands that are about one obligation, and say which. */
const OF_ONE: readonly CommandName[] = ['record-follow-up', 'keep-promise', 'answer-report', 'approve'];

/** Everything that is owed, and where on its ladder each thing stands. */
export function OwedList({
  placement,
  today,
  possible,
}: PartOf & { readonly possible: readonly Schemas['PossibleCommand'][] }) {
  const { t } = useTranslation('placement');
  const labels = useLabels();
  const dates = useDates(today);
  const isOffered = (command: CommandName, obligationId: string) =>
    possible.some(
      (one) =>
        one.command === command &&
        one.offered &&
        one.choices.every(({ field, value, offered }) => field !== 'obligationId' || value !== obligationId || offered),
    );
  const open = placement.obligations.filter(({ status }) => status === 'open');
  return (
    <section className="card" aria-labelledby="owed">
      <h2 id="owed">{t('owed.title')}</h2>
      {open.length === 0 ? (
        <Empty>
          <p>{t('owed.none')}</p>
        </Empty>
      ) : (
        <ul className="row-list">
          {open.map((one) => {
            const { obligationId, kind, owedBy, dueOn, detail, nextAlarm, lastRung, moves, bookedAt } = one;
            const more = [
              detail.what ?? '',
              detail.to ? t('owed.to', { to: detail.to }) : '',
              detail.reportedBy ? t('owed.reported', { who: detail.reportedBy }) : '',
              detail.missing === undefined
                ? ''
                : t('owed.missing', { papers: detail.missing.map((paper) => labels.paper[paper]).join(', ') }),
              bookedAt === null ? '' : t('owed.booked', { at: dates.instant(bookedAt) }),
              one.statutory ? t('owed.statutory') : '',
              moves > 0 ? t('owed.moved', { count: moves }) : '',
            ].filter((text) => text !== '');
            return (
              <li key={obligationId}>
                <strong>{capital(labels.obligation[kind])}</strong>{' '}
                <Countdown dueOn={dueOn} lateBy={one.lateBy} today={today} />
                <div>{t('owed.by', { who: staffName(owedBy), day: dates.day(dueOn) })}</div>
                {more.length > 0 && <div>{more.join(' · ')}</div>}
                <div className="muted">
                  {lastRung !== null &&
                    `${t('owed.rang', { step: labels.step[lastRung.step], at: dates.instant(lastRung.at) })}. `}
                  {nextAlarm !== null &&
                    capital(t('owed.nextStep', { step: labels.step[nextAlarm.step], at: dates.instant(nextAlarm.at) }))}
                </div>
                <div className="buttons no-print">
                  {(MET_BY[kind] ?? [])
                    .filter((command) => isOffered(command, obligationId))
                    .map((command) => (
                      <DoLink key={command} command={command} {...(OF_ONE.includes(command) && { on: obligationId })} />
                    ))}
                  {isOffered('move-obligation', obligationId) && <DoLink command="move-obligation" on={obligationId} />}
                  {isOffered('cancel-obligation', obligationId) && (
                    <DoLink command="cancel-obligation" on={obligationId} />
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
