import {
  dayOf,
  evolve,
  type Obligation,
  type PlacementEvent,
  type PlacementEventData,
  type PlacementState,
  type ReasonGiven,
  type Skipped,
} from '@holdfast/domain';
import { labelOr, recipientLabel } from '../labels/labels.types.js';
import { lateAfter, workingDaysLate } from '../shared/lateness.js';
import type { PlacementRecord } from '../shared/projection.js';
import { describe } from './describe.js';
import { correctedPayload } from './describe-correction.js';
import type { Description, Past } from './description.js';
import type { Rendering, TimelineLine, ToldLine, WhoLine } from './timeline.types.js';
import { createWords, type Words } from './words.js';

/** The reason somebody gave, wherever the event carries it. */
function reasonOf(event: PlacementEvent): ReasonGiven | null {
  if ('because' in event.data) return event.data.because ?? null;
  switch (event.type) {
    case 'stage-start-recorded':
      return event.data.deviationBecause ?? event.data.backBecause ?? null;
    case 'follow-up-held':
      return event.data.nextStep.kind === 'none' ? event.data.nextStep.because : null;
    case 'placement-closed':
      return event.data.endedEarly ?? null;
    default:
      return null;
  }
}

function whyOf(event: PlacementEvent, words: Words): TimelineLine['why'] {
  const given = reasonOf(event);
  if (given === null) return null;
  const labels = event.type === 'placement-closed' ? words.l.earlyEnd : words.l.reason;
  const { reason, note } = given;
  return { reason, label: labelOr(labels, reason), note: note === undefined ? null : words.open(note) };
}

function whoOf(event: PlacementEvent, words: Words): WhoLine {
  if (event.by === 'system') return { staffId: null, name: words.t.clock };
  const { staffId, onBehalfOf } = event.by;
  const forWhom =
    onBehalfOf === undefined ? {} : { onBehalfOf: { staffId: onBehalfOf, name: words.staff(onBehalfOf) } };
  return { staffId, name: words.staff(staffId), ...forWhom };
}

function toldOf(event: PlacementEvent, past: Past, words: Words): readonly ToldLine[] {
  if (event.type !== 'alarm-rung' && event.type !== 'person-told') return [];
  const kind = event.type === 'alarm-rung' ? past.find(event.data.obligationId)?.kind : undefined;
  return event.data.recipients.map(({ staffId, reason, insteadOf }) => ({
    staffId,
    name: staffId === null ? words.t.mailbox : words.staff(staffId),
    reason,
    reasonText: recipientLabel(words.l, reason, kind),
    ...(insteadOf === undefined ? {} : { insteadOf: { staffId: insteadOf, name: words.staff(insteadOf) } }),
  }));
}

/** Who was told and, for each of them, who was not there; then the other steps that were taken on the way. */
function toldLines(event: PlacementEvent, told: readonly ToldLine[], words: Words): readonly string[] {
  if (event.type !== 'alarm-rung' && event.type !== 'person-told') return [];
  const { skipped } = event.data;
  const { t, l } = words;
  const why = (step: Skipped): string =>
    t.skipped[step.why](step.staffId === null ? t.mailbox : words.staff(step.staffId), l.recipient[step.role]);
  const said = new Set<Skipped>();
  const lines = told.map(({ name, reasonText, insteadOf }) => {
    const passed = skipped.find(
      (step) => step.staffId === insteadOf?.staffId && (step.why === 'absent' || step.why === 'left'),
    );
    if (insteadOf === undefined || passed === undefined) return t.toldWhom(name, reasonText, insteadOf?.name ?? null);
    said.add(passed);
    return t.flow.soTold(why(passed), name, reasonText);
  });
  return [...lines, ...skipped.filter((step) => !said.has(step)).map(why)];
}

function lateByOf(event: PlacementEvent, { answers }: Description, rendering: Rendering): number | null {
  if (answers === undefined) return null;
  const calendar = rendering.calendar(event.policyVersion);
  if (calendar === null) return null;
  const late = workingDaysLate(calendar, lateAfter(answers.obligation), answers.on);
  return late === 0 ? null : late;
}

function line(
  event: PlacementRecord,
  past: Past,
  corrected: TimelineLine['corrected'],
  words: Words,
  rendering: Rendering,
): TimelineLine {
  const description = describe(event, past, words);
  const lateBy = lateByOf(event, description, rendering);
  const told = toldOf(event, past, words);
  return {
    eventId: event.eventId,
    version: event.version,
    type: event.type,
    at: event.at,
    occurredOn: event.occurredOn,
    recordedLate: event.occurredOn < dayOf(event.at),
    who: whoOf(event, words),
    what: lateBy === null ? description.what : `${description.what}, ${words.t.lateBy(lateBy)}`,
    details: [...(description.details ?? []), ...toldLines(event, told, words)],
    why: whyOf(event, words),
    policyVersion: event.policyVersion,
    told,
    lateBy,
    corrected,
  };
}

/** The corrections among these events, by the event they correct: the newest counts. */
function correctionsOf(events: readonly PlacementRecord[], words: Words): Map<string, TimelineLine['corrected']> {
  const corrections = new Map<string, TimelineLine['corrected']>();
  for (const event of events) {
    if (event.type !== 'record-corrected') continue;
    const { eventId, at } = event;
    corrections.set(event.data.eventId, { eventId, at, text: words.t.flow.correctedOn(words.dayAt(at)) });
  }
  return corrections;
}

/**
 * A placement's events as a person reads them, oldest first. What an entry says never changes: one that was corrected later
 * bears a mark. Pure: names, opened texts and calendars are given.
 */
export function renderTimeline(events: readonly PlacementRecord[], rendering: Rendering): readonly TimelineLine[] {
  const words = createWords(rendering);
  const corrections = correctionsOf(events, words);
  const obligations = new Map<string, Obligation>();
  const counts = new Map<string, PlacementRecord>();
  const past: Past = {
    find: (id) => obligations.get(id),
    event: (id) => counts.get(id),
    sentence: (event) => describe(event, past, words).what,
  };
  const lines: TimelineLine[] = [];
  let before: PlacementState = null;
  for (const event of events) {
    for (const obligation of Object.values(before?.obligations ?? {})) obligations.set(obligation.id, obligation);
    lines.push(line(event, past, corrections.get(event.eventId) ?? null, words, rendering));
    counts.set(event.eventId, event);
    if (event.type === 'record-corrected') correct(counts, event.data);
    before = evolve(before, event);
  }
  return lines;
}

function correct(
  counts: Map<string, PlacementRecord>,
  { eventId, correction }: PlacementEventData['record-corrected'],
): void {
  const event = counts.get(eventId);
  if (event === undefined) return;
  const data = correctedPayload(event.data, correction);
  counts.set(eventId, { ...event, data } as PlacementRecord);
}
