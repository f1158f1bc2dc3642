import { describe, expect, it } from '@jest/globals';
import type { PlacementEvent } from '@holdfast/domain';
import { case1 } from './case-1.js';
import { case2 } from './case-2.js';
import { case3a, case3b } from './case-3.js';
import { case4 } from './case-4.js';
import { case5 } from './case-5.js';
import { case6 } from './case-6.js';
import { live } from './live.js';
import type { ExpectedAlarm, Story } from './story.js';

function kindOf(events: readonly PlacementEvent[], id: string) {
  for (const event of events) {
    if (event.type === 'obligation-made' && event.data.obligation.id === id) return event.data.obligation.kind;
  }
  throw new Error(`No obligation ${id}`);
}

function alarmsIn(events: readonly PlacementEvent[]): ExpectedAlarm[] {
  return events.flatMap((event) =>
    event.type === 'alarm-rung'
      ? [
          [
            event.at,
            kindOf(events, event.data.obligationId),
            event.data.step,
            ...event.data.recipients.map((r) => String(r.staffId)),
          ] as const,
        ]
      : [],
  );
}

function dueIn(events: readonly PlacementEvent[], kind: string): string[] {
  return events.flatMap((e) =>
    e.type === 'obligation-made' && e.data.obligation.kind === kind ? [e.data.obligation.dueOn] : [],
  );
}

describe.each<Story>([case1, case2, case3a, case3b, case4, case5, ...case6.placements])('$name', (story) => {
  it('rings exactly the alarms of the story, to the minute, and no other', () => {
    expect(alarmsIn(live(story).events)).toEqual(story.alarms);
  });

  it('says for whom, where a message goes to somebody instead of another', () => {
    const instead = live(story).events.flatMap((event) =>
      event.type === 'alarm-rung'
        ? event.data.recipients.flatMap((r) =>
            r.insteadOf === undefined ? [] : [[event.at, String(r.staffId), r.insteadOf] as const],
          )
        : [],
    );
    expect(instead).toEqual(story.insteadOf ?? []);
  });

  it('owes what the story says on the days it says', () => {
    const { events } = live(story);
    for (const [kind, days] of Object.entries(story.due)) expect([kind, dueIn(events, kind)]).toEqual([kind, days]);
  });

  it('refuses what must be refused, and nothing else', () => {
    const expected = story.steps.flatMap(({ refused }) => (refused === undefined ? [] : [refused]));
    expect(live(story).refusals.map(({ code }) => code)).toEqual(expected);
  });
});
