import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApplicationFailure } from '@temporalio/workflow';
import { NOT_FOUND } from '@holdfast/contracts';
import type { PlacementWorkflowInput, ProcessAnswer, Seen } from '@holdfast/contracts';
import { createScriptedCases, createWorkflowSandbox } from '@holdfast/testing';
import type { ScriptedCases, WorkflowRun, WorkflowSandbox } from '@holdfast/testing';

const tenant = 'aarhus';
const placementId = '5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a11';
const workflowId = `placement/${tenant}/${placementId}`;
const at = '2026-01-05T09:00:00.000Z';
const MONDAY = '2026-01-12T07:00:00.000Z';
const THURSDAY = '2026-01-15T07:00:00.000Z';

let sandbox: WorkflowSandbox;
let cases: ScriptedCases;
/** What happens while an activity runs, e.g. a signal that comes in the middle of it. */
let meanwhile: (() => Promise<unknown>) | null;

beforeAll(async () => {
  sandbox = await createWorkflowSandbox(join(dirname(fileURLToPath(import.meta.url)), 'index.ts'));
});
afterAll(() => sandbox.close());
beforeEach(() => {
  cases = createScriptedCases();
  meanwhile = null;
});

const change = (script: Parameters<ScriptedCases['put']>[2]): number => cases.put(tenant, placementId, script);
const asked = async (run: WorkflowRun): Promise<ProcessAnswer> => (await run.query('process')) as ProcessAnswer;

/** The real activities' promises over the scripted cases; see libs/activities for the real ones. */
async function seen(): Promise<Seen> {
  const view = await cases.look(tenant, placementId);
  const interrupted = meanwhile;
  meanwhile = null;
  await interrupted?.();
  if (view === null) throw ApplicationFailure.nonRetryable('gone', NOT_FOUND);
  return { view, wakeAt: view.nextWake };
}

async function start(input: Partial<PlacementWorkflowInput> = {}, startAt = at): Promise<WorkflowRun> {
  return sandbox.start({
    workflowType: 'placementWorkflow',
    workflowId,
    args: [{ tenant, placementId, ...input }],
    at: startAt,
    activities: {
      look: seen,
      ring: async ({ now, wake }: { now: string; wake: string }) => {
        const handled = await cases.handle({ tenant, placementId, now, commandId: wake });
        return { ...(await seen()), appended: handled.repeated ? 0 : handled.events.length };
      },
    },
  });
}

describe('a placement that nobody touches', () => {
  it('waits for its next alarm with one timer, which says what for', async () => {
    change({ alarms: [{ at: MONDAY }, { at: THURSDAY }] });
    const run = await start();
    expect(run.armed).toEqual([{ firesAt: MONDAY, summary: 'follow-up owed by anna-b, due 2026-01-12: overdue' }]);
  });

  it('rings each alarm once, at its moment, each wake under a name of its own', async () => {
    change({ alarms: [{ at: MONDAY }, { at: THURSDAY }] });
    const run = await start();
    await run.advanceTo('2026-02-01T00:00:00.000Z');
    expect(cases.rings.map(({ alarm, now }) => [alarm, now])).toEqual([
      [MONDAY, MONDAY],
      [THURSDAY, THURSDAY],
    ]);
    expect(cases.rings.map(({ commandId }) => commandId)).toEqual([
      `${workflowId}/1/${MONDAY}`,
      `${workflowId}/2/${THURSDAY}`,
    ]);
  });

  it('rings at once what was missed while nothing ran', async () => {
    change({ alarms: [{ at: MONDAY }, { at: THURSDAY }] });
    const run = await start({}, '2026-01-13T12:00:00.000Z');
    await run.advanceTo('2026-01-13T12:00:01.000Z');
    expect(cases.rings.map(({ alarm }) => alarm)).toEqual([MONDAY]);
    expect(run.armed.map(({ firesAt }) => firesAt)).toEqual([THURSDAY]);
  });

  it('goes through its phases to the end, and ends as completed', async () => {
    const closing = [{ at: THURSDAY, kind: 'closing-decision' }] as const;
    const afterCare = [{ at: '2026-01-14T07:00:00.000Z', kind: 'after-care', then: { alarms: closing } }] as const;
    change({
      alarms: [
        { at: '2026-01-06T23:00:00.000Z', then: { stage: 'internship' } },
        { at: MONDAY, then: { stage: 'paid-hours', afterCare: true, alarms: afterCare } },
      ],
    });
    const run = await start();
    const phases = [(await asked(run)).phase];
    for (const moment of ['2026-01-07T00:00:00.000Z', MONDAY, '2026-01-14T07:00:00.000Z']) {
      await run.advanceTo(moment);
      phases.push((await asked(run)).phase);
      expect(await run.currentDetails()).toContain(`**${phases.at(-1)!}**`);
    }
    await run.advanceTo(THURSDAY);
    phases.push((await asked(run)).phase);
    expect(phases).toEqual(['preparing', 'internship', 'after-care', 'closing', 'closed']);
    expect(run.outcome.status).toBe('completed');
    expect(run.searchAttributes).toMatchObject({ HoldfastStage: 'closed' });
  });
});

describe('news', () => {
  it('makes it look again, and wait for what is sooner now', async () => {
    change({ alarms: [{ at: THURSDAY }] });
    const run = await start();
    change({ alarms: [{ at: MONDAY }, { at: THURSDAY }], ownerId: 'jens-p' });
    await run.signal('news', { version: 2 });
    expect(run.armed.map(({ firesAt }) => firesAt)).toEqual([MONDAY]);
    expect(run.searchAttributes).toMatchObject({ HoldfastOwner: 'jens-p', HoldfastNextAlarm: MONDAY });
  });

  it('that comes during a look is looked at, however late it comes', async () => {
    change({ alarms: [{ at: THURSDAY }] });
    const run = await start();
    meanwhile = async () => {
      change({ alarms: [{ at: MONDAY }] });
      await run.signal('news', { version: 3 });
    };
    await run.signal('news', { version: 2 });
    expect((await asked(run)).view?.version).toBe(2);
    expect(run.armed.map(({ firesAt }) => firesAt)).toEqual([MONDAY]);
  });

  it('that comes during a ring is looked at after it', async () => {
    change({ alarms: [{ at: MONDAY }, { at: THURSDAY }] });
    const run = await start();
    meanwhile = async () => {
      change({ alarms: [{ at: '2026-01-13T07:00:00.000Z' }] });
      await run.signal('news', { version: 3 });
    };
    await run.advanceTo(MONDAY);
    expect(run.armed.map(({ firesAt }) => firesAt)).toEqual(['2026-01-13T07:00:00.000Z']);
  });

  it('that never comes costs one stale wake: the old time passes, nothing is due, it waits on', async () => {
    change({ alarms: [{ at: MONDAY }] });
    const run = await start();
    change({ alarms: [{ at: THURSDAY }] });
    await run.advanceTo(MONDAY);
    expect(cases.rings).toEqual([]);
    expect((await asked(run)).staleWakes).toBe(1);
    expect(run.armed.map(({ firesAt }) => firesAt)).toEqual([THURSDAY]);
  });

  it('twice, or of nothing, changes nothing', async () => {
    change({ alarms: [{ at: MONDAY }] });
    const run = await start();
    await run.signal('news', { version: 1 });
    await run.signal('news', { version: 1 });
    expect(run.armed.map(({ firesAt }) => firesAt)).toEqual([MONDAY]);
    expect(run.outcome.status).toBe('running');
  });
});

describe('when things go wrong', () => {
  it('a store that is down is tried again, at most five minutes apart, for ever, with the time it is then', async () => {
    change({ alarms: [{ at: MONDAY }, { at: THURSDAY }] });
    const run = await start();
    cases.down = true;
    await run.advanceTo('2026-01-12T19:00:00.000Z');
    expect(run.outcome.status).toBe('running');
    const [retry] = run.armed;
    expect(retry?.summary).toBe('no answer from the store: trying again');
    expect(Date.parse(retry!.firesAt) - Date.parse('2026-01-12T19:00:00.000Z')).toBeLessThanOrEqual(5 * 60_000);
    cases.down = false;
    await run.advanceTo(retry!.firesAt);
    expect(cases.rings.map(({ alarm, now }) => [alarm, now])).toEqual([[MONDAY, retry!.firesAt]]);
  });

  it('a ring that changes nothing although it is time is not repeated within the minute', async () => {
    change({ alarms: [{ at: MONDAY }] });
    const run = await start();
    const right = cases.handle.bind(cases);
    cases.handle = (command) => right({ ...command, now: '2026-01-01T00:00:00.000Z' });
    await run.advanceTo('2026-01-12T07:00:59.000Z');
    expect((await asked(run)).staleWakes).toBe(1);
    cases.handle = right;
    await run.advanceTo('2026-01-12T07:01:00.000Z');
    expect(cases.rings).toHaveLength(1);
  });

  it('a placement that is not on record ends its process quietly', async () => {
    const run = await start();
    expect(run.outcome.status).toBe('completed');
    expect(await run.currentDetails()).toContain('not on record');
  });
});

describe('the clock of a case', () => {
  it('of its own runs ahead of Temporal by what it was given', async () => {
    change({ alarms: [{ at: '2030-06-03T06:00:00.000Z' }] });
    const offsetMs = Date.parse('2030-06-03T05:00:00.000Z') - Date.parse(at);
    const run = await start({ offsetMs });
    expect(await asked(run)).toMatchObject({ now: '2030-06-03T05:00:00.000Z', offsetMs });
    await run.advanceTo('2026-01-05T10:00:00.000Z');
    expect(cases.rings.map(({ now }) => now)).toEqual(['2030-06-03T06:00:00.000Z']);
  });

  it('goes on where it was when the process continues as new, wherever Temporal is by then', async () => {
    change({ alarms: [{ at: MONDAY }, { at: THURSDAY }] });
    const run = await start({ offsetMs: 3_600_000 });
    run.continueAsNewSuggested = true;
    await run.signal('news', { version: 1 });
    expect(run.outcome).toEqual({
      status: 'continued-as-new',
      args: [{ tenant, placementId, staleWakes: 0, caseNow: Date.parse(at) + 3_600_000 }],
    });
    const next = await start({ caseNow: Date.parse(at) + 3_600_000 }, '2027-12-24T18:00:00.000Z');
    expect((await asked(next)).now).toBe('2026-01-05T10:00:00.000Z');
  });

  it("is Temporal's in production, and stays so when the process continues as new", async () => {
    change({ alarms: [{ at: MONDAY }] });
    const run = await start({ staleWakes: 2 });
    run.continueAsNewSuggested = true;
    await run.signal('news', { version: 1 });
    expect(run.outcome).toEqual({ status: 'continued-as-new', args: [{ tenant, placementId, staleWakes: 2 }] });
  });
});

describe('what a replay could see otherwise', () => {
  it('an activity is followed by a timer even when the next alarm is due or there is news', async () => {
    change({ alarms: [{ at: '2026-01-02T07:00:00.000Z' }] });
    const run = await start();
    const kinds = run.commands.map((command) =>
      command.startTimer ? 'timer' : command.scheduleLocalActivity ? 'activity' : 'other',
    );
    expect(kinds).toEqual(['activity', 'other', 'timer']);
  });
});
