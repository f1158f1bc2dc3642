import { nextRepeat, rungFor } from '../../obligations/ladder.js';
import type { Alarm, Obligation } from '../../obligations/obligation.js';
import { resolveRecipients } from '../../obligations/recipients.js';
import { dayOf } from '../../time/copenhagen.js';
import { openPlacement, type Recorder } from '../recorder.js';

/**
 * ring-alarm: every obligation rings what is due by now. After downtime it rings only its highest missed rung at or after
 * due; a reminder whose day is over is dropped. Source: design, "An alarm's way".
 */
export function ringAlarms(recorder: Recorder): void {
  const due = Object.values(openPlacement(recorder).obligations).filter(
    (o) => (o.alarms[0]?.at ?? '9') <= recorder.moment,
  );
  due.sort((a, b) => (a.alarms[0]?.at ?? '').localeCompare(b.alarms[0]?.at ?? '') || a.id.localeCompare(b.id));
  for (const obligation of due) ring(recorder, obligation);
}

function ring(recorder: Recorder, obligation: Obligation): void {
  const { moment, context } = recorder;
  const passed = obligation.alarms.filter((alarm) => alarm.at <= moment);
  const ringing = passed.filter((alarm) => alarm.step !== 'reminder' || dayOf(alarm.at) === dayOf(moment)).at(-1);
  const remaining = armNext(recorder, obligation, passed);
  if (ringing === undefined) {
    recorder.record('reminder-dropped', { obligationId: obligation.id, missed: passed, remaining });
    return;
  }
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
    remaining,
  });
}

/** What is left to ring; where the ladder is at its top, its next repeat. */
function armNext(recorder: Recorder, obligation: Obligation, passed: readonly Alarm[]): readonly Alarm[] {
  const remaining = obligation.alarms.filter((alarm) => alarm.at > recorder.moment);
  const last = passed.at(-1);
  if (remaining.length > 0 || last === undefined) return remaining;
  const next = nextRepeat(recorder.context.policy, obligation.kind, last, recorder.moment);
  return next === null ? [] : [next];
}
