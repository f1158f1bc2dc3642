import { describe, expect, it } from '@jest/globals';
import { batchScenarios } from './batch-scenarios.js';
import { CASES } from './record-cases.js';
import { replayAll } from './replay.js';
import { scenarios } from './scenarios.js';
import { storedHistories } from './stored-histories.js';
import { fromStoredJson } from './stored-json.js';

const stored = storedHistories();

describe('every stored history', () => {
  it('is there: the scripted scenarios and batches and the acceptance cases, each with a timer that fired', () => {
    const names = stored.map(({ name }) => name);
    const expected = [...scenarios, ...batchScenarios].map(({ name }) => name).concat(Object.keys(CASES));
    expect(names).toEqual(expect.arrayContaining(expected));
    for (const { history } of stored) {
      expect(history.events?.some((event) => event.timerFiredEventAttributes)).toBe(true);
    }
  });

  it('replays against the workflow code of today', async () => {
    expect(await replayAll(stored)).toEqual([]);
  }, 60_000);

  it('names no machine and no path', () => {
    for (const { json } of stored) expect(json).not.toMatch(/"identity"|\(?file:|[.][jt]s:\d+/);
  });
});

describe('the replay itself', () => {
  it('catches a workflow that would do something else: here, one that rang once more', async () => {
    const { json } = stored.find(({ name }) => name === 'undisturbed')!;
    const { events } = JSON.parse(json) as { events: { eventId: string; markerRecordedEventAttributes?: object }[] };
    const third = events.filter((event) => event.markerRecordedEventAttributes)[3];
    const fewer = events.filter((event) => event !== third);
    const tampered = { events: fewer.map((event, index) => ({ ...event, eventId: String(index + 1) })) };
    const misfits = await replayAll([{ name: 'tampered', history: fromStoredJson(JSON.stringify(tampered)) }]);
    expect(misfits.join()).toMatch(/nondeterminism/i);
  }, 60_000);
});
