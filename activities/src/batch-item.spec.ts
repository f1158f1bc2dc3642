import { describe, expect, it } from '@jest/globals';
import type { BatchWork, ClaimedItem } from '@holdfast/batches';
import { ConflictError, type CaseHandling, type HandleCommand } from '@holdfast/case-handling';
import { RuleViolation } from '@holdfast/domain';
import { StoreUnavailableError } from '@holdfast/event-store';
import { createItemWorker, type BatchOfItem } from './batch-item.js';

const placementId = '5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a11';
const batch: BatchOfItem = {
  tenant: 'fjordby',
  kind: 'owner-left',
  about: 'anna-b',
  batchId: '1f6c9c1e-0d3b-5c0e-9d0a-6a1f0f9b2c33',
  startedBy: null,
  now: '2026-09-07T08:00:00.000Z',
};
const item = (attempts = 0, round = 0): ClaimedItem => ({ placementId, command: {}, attempts, round });
const noBatches = {} as BatchWork;

/** Works on one item over case handling that does this; answers what came of it, and what was sent. */
async function workOn(handle: () => Promise<unknown>, claimed = item(), offsetMs = 0) {
  const sent: HandleCommand[] = [];
  const cases = {
    handle: async (command: HandleCommand) => {
      sent.push(command);
      return handle();
    },
  } as unknown as CaseHandling;
  const work = createItemWorker({ batches: noBatches, cases, offsetOf: () => Promise.resolve(offsetMs) });
  return { settlement: await work(batch, claimed), sent };
}
const did = () => Promise.resolve({ events: [{ eventId: 'e', type: 'owner-left', at: batch.now }] });

describe('one item of a batch', () => {
  it('goes by one command id however often it is tried, and by another when it is asked for again', async () => {
    const ids = await Promise.all(
      [item(), item(3), item(0, 1)].map(async (claimed) => (await workOn(did, claimed)).sent[0]?.commandId),
    );
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('is sent at the case’s own time', async () => {
    const { sent } = await workOn(did, item(), -86_400_000);
    expect(sent[0]).toMatchObject({ now: '2026-09-06T08:00:00.000Z', actor: { kind: 'system' } });
  });

  it('that changes nothing had nothing to do', async () => {
    const { settlement } = await workOn(() => Promise.resolve({ events: [] }));
    expect(settlement).toEqual({ status: 'skipped', code: 'NOTHING_TO_DO' });
  });

  it('that a rule refuses is settled with its code', async () => {
    const { settlement } = await workOn(() => Promise.reject(new RuleViolation('CLOSED', 'closed')));
    expect(settlement).toEqual({ status: 'refused', code: 'CLOSED' });
  });

  it('that others were in the way of comes again, and is given up on after twenty tries', async () => {
    const busy = () => Promise.reject(new ConflictError('busy'));
    expect((await workOn(busy, item(18))).settlement).toEqual({ status: 'waiting' });
    expect((await workOn(busy, item(19))).settlement).toEqual({ status: 'refused', code: 'CONFLICT' });
  });

  it('that runs into a fault of ours stops nobody else: after three tries that is its result', async () => {
    const fault = () => Promise.reject(new RangeError('not told: it could quote a value'));
    expect((await workOn(fault, item(1))).settlement).toEqual({ status: 'waiting' });
    expect((await workOn(fault, item(2))).settlement).toEqual({ status: 'refused', code: 'RangeError' });
  });

  it('of which nobody can know what came, because the store is away, is not settled at all', async () => {
    await expect(workOn(() => Promise.reject(new StoreUnavailableError('away')))).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    });
  });
});
