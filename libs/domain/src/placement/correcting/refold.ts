import { sameValue } from '../../same-value.js';
import { daysBetween } from '../../time/days.js';
import type { Obligation, ObligationDetail } from '../../obligations/obligation.js';
import type { Day } from '../../time/instants.js';
import { evolve } from '../evolve.js';
import type { PlacementEvent, PlacementEventOf } from '../events.js';
import type { Placement, PlacementState, RunningStage } from '../state.js';

/** A history folded so far, and the dates it last recorded that no state keeps. */
interface Told {
  readonly state: PlacementState;
  readonly heldOn: Day | null;
  readonly endedOn: Day | null;
  readonly promise: PlacementEventOf<'promise-made'>['data'] | null;
  readonly absence: PlacementEventOf<'absence-reported'>['data'] | null;
  readonly concern: PlacementEventOf<'concern-raised'>['data'] | null;
  /** Obligations whose place others took, as they were then, and whether that was for a correction. */
  readonly replaced: ReadonlyMap<string, { readonly detail: ObligationDetail; readonly corrected: boolean }>;
}

const nothing: Told = {
  ...{ state: null, heldOn: null, endedOn: null, promise: null, absence: null, concern: null },
  replaced: new Map(),
};

function tell(told: Told, event: PlacementEvent): Told {
  const next = { ...told, state: evolve(told.state, event) };
  switch (event.type) {
    case 'obligation-superseded':
    case 'obligation-moved': {
      const ended = told.state?.obligations[event.data.obligationId];
      if (ended === undefined) return next;
      const corrected = event.type === 'obligation-superseded' && event.data.why === 'record-corrected';
      return { ...next, replaced: new Map(told.replaced).set(ended.id, { detail: ended.detail, corrected }) };
    }
    case 'follow-up-held':
      return { ...next, heldOn: event.data.heldOn };
    case 'stage-ended':
      return { ...next, endedOn: event.data.endedOn };
    case 'promise-made':
      return { ...next, promise: event.data };
    case 'absence-reported':
      return event.data.joined ? next : { ...next, absence: event.data };
    case 'concern-raised':
      return { ...next, concern: event.data };
    default:
      return next;
  }
}

/**
 * The case as a corrected history makes it. `recorded` is the history as it was written, `corrected` as it should have
 * been, each event in its place: whatever was made owed counts from what the corrected history says at that place.
 */
export function refold(
  recorded: readonly (PlacementEvent | null)[],
  corrected: readonly (PlacementEvent | null)[],
): Placement {
  let was = nothing;
  let is = nothing;
  recorded.forEach((event, index) => {
    const should = corrected[index];
    if (event === null || should === null || should === undefined) return;
    const follows = should.type === 'obligation-made' ? remadeBy(should, was, is) : should;
    was = tell(was, event);
    is = tell(is, follows);
  });
  if (is.state === null) throw new Error('A correction needs the history from its first event.');
  return is.state;
}

function remadeBy(
  event: PlacementEventOf<'obligation-made'>,
  was: Told,
  is: Told,
): PlacementEventOf<'obligation-made'> {
  const { obligation } = event.data;
  const changed =
    obligation.detail.replaces === undefined
      ? { ...countedFrom(obligation, was, is), ...saidIn(obligation, is) }
      : inherited(obligation, obligation.detail.replaces, was, is);
  const detail = { ...obligation.detail, ...changed };
  return { ...event, data: { obligation: { ...obligation, detail } } };
}

/** What took another's place says what that one said: all of it after a correction, else what it took over. */
function inherited({ detail }: Obligation, replaces: string, was: Told, is: Told): Partial<ObligationDetail> {
  const [before, after] = [was.replaced.get(replaces), is.replaced.get(replaces)];
  if (before === undefined || after === undefined) return {};
  const keys = (Object.keys(after.detail) as (keyof ObligationDetail)[]).filter((key) =>
    after.corrected ? !OWN.includes(key) : sameValue(detail[key], before.detail[key]),
  );
  return Object.fromEntries(keys.map((key) => [key, after.detail[key]]));
}

/** What an obligation says of itself alone. */
const OWN: readonly (keyof ObligationDetail)[] = ['replaces', 'window'];

type Anchor = (told: Told, detail: ObligationDetail) => Day | null | undefined;

const main = ({ state }: Told): RunningStage | null => (state !== null && 'main' in state ? state.main : null);
const ofRung = (told: Told, { rung }: ObligationDetail): RunningStage | null | undefined =>
  [main(told), told.state?.beside].find((stage) => stage?.stage === rung);
const startsOn: Anchor = (told) => main(told)?.startsOn;
const firstPaidDay: Anchor = ({ state }) => state?.firstPaidDay;
const heldOn: Anchor = (told) => told.heldOn;
const planned: readonly Anchor[] = [({ state }) => state?.ahead?.startsOn, ({ state }) => state?.plan[0]?.startsOn];

/** What the date of a kind counts from, in the record: the one table. Kinds left out count from the day they were made. */
const ANCHORS: { readonly [K in Obligation['kind']]?: readonly Anchor[] } = {
  papers: planned,
  'start-or-replan': planned,
  'follow-up': [
    (told, { occurrence = 1 }) => (occurrence === 1 ? told.state?.firstPaidDay : main(told)?.lastHeldOn),
    (told, { occurrence = 1 }) => (occurrence === 1 ? main(told)?.startsOn : null),
  ],
  'after-care': [firstPaidDay],
  'stage-end-decision': [(told, detail) => ofRung(told, detail)?.plannedEnd],
  'next-rung-or-close': [({ endedOn }) => endedOn],
  'closing-decision': [heldOn, firstPaidDay],
  'flex-interview': [heldOn, startsOn],
  'flex-status': [startsOn],
  promise: [({ promise }) => promise?.dueOn],
};

/** The day it counts from, as the corrected history says, and what hangs on it. */
function countedFrom({ kind, detail }: Obligation, was: Told, is: Told): Partial<ObligationDetail> {
  const from = detail.countsFrom;
  const anchor = from === undefined ? undefined : ANCHORS[kind]?.find((candidate) => candidate(was, detail) === from);
  const countsFrom = anchor?.(is, detail);
  const counted = typeof countsFrom === 'string' ? { countsFrom } : {};
  if (kind === 'stage-end-decision') {
    const [days, next] = [stageDays(was, detail), stageDays(is, detail)];
    return days === detail.stageDays && next !== undefined ? { ...counted, stageDays: next } : counted;
  }
  const first = detail.firstDay !== undefined && detail.firstDay === from ? counted.countsFrom : undefined;
  return first === undefined ? counted : { ...counted, firstDay: first };
}

function stageDays(told: Told, detail: ObligationDetail): number | undefined {
  const stage = ofRung(told, detail);
  const end = stage?.plannedEnd ?? null;
  return !stage || end === null ? undefined : daysBetween(stage.startsOn, end) + 1;
}

/** What a report or a promise says, where what it made owed repeats it. */
function saidIn({ kind, id, detail }: Obligation, is: Told): Partial<ObligationDetail> {
  const { promise, absence, concern } = is;
  if (kind === 'promise' && promise !== null) return { what: promise.what, to: promise.to };
  if (kind === 'answer-concern' && concern?.obligationId === id) {
    return { what: concern.what, reportedBy: concern.reportedBy };
  }
  if (kind === 'answer-absence' && absence?.obligationId === id && detail.absence !== undefined) {
    const { kind: how, from, until = null, reportedBy } = absence;
    return { absence: { ...detail.absence, kind: how, from, until }, reportedBy };
  }
  return {};
}
