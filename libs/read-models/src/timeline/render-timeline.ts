import { dayOf, evolve, type PlacementEvent, type PlacementState, type ReasonGiven } from '@holdfast/domain';
import { labelOr } from '../labels/labels.types.js';
import { lateAfter, workingDaysLate } from '../shared/lateness.js';
import type { PlacementRecord } from '../shared/projection.js';
import { describe } from './describe.js';
import type { Description, FindObligation } from './description.js';
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

function toldOf(event: PlacementEvent, words: Words): readonly ToldLine[] {
  if (event.type !== 'alarm-rung' && event.type !== 'person-told') return [];
  return event.data.recipients.map(({ staffId, reason, insteadOf }) => ({
    staffId,
    name: staffId === null ? words.t.mailbox : words.staff(staffId),
    reason,
    reasonText: words.l.recipient[reason],
    ...(insteadOf === undefined ? {} : { insteadOf: { staffId: insteadOf, name: words.staff(insteadOf) } }),
  }));
}

function toldLines(event: PlacementEvent, told: readonly ToldLine[], words: Words): readonly string[] {
  if (event.type !== 'alarm-rung' && event.type !== 'person-told') return [];
  return [
    ...told.map(({ name, reasonText, insteadOf }) => words.t.toldWhom(name, reasonText, insteadOf?.name ?? null)),
    ...event.data.skipped.map(({ staffId, role, why }) =>
      words.t.skipped[why](staffId === null ? words.t.mailbox : words.staff(staffId), words.l.recipient[role]),
    ),
  ];
}

function lateByOf(event: PlacementEvent, { answers }: Description, rendering: Rendering): number | null {
  if (answers === undefined) return null;
  const calendar = rendering.calendar(event.policyVersion);
  if (calendar === null) return null;
  const late = workingDaysLate(calendar, lateAfter(answers.obligation), answers.on);
  return late === 0 ? null : late;
}

function line(event: PlacementRecord, find: FindObligation, words: Words, rendering: Rendering): TimelineLine {
  const description = describe(event, find, words);
  const lateBy = lateByOf(event, description, rendering);
  const told = toldOf(event, words);
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
  };
}

/** A placement's events as a person reads them, oldest first. Pure: names, opened texts and calendars are given. */
export function renderTimeline(events: readonly PlacementRecord[], rendering: Rendering): readonly TimelineLine[] {
  const words = createWords(rendering);
  const lines: TimelineLine[] = [];
  let before: PlacementState = null;
  for (const event of events) {
    const known = before?.obligations ?? {};
    lines.push(line(event, (id) => known[id], words, rendering));
    before = evolve(before, event);
  }
  return lines;
}
