import {
  dayOf,
  decide,
  defaultPolicy,
  fold,
  type Directory,
  type Instant,
  type Obligation,
  type PlacementCommand,
  type PlacementEvent,
  type PlacementOnRung,
  type PlacementState,
  type SealedText,
} from '@holdfast/domain';
import { NO_HASH, prepareEvents } from '@holdfast/event-store';
import { placementRecords, rowsOfCommand } from '@holdfast/read-models/rows';
import { OWNER } from '../house/municipality.js';

type Row = Readonly<Record<string, unknown>>;

/** What one record-follow-up on a running internship writes, as the product made it: shapes and sizes for the rivals. Plain JSON. */
export interface FollowUpSample {
  /** follow-up-held, obligation-met, obligation-made. */
  readonly events: readonly PlacementEvent[];
  readonly state: PlacementOnRung;
  /** The obligation that the command makes, and the one that stays. */
  readonly made: Obligation;
  readonly stays: Readonly<Record<string, Obligation>>;
  readonly placementRow: Row;
  readonly metRow: Row;
  readonly madeRow: Row;
}

export interface SampleTexts {
  readonly placementId: string;
  readonly citizenId: string;
  readonly companyId: string;
  /** Sealed as the API seals them. */
  readonly participants: SealedText;
  readonly findings: SealedText;
}

const directory: Directory = {
  staff: Object.fromEntries(
    [OWNER, 'ole-t'].map((staffId) => [
      staffId,
      { staffId, name: staffId, teamId: 'havn', roles: ['consultant' as const], leftOn: null, absences: [] },
    ]),
  ),
  teams: { havn: { teamId: 'havn', name: 'Havn', leadId: OWNER, managerId: OWNER } },
  actingOwnerId: null,
  fallbackMailbox: 'bench@example.invalid',
};

/** Follow-ups held before the sample is taken: the rhythm has come to every ten working days. */
const HELD_BEFORE = 5;

/** Lives an internship through the decider up to one more follow-up, and keeps what that one writes. */
export function followUpSample(texts: SampleTexts, now: Instant): FollowUpSample {
  const today = dayOf(now);
  const { placementId, citizenId, companyId, participants, findings } = texts;
  const terms = {
    ...{ stage: 'internship', purpose: 'ordinary-job', startsOn: today },
    ...{ plannedEnd: dayOf(new Date(Date.parse(now) + 120 * 86_400_000).toISOString()) },
    ...{ weeklyHours: 25, jobFunction: 'Lagermedhjælper' },
  };
  const followUp = {
    type: 'record-follow-up',
    data: { occurredOn: today, channel: 'call', participants, findings, nextStep: { kind: 'as-planned' } },
  };
  const proposal = { placementId, citizenId, companyId, ownerId: OWNER, secondPersonId: 'ole-t' };
  const life = [
    { type: 'propose-placement', data: { ...proposal, plan: [terms], considerations: [] } },
    { type: 'decide-match', data: { decision: 'go', because: { reason: 'good-match' } } },
    ...['grant', 'signatures', 'plan-entry'].map((paper) => ({
      type: 'receive-paper',
      data: { paper, receivedOn: today },
    })),
    { type: 'start-stage', data: terms },
    ...Array.from({ length: HELD_BEFORE }, () => followUp),
  ];
  let before: PlacementState = null;
  const carryOut = (command: unknown): readonly PlacementEvent[] => {
    const actor = { kind: 'person', staffId: OWNER, roles: ['consultant'] } as const;
    return decide(command as PlacementCommand, before, { now, actor, directory, policy: defaultPolicy });
  };
  for (const command of life) before = fold(carryOut(command), before);
  const events = carryOut(followUp);
  return cutUp(before, events, placementId);
}

function cutUp(before: PlacementState, events: readonly PlacementEvent[], placementId: string): FollowUpSample {
  const state = fold(events, before) as PlacementOnRung;
  const stored = prepareEvents({
    ...{ tenant: 'bench', streamType: 'placement', streamId: placementId, expectedVersion: 0, headHash: NO_HASH },
    ...{ commandId: '00000000-0000-4000-8000-000000000000', events },
  }).events;
  const rows = rowsOfCommand(before, state, placementRecords(stored));
  const [placementRow] = rows['placements'] ?? [];
  const [metRow, madeRow] = rows['obligations'] ?? [];
  const made = events.find((event) => event.type === 'obligation-made')?.data.obligation;
  if (placementRow === undefined || metRow === undefined || madeRow === undefined || made === undefined) {
    throw new Error('A follow-up no longer meets one obligation and makes the next: the sample must be cut anew.');
  }
  const { [made.id]: _made, ...stays } = state.obligations;
  return { events, state, made, stays, placementRow, metRow, madeRow };
}

/** What a command writes to one placement: events without ids and chain, state, and the rows of both read models. */
export interface FollowUpWrite {
  readonly events: readonly PlacementEvent[];
  readonly state: unknown;
  readonly rows: { readonly placements: readonly Row[]; readonly obligations: readonly Row[] };
}

/** The sample written to a placement: obligation `o<n>` is met, `o<n + 1>` is made. Of the sample's own size. */
export function writeOf(sample: FollowUpSample, placementId: string, n: number, version: number): FollowUpWrite {
  const met = `o${n}`;
  const id = `o${n + 1}`;
  const made = { ...sample.made, id };
  const { state, events, placementRow, metRow, madeRow } = sample;
  return {
    events: events.map((event) =>
      event.type === 'obligation-made'
        ? { ...event, data: { obligation: made } }
        : ({ ...event, data: { ...event.data, obligationId: met } } as PlacementEvent),
    ),
    state: { ...state, placementId, obligations: { ...sample.stays, [id]: made }, nextObligation: n + 2 },
    rows: {
      placements: [{ ...placementRow, placement_id: placementId, version, next_obligation_id: id }],
      obligations: [
        { ...metRow, placement_id: placementId, obligation_id: met },
        { ...madeRow, placement_id: placementId, obligation_id: id },
      ],
    },
  };
}
