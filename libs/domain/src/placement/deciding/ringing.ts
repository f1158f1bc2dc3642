import { nextRepeat, rungFor } from '../../obligations/ladder.js';
import type { Alarm, Obligation, Recipient } from '../../obligations/obligation.js';
import { resolveRecipients } from '../../obligations/recipients.js';
import { dayOf } from '../../time/copenhagen.js';
import type { Instant } from '../../time/instants.js';
import { LADDER_STEPS } from '../../words.js';
import { openPlacement, type Recorder } from '../recorder.js';

/**
 * ring-alarm: every obligation rings what is due by now. After downtime it rings only its highest missed rung at or after
 * due; a reminder whose day is over is dropped, and the record has what rings highest first. Source: design, "An alarm's way".
 */
export function ringAlarms(recorder: Recorder): void {
  const due = Object.values(openPlacement(recorder).obligations)
    .filter((o) => (o.alarms[0]?.at ?? '9') <= recorder.moment)
    .map((obligation) => ({ obligation, ...dueOf(obligation, recorder.moment) }));
  const first = ({ passed }: Due): string => passed[0]?.at ?? '';
  // On time everything due has the same moment. Where something was missed, what rings highest comes first.
  const late = due.some(({ passed }) => passed.length > 1) || new Set(due.map(first)).size > 1;
  due.sort(
    (a, b) =>
      (late ? height(b) - height(a) : 0) ||
      first(a).localeCompare(first(b)) ||
      a.obligation.id.localeCompare(b.obligation.id),
  );
  for (const each of due) ring(recorder, each);
}

/** What is owed, with its alarms whose moment has come and the one of them that rings. */
interface Due {
  readonly obligation: Obligation;
  readonly passed: readonly Alarm[];
  /** Undefined: only reminders whose day is over. */
  readonly ringing: Alarm | undefined;
}

function dueOf(obligation: Obligation, moment: Instant): Omit<Due, 'obligation'> {
  const passed = obligation.alarms.filter((alarm) => alarm.at <= moment);
  const ringing = passed.filter((alarm) => alarm.step !== 'reminder' || dayOf(alarm.at) === dayOf(moment)).at(-1);
  return { passed, ringing };
}

/** How high on the ladder it rings; what only drops a reminder comes last. */
function height({ ringing }: Due): number {
  return ringing === undefined ? -1 : LADDER_STEPS.indexOf(ringing.step);
}

function ring(recorder: Recorder, { obligation, passed, ringing }: Due): void {
  if (ringing !== undefined) return ringStep(recorder, obligation, ringing, passed);
  const remaining = armNext(recorder, obligation, passed);
  recorder.record('reminder-dropped', { obligationId: obligation.id, missed: passed, remaining });
}

/**
 * Rings one step of what is owed; `passed` is what leaves the ladder with it, itself included (ahead of its time where a
 * message below it reached nobody).
 */
export function ringStep(recorder: Recorder, obligation: Obligation, ringing: Alarm, passed: readonly Alarm[]): void {
  const { moment, context } = recorder;
  const rung = rungFor(context.policy, obligation.kind, ringing.step);
  const found = resolveRecipients(
    context.directory,
    rung.to,
    obligation.owedBy,
    openPlacement(recorder),
    dayOf(moment),
  );
  recorder.record('alarm-rung', {
    obligationId: obligation.id,
    step: ringing.step,
    scheduledAt: ringing.at,
    channel: rung.channel,
    ...found,
    missed: passed.filter((alarm) => alarm !== ringing),
    remaining: armNext(recorder, obligation, passed),
  });
  if (obligation.kind === 'accept-hand-off' && passed.some(({ step }) => step === 'team-lead')) {
    tellGiver(recorder, obligation.id, found.recipients);
  }
}

/** Nobody answers the offer: the giver, who still has the case, is told too, unless this step told them. */
function tellGiver(recorder: Recorder, obligationId: string, told: readonly Recipient[]): void {
  const state = openPlacement(recorder);
  const giver = resolveRecipients(recorder.context.directory, ['owner'], state.ownerId, state, dayOf(recorder.moment));
  const recipients = giver.recipients.filter(({ staffId }) => !told.some((one) => one.staffId === staffId));
  if (recipients.length === 0) return;
  recorder.record('person-told', { about: 'offer-unanswered', obligationId, recipients, skipped: giver.skipped });
}

/** What is left to ring; where the ladder is at its top, its next repeat. */
function armNext(recorder: Recorder, obligation: Obligation, passed: readonly Alarm[]): readonly Alarm[] {
  const remaining = obligation.alarms.filter((alarm) => !passed.includes(alarm));
  const last = passed.at(-1);
  if (remaining.length > 0 || last === undefined) return remaining;
  const next = nextRepeat(recorder.context.policy, obligation.kind, last, recorder.moment);
  return next === null ? [] : [next];
}
