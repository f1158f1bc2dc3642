import { describe, expect, it } from '@jest/globals';
import { evolve, processView, type Obligation, type PlacementEvent, type PlacementState } from '@holdfast/domain';
import { case6 } from './case-6.js';
import { live, type LivedStory } from './live.js';
import type { Story, StoryStep } from './story.js';

const LEFT_AT = '2026-09-07T07:30:00.000Z';

/** The story up to an instant, and what else is done. */
function until(story: Story, instant: string, ...more: readonly StoryStep[]): LivedStory {
  const steps = [...story.steps.filter(({ at }) => at < instant), ...more];
  return live({ ...story, steps, until: more.at(-1)?.at ?? instant });
}

function owedBy({ state }: LivedStory, staffId: string): readonly Obligation[] {
  return Object.values(state.obligations).filter((obligation) => obligation.owedBy === staffId);
}

/** Every state at the end of a moment: what anybody could have seen. */
function momentsOf(events: readonly PlacementEvent[]): readonly { at: string; state: NonNullable<PlacementState> }[] {
  const moments: { at: string; state: NonNullable<PlacementState> }[] = [];
  let state: PlacementState = null;
  for (const [index, event] of events.entries()) {
    state = evolve(state, event);
    if (state !== null && events[index + 1]?.at !== event.at) moments.push({ at: event.at, state });
  }
  return moments;
}

describe('a consultant with six placements and fourteen owed actions leaves', () => {
  it('has fourteen owed actions on six placements the moment before', () => {
    const owed = case6.placements.map((story) => owedBy(until(story, '2026-09-07T07:00:00.000Z'), 'sara-m').length);
    expect([owed.length, owed.reduce((sum, count) => sum + count, 0)]).toEqual([6, 14]);
  });

  it('from then on the team lead acts as owner, owes all of it, and an owner is to be found by 9 September', () => {
    for (const story of case6.placements) {
      const lived = until(story, LEFT_AT);
      expect([lived.state.ownerId, lived.state.actingFor, owedBy(lived, 'sara-m')]).toEqual(['lis-k', 'sara-m', []]);
      expect(owedBy(lived, 'lis-k').find(({ kind }) => kind === 'find-owner')?.dueOn).toBe('2026-09-09');
    }
  });

  it('in the end one receiver owns three, the third person three, and nobody acts any more', () => {
    const ends = case6.placements.map((story) => live(story).state);
    expect(ends.map(({ ownerId }) => ownerId)).toEqual(['kim-p', 'kim-p', 'kim-p', 'eli-v', 'eli-v', 'eli-v']);
    expect(ends.map(({ actingFor }) => actingFor)).toEqual(Array.from({ length: 6 }, () => null));
    const owed = ends.flatMap(({ obligations }) => Object.values(obligations));
    expect(owed.filter((o) => o.owedBy === 'sara-m' || o.owedBy === 'lis-k')).toEqual([]);
  });

  it('one declines two, full load; one offer expires at 08:00 on 16 September, and the manager’s step does not ring', () => {
    const events = case6.placements.flatMap((story) => live(story).events);
    const declined = events.filter((event) => event.type === 'hand-off-declined');
    expect(declined.map(({ data }) => data.because.reason)).toEqual(['full-load', 'full-load']);
    const expired = events.filter((event) => event.type === 'hand-off-expired');
    expect(expired.map(({ at }) => at)).toEqual(['2026-09-16T06:00:00.000Z']);
    const toManager = events.filter((event) => event.type === 'alarm-rung' && event.data.step === 'manager');
    expect(toManager).toEqual([]);
  });

  it('at no instant was a placement without an owner or an armed alarm', () => {
    for (const story of case6.placements) {
      for (const { at, state } of momentsOf(live(story).events)) {
        const { owed, nextWake } = processView(state, 1);
        expect(state.ownerId).not.toBe('');
        expect(owed.length).toBeGreaterThan(0);
        expect(owed.filter(({ nextAlarm }) => nextAlarm === null)).toEqual([]);
        expect(nextWake !== null && nextWake > at).toBe(true);
      }
    }
  });

  it('undoing the first hand-over before 10 September gives back exactly what had not been accepted', () => {
    const early: StoryStep = { at: '2026-09-09T12:00:00.000Z', as: 'kim-p', command: 'accept-hand-off', body: {} };
    const undo: StoryStep = {
      ...{ at: '2026-09-09T13:00:00.000Z', as: 'lis-k', command: 'withdraw-hand-off' },
      body: { because: { reason: 'hand-over-undone' } },
    };
    const [first, ...rest] = case6.placements;
    if (first === undefined) throw new Error('The story has placements.');
    const kept = until(first, early.at, early, { ...undo, refused: 'NO_OFFER' });
    expect([kept.state.ownerId, kept.state.actingFor]).toEqual(['kim-p', null]);
    for (const story of rest) {
      const before = until(story, '2026-09-09T07:00:00.000Z');
      const undone = until(story, early.at, undo);
      const plain = ({ state }: LivedStory) =>
        Object.values(state.obligations).flatMap(({ kind, ...o }) => (kind === 'find-owner' ? [] : [{ kind, ...o }]));
      expect([undone.state.ownerId, undone.state.offer, plain(undone)]).toEqual(['lis-k', null, plain(before)]);
      expect(owedBy(undone, 'lis-k').filter(({ kind }) => kind === 'find-owner')).toHaveLength(1);
    }
  });
});
