import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyStep, randomLives } from '../../testing/random-flow.js';
import { liveThrough } from '../../testing/random-life.js';
import type { DecisionContext, RecordedEvent } from '../context.js';
import { possibleCommands } from './possible-commands.js';

/** Milliseconds: a busy machine takes its time. */
const PATIENCE = 120_000;

describe('what can be done, over random lives of a placement', () => {
  it(
    'never is a command refused beforehand that is then recorded',
    () => {
      fc.assert(
        fc.property(randomLives(anyStep, 30), (sequence) => {
          const recorded: RecordedEvent[] = [];
          liveThrough(sequence, ({ before, context, refused, command, did }) => {
            const history = [...recorded];
            recorded.push(...did.map((event, n) => ({ eventId: `e${history.length + n}`, event })));
            if (refused || did.length === 0 || before === null || context.actor.kind === 'system') return;
            const asked: DecisionContext = { ...context, history };
            const offered = possibleCommands(before, asked).find((possible) => possible.command === command);
            expect([command, offered?.refusal ?? null]).toEqual([command, null]);
          });
        }),
        { numRuns: 600 },
      );
    },
    PATIENCE,
  );
});
