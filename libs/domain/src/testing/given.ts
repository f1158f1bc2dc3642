import type { PlannedStage } from '../placement/events.js';
import type { PlacementCommandData } from '../placement/commands.js';
import type { Directory } from '../staff/directory.js';
import { defaultPolicy } from '../policy/default-dk-2026.js';
import { go, propose, received, start } from './commands.js';
import { nothingYet, type Life } from './life.js';
import { ANNA, everybody } from './people.js';

/** Proposed by Anna, who owns it, at 10:00 on a day. */
export function proposed(on: string, plan: readonly PlannedStage[], directory: Directory = everybody): Life {
  return nothingYet(directory).when(on, ANNA, propose(plan));
}

/** Proposed, the match decided with go at 11:00. */
export function matched(on: string, plan: readonly PlannedStage[], directory: Directory = everybody): Life {
  return proposed(on, plan, directory).when(`${on} 11:00`, ANNA, go);
}

/** Every paper the default policy requires of a rung comes in at 12:00 on a day. */
export function withPapers(life: Life, on: string, stage: PlannedStage['stage']): Life {
  return defaultPolicy.papers.byRung[stage].reduce(
    (soFar, { paper }) => soFar.when(`${on} 12:00`, ANNA, received(paper, on)),
    life,
  );
}

/** Proposed, matched, papers in, and the start on record at 13:00, all on one day. */
export function ready(
  on: string,
  stage: PlannedStage,
  more: Partial<PlacementCommandData['start-stage']> = {},
  directory: Directory = everybody,
): Life {
  return withPapers(matched(on, [stage], directory), on, stage.stage).when(`${on} 13:00`, ANNA, start(stage, more));
}
