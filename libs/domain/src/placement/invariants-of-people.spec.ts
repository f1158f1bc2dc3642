import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actingOwner } from '../obligations/recipients.js';
import type { Recipient, Skipped } from '../obligations/obligation.js';
import type { Directory } from '../staff/directory.js';
import { isAbsentOn, worksHere } from '../staff/presence.js';
import { peopleStep, randomLives } from '../testing/random-flow.js';
import { liveThrough, POLICIES, type Seen } from '../testing/random-life.js';
import { dayOf } from '../time/copenhagen.js';
import { defaultPolicy } from '../policy/default-dk-2026.js';
import { decide } from './decide.js';
import { fold } from './evolve.js';
import type { PlacementEvent } from './events.js';
import { processView } from './process-view.js';
import type { OpenPlacement } from './state.js';
import { RECIPIENT_REASONS } from '../words.js';

/** How many random lives the invariants hold for. */
const SEQUENCES = 10_000;
const lives = randomLives(peopleStep, 12);

/** What is wrong, as a sentence; undefined when nothing is. Plain conditions: an expectation each would cost minutes. */
type Fault = string | undefined;

function ofOwner({ state, directory, now }: Seen): Fault {
  const day = dayOf(now);
  if (directory.staff[state.ownerId] === undefined) return `nobody is called ${state.ownerId}`;
  if (state.stage === 'closed' || worksHere(directory, state.ownerId, day)) return undefined;
  const acting = actingOwner(directory, state.ownerId, day);
  return acting === null || worksHere(directory, acting, day) ? undefined : 'who acts for the owner has left too';
}

function ofWaking({ state, now, command }: Seen): Fault {
  if (state.stage === 'closed') return undefined;
  const { owed, nextWake } = processView(state, 1);
  if (owed.length === 0) return 'an open case owes nothing';
  const silent = owed.find(({ nextAlarm }) => nextAlarm === null || nextWake === null || nextWake > nextAlarm);
  if (silent !== undefined) return `${silent.kind} has no alarm armed`;
  return command === 'ring-alarm' && nextWake !== null && nextWake <= now
    ? 'after ringing the wake is past'
    : undefined;
}

function ofOffer(state: OpenPlacement): Fault {
  const kinds = Object.values(state.obligations);
  const answers = kinds.filter(({ kind }) => kind === 'accept-hand-off');
  if (answers.length !== (state.offer === null ? 0 : 1)) return 'an offer and its answer do not go together';
  if (answers[0] !== undefined && answers[0].owedBy !== state.offer?.to) return 'somebody else owes the answer';
  if (state.offer !== null && state.agreed !== null) return 'offered and agreed at once';
  const asked = kinds.some(({ kind }) => kind === 'find-owner') || state.offer !== null || state.agreed !== null;
  if (state.actingFor !== null && !asked) return 'somebody only acts as owner, and nobody looks for one';
  const kept = kinds.some(({ kind }) => kind !== 'find-owner' && kind !== 'accept-hand-off');
  return kept ? undefined : 'nothing is owed on the case itself';
}

function ofTelling(event: PlacementEvent, directory: Directory): Fault {
  if (event.type !== 'alarm-rung' && event.type !== 'person-told') return undefined;
  const { recipients, skipped } = event.data;
  if (recipients.length === 0) return `${event.type} goes to nobody`;
  const ids = recipients.map(({ staffId }) => staffId);
  if (new Set(ids).size !== ids.length) return 'somebody is told twice for one rung';
  if (ids.includes(null) && ids.length > 1) return 'the mailbox is told beside people';
  return ofPeople(recipients, skipped, directory, event.occurredOn);
}

function ofPeople(
  recipients: readonly Recipient[],
  skipped: readonly Skipped[],
  directory: Directory,
  day: string,
): Fault {
  for (const { staffId, reason } of recipients) {
    if (staffId === null ? reason !== 'fallback' : reason === 'fallback') return 'the mailbox is not a person';
    if (staffId !== null && !worksHere(directory, staffId, day)) return `${staffId} is told and has left`;
    if (staffId !== null && isAbsentOn(directory, staffId, day)) return `${staffId} is told and is away`;
  }
  for (const { staffId, why } of skipped) {
    if ((why === 'nobody-named') !== (staffId === null) && why !== 'already-told')
      return 'a skip names the wrong reason';
    if (why === 'left' && worksHere(directory, staffId ?? '', day)) return `${staffId} was passed over as left`;
    if (why === 'absent' && !isAbsentOn(directory, staffId ?? '', day)) return `${staffId} was passed over as away`;
  }
  return undefined;
}

/** Every obligation ends once, or is open. */
function ofEndings(events: readonly PlacementEvent[], open: readonly string[]): Fault {
  const owed = new Set<string>();
  for (const { type, data } of events) {
    if (type === 'obligation-made') {
      if (owed.has(data.obligation.id)) return `${data.obligation.id} was made twice`;
      owed.add(data.obligation.id);
    }
    const ends =
      type === 'obligation-met' ||
      type === 'obligation-moved' ||
      type === 'obligation-cancelled' ||
      type === 'obligation-superseded';
    if (ends && !owed.delete(data.obligationId)) return `${data.obligationId} ended without being owed`;
  }
  return [...owed].sort().join() === [...open].sort().join() ? undefined : 'an obligation vanished';
}

const WAYS_TO_BE_PASSED_OVER: readonly Skipped['why'][] = ['absent', 'left', 'nobody-named', 'already-told'];
const HAND_OFFS: readonly PlacementEvent['type'][] = [
  ...(['hand-off-accepted', 'hand-off-declined', 'hand-off-withdrawn', 'hand-off-expired'] as const),
  ...(['hand-off-lapsed', 'owner-handed-over', 'owner-left', 'second-person-left', 'delivery-failed'] as const),
];

/** What a life must have come to, to count as a try: who heard, who was passed over, how hand-offs ended. */
function reachedBy(event: PlacementEvent): readonly string[] {
  if (event.type !== 'alarm-rung') return [event.type];
  const { recipients, skipped } = event.data;
  return [...recipients.map(({ reason }) => reason), ...skipped.map(({ why }) => why)];
}

function holds(fault: Fault): void {
  if (fault !== undefined) throw new Error(fault);
}

describe('random staff absences, leavings, covers and hand-offs, mixed with work on the case', () => {
  it(`all five invariants hold for ${SEQUENCES} sequences, and no alarm goes to nobody`, () => {
    const [seed = 0] = fc.sample(fc.noBias(fc.nat()), 1);
    console.info(`${SEQUENCES} random lives, seed ${seed}`);
    const reached = new Set<string>();
    let lived = 0;
    fc.assert(
      fc.property(lives, (sequence) => {
        const { events, states } = liveThrough(sequence, (seen) => {
          holds(ofOwner(seen));
          holds(ofWaking(seen));
          if (seen.state.stage !== 'closed') holds(ofOffer(seen.state));
          for (const event of seen.did) {
            holds(ofTelling(event, seen.directory));
            reachedBy(event).forEach((one) => reached.add(one));
          }
        });
        const last = states.at(-1);
        holds(ofEndings(events, Object.keys(last?.obligations ?? {})));
        const stored = JSON.parse(JSON.stringify(events)) as PlacementEvent[];
        holds(JSON.stringify(fold(stored)) === JSON.stringify(last) ? undefined : 'the state is no fold of the events');
        lived += 1;
      }),
      { numRuns: SEQUENCES, seed },
    );
    expect(lived).toBe(SEQUENCES);
    // Else they would hold for want of anything happening.
    expect([...RECIPIENT_REASONS, ...WAYS_TO_BE_PASSED_OVER, ...HAND_OFFS].filter((one) => !reached.has(one))).toEqual(
      [],
    );
  }, 240_000);

  it('once every leaver is recorded, an owner on record works here, or nobody is there to act', () => {
    fc.assert(
      fc.property(lives, (sequence) => {
        liveThrough(sequence, ({ state, directory, now }) => {
          const day = dayOf(now);
          if (state.stage === 'closed') return;
          const context = {
            now,
            actor: { kind: 'system' as const },
            directory,
            policy: POLICIES[state.policyVersion] ?? defaultPolicy,
          };
          let recorded = fold([], state);
          for (const staffId of Object.keys(directory.staff)) {
            const did = decide({ type: 'owner-left', data: { staffId } }, recorded, context);
            recorded = fold(did, recorded);
          }
          const ownerId = recorded?.ownerId ?? '';
          holds(
            worksHere(directory, ownerId, day) || actingOwner(directory, ownerId, day) === null
              ? undefined
              : `${ownerId} has left and still owns the case`,
          );
        });
      }),
      { numRuns: 300 },
    );
  }, 240_000);
});
