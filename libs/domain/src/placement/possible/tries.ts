import { worksHere } from '../../staff/presence.js';
import { startOfDay } from '../../time/copenhagen.js';
import { addDays, laterOf } from '../../time/days.js';
import type { Day } from '../../time/instants.js';
import { APPROVAL_SUBJECTS } from '../../words.js';
import type { PlacementCommandData } from '../commands.js';
import { correctedEvents } from '../correcting/corrected-events.js';
import type { OfferedCommandType, Try } from './possible-command.types.js';
import { startTries } from './start-tries.js';
import { ANY_TEXT, anyReason, running, type Trying } from './trying.js';

/**
 * Ways of sending each command that only the case, the person or the policy can refuse: dates that fit, reasons of the
 * policy, people who work here. Held by the compiler: a new command names its own.
 */
export const TRIES: { readonly [T in OfferedCommandType]: (trying: Trying) => readonly Try<T>[] } = {
  'decide-match': (t) => [{ data: { decision: 'go', because: anyReason(t, 'decide-match') } }],
  'receive-paper': (t) =>
    papers(t).map((paper) => ({ data: { paper, receivedOn: t.today }, choice: { field: 'paper', value: paper } })),
  'waive-paper': (t) =>
    papers(t).map((paper) => ({
      data: { paper, because: anyReason(t, 'waive-paper') },
      choice: { field: 'paper', value: paper },
    })),
  'start-stage': startTries,
  'extend-stage': (t) => {
    const main = running(t);
    const plannedEnd = addDays(main?.plannedEnd ?? t.today, 1);
    const justifications = t.context.policy.reasons[`extend-stage:${main?.stage ?? ''}`] ?? ['other'];
    const because = anyReason(t, 'extend-stage');
    return justifications.map((justification) => ({ data: { plannedEnd, justification, because } }));
  },
  'change-hours': (t) => [{ data: { from: today(t), weeklyHours: 1 } }],
  'end-stage': (t) => [{ data: { endedOn: today(t), because: anyReason(t, 'end-stage'), purposeMet: 'partly' } }],
  'book-follow-up': (t) => owed(t, (obligationId) => ({ obligationId, at: startOfDay(t.today) })),
  'record-follow-up': (t) => {
    const held: PlacementCommandData['record-follow-up'] = {
      ...{ occurredOn: t.today, channel: 'call', participants: ANY_TEXT, findings: ANY_TEXT },
      nextStep: { kind: 'dated', what: ANY_TEXT, owedBy: t.actorId, dueOn: t.today },
    };
    return [{ data: held }, ...owed(t, (obligationId) => ({ ...held, obligationId }))];
  },
  'record-attempt': (t) => [{ data: { occurredOn: t.today, channel: 'call', who: ANY_TEXT } }],
  'make-promise': (t) => [{ data: { what: ANY_TEXT, to: ANY_TEXT, owedBy: t.actorId, dueOn: t.today } }],
  'keep-promise': (t) => owed(t, (obligationId) => ({ obligationId, how: ANY_TEXT })),
  'move-obligation': (t) =>
    owed(t, (obligationId, dueOn) => ({
      ...{ obligationId, because: anyReason(t, 'move-obligation') },
      dueOn: addDays(laterOf(dueOn, t.today), 1),
    })),
  'cancel-obligation': (t) =>
    (t.context.policy.reasons['cancel-obligation'] ?? ['other']).flatMap((reason) =>
      owed(t, (obligationId) => ({ obligationId, because: { reason } })),
    ),
  'assign-owner': (t) => [{ data: { staffId: somebodyElse(t), because: anyReason(t, 'assign-owner') } }],
  'assign-second-person': (t) => [
    { data: { staffId: somebodyElse(t), because: anyReason(t, 'assign-second-person') } },
  ],
  'add-note': () => [{ data: { note: ANY_TEXT } }],
  'change-plan': (t) => {
    const startsOn = addDays(t.today, 1);
    const rung = { stage: 'paid-hours', purpose: 'ordinary-job', startsOn, weeklyHours: 1, jobFunction: '-' } as const;
    return [{ data: { plan: [rung] } }];
  },
  'change-considerations': () => [{ data: { considerations: [] } }],
  'close-placement': (t) => [{ data: { endedOn: t.today, endedEarly: { reason: 'other' } } }],
  'report-absence': (t) => [{ data: { kind: 'ill', from: t.today, reportedBy: ANY_TEXT } }],
  'raise-concern': () => [{ data: { what: ANY_TEXT, reportedBy: ANY_TEXT } }],
  'answer-report': (t) => owed(t, (obligationId) => ({ obligationId, answer: ANY_TEXT, toldReporter: true })),
  'offer-hand-off': (t) => [{ data: { to: somebodyElse(t), briefing: ANY_TEXT } }],
  'accept-hand-off': () => [{ data: {} }],
  'decline-hand-off': (t) => [{ data: { because: anyReason(t, 'decline-hand-off') } }],
  'withdraw-hand-off': (t) => [{ data: { because: anyReason(t, 'withdraw-hand-off') } }],
  'request-approval': () =>
    APPROVAL_SUBJECTS.map((what) => ({ data: { what, note: ANY_TEXT }, choice: { field: 'what', value: what } })),
  approve: (t) => owed(t, (obligationId) => ({ obligationId, granted: true, because: anyReason(t, 'approve') })),
  pause: (t) => [{ data: { because: anyReason(t, 'pause'), until: addDays(t.today, 1) } }],
  resume: (t) => [{ data: { because: anyReason(t, 'resume') } }],
  'correct-record': (t) => [{ data: { ...saidAgain(t), because: anyReason(t, 'correct-record') } }],
  reopen: (t) => [{ data: { because: anyReason(t, 'reopen') } }],
};

/** The plan of the proposal as it stands on record: what refuses to say it again would refuse any correction. */
function saidAgain({ context: { history = [] } }: Trying) {
  const at = history.findIndex(({ event }) => event.type === 'placement-proposed');
  const event = correctedEvents(history)[at];
  const plan = event?.type === 'placement-proposed' ? event.data.plan : [];
  return { eventId: history[at]?.eventId ?? '', correction: { plan } };
}

/** Today, or the first day of the rung where today lies before it. */
function today(t: Trying): Day {
  return laterOf(running(t)?.startsOn ?? t.today, t.today);
}

/** The papers that are waited for; where none is, a grant: whatever is said of it is said of every paper. */
function papers({ placement }: Trying) {
  const missing = Object.values(placement.obligations).flatMap(({ detail }) => detail.missing ?? []);
  return missing.length > 0 ? [...new Set(missing)] : (['grant'] as const);
}

/** One try for everything that is owed; where nothing is, one that names nothing. */
function owed<D>(
  { placement, today: day }: Trying,
  dataOf: (obligationId: string, dueOn: Day) => D,
): readonly { readonly data: D; readonly choice?: { readonly field: 'obligationId'; readonly value: string } }[] {
  const open = Object.values(placement.obligations);
  if (open.length === 0) return [{ data: dataOf('', day) }];
  return open.map(({ id, dueOn }) => ({ data: dataOf(id, dueOn), choice: { field: 'obligationId', value: id } }));
}

/** A colleague who could have the case and has no part in it; where there is none, its owner. */
function somebodyElse({ placement, context, today: day, actorId }: Trying): string {
  const { ownerId, secondPersonId } = placement;
  const taken = [ownerId, secondPersonId, actorId];
  const staff = Object.keys(context.directory.staff);
  return staff.find((id) => !taken.includes(id) && worksHere(context.directory, id, day)) ?? ownerId;
}
