import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  dayOf,
  decide,
  defaultPolicy,
  evolve,
  expand,
  fold,
  forecast,
  processView,
  startOfDay,
  type Directory,
  type ForecastLine,
  type PlacementEvent,
  type PlacementState,
} from '@holdfast/domain';
import { case1 } from './case-1.js';
import { case2 } from './case-2.js';
import { case3a, case3b } from './case-3.js';
import { case4 } from './case-4.js';
import { case5 } from './case-5.js';
import { case6 } from './case-6.js';
import { live } from './live.js';
import { afterStaffStep } from './staff-step.js';
import { storyDirectory, type Story } from './story.js';

const policy = defaultPolicy;
/** How long nobody acts. */
const DAYS = 26 * 7;

/** Who is told what, and when: `2026-01-12T07:00:00.000Z o3 due anna-b`. */
function told(lines: readonly ForecastLine[]): readonly string[] {
  return lines.flatMap((line) =>
    line.what === 'alarm'
      ? [`${line.at} ${line.obligationId} ${line.step} ${line.recipients.map(({ staffId }) => staffId).join()}`]
      : [],
  );
}

/** What then happens, wake by wake. */
function happens(start: PlacementState, directory: Directory, until: string): readonly string[] {
  const rung: PlacementEvent[] = [];
  let state = start;
  for (;;) {
    const wake: string | null = state === null ? null : processView(state, 1).nextWake;
    if (wake === null || wake > until) break;
    const decided = decide({ type: 'ring-alarm', data: {} }, state, {
      now: wake,
      actor: { kind: 'system' },
      directory,
      policy,
    });
    rung.push(...decided);
    state = decided.reduce(evolve, state);
  }
  return rung.flatMap((event) =>
    event.type === 'alarm-rung'
      ? [
          `${event.at} ${event.data.obligationId} ${event.data.step} ${event.data.recipients.map(({ staffId }) => staffId).join()}`,
        ]
      : [],
  );
}

/** A story at a moment: the case, and the people as they were registered by then. */
interface Moment {
  readonly state: PlacementState;
  readonly directory: Directory;
  readonly now: string;
}

/** The story as it stood after each thing that happened in it. */
function moments(story: Story): readonly Moment[] {
  const { events } = live(story);
  const last = events.filter(({ at }, index) => events[index + 1]?.at !== at);
  return last.map((event) => ({
    state: fold(events.slice(0, events.indexOf(event) + 1)),
    directory: (story.staff ?? []).filter(({ at }) => at <= event.at).reduce(afterStaffStep, storyDirectory),
    now: event.at,
  }));
}

describe.each<Story>([case1, case2, case3a, case3b, case4, case5, ...case6.placements])(
  'the forecast of $name',
  (story) => {
    it('says at every moment of it what then rings for half a year if nobody acts', () => {
      for (const { state, directory, now } of moments(story)) {
        const until = startOfDay(addDays(dayOf(now), DAYS));
        const { lines } = forecast(state, { policy, directory, now, until });
        expect([now, ...told(expand(lines, policy)).toSorted()]).toEqual([
          now,
          ...happens(state, directory, until).toSorted(),
        ]);
      }
    });

    it('says at the proposal that the team lead and the manager will hear of it', () => {
      const [first] = moments(story);
      const until = startOfDay(addDays(story.proposedAt.slice(0, 10), DAYS));
      const { lines } = forecast(first?.state ?? null, {
        policy,
        directory: storyDirectory,
        now: story.proposedAt,
        until,
      });
      const steps = new Set(lines.flatMap((line) => (line.what === 'alarm' ? [line.step] : [])));
      expect([...steps]).toEqual(expect.arrayContaining(['due', 'overdue', 'team-lead', 'manager', 'manager-again']));
    });
  },
);
