import { describe, expect, it } from '@jest/globals';
import { defaultPolicy, fold, importPlacement, type Directory } from '@holdfast/domain';
import { verifyStream } from '@holdfast/event-store';
import { placementRecords, rowsOfStream } from '@holdfast/read-models/rows';
import { prepareImportedPlacement } from './prepare-imported-placement.js';

const ID = '0d3f6c1e-8a52-5d5e-9c3a-1f2b3c4d5e6f';
const COMMAND = '00000000-0000-5000-8000-000000000001';
const directory: Directory = {
  staff: {
    anna: { staffId: 'anna', name: 'Anna', teamId: null, roles: ['consultant'], leftOn: null, absences: [] },
  },
  teams: {},
  actingOwnerId: null,
  fallbackMailbox: 'post@example.invalid',
};

/** An internship that began in December in another system, one paper still missing, its follow-up overdue. */
const events = importPlacement(
  {
    ...{ placementId: ID, citizenId: ID, companyId: ID, ownerId: 'anna', secondPersonId: null },
    proposedOn: '2025-11-03',
    standing: {
      at: 'rung',
      terms: {
        ...{ stage: 'internship', purpose: 'train-skills', startsOn: '2025-12-01', plannedEnd: '2026-03-27' },
        ...{ grantEnds: null, weeklyHours: 25, jobFunction: 'køkken' },
      },
      papersMissing: ['plan-entry'],
      held: { count: 2, lastOn: '2025-12-12' },
      firstPaidDay: null,
      checkInsDone: 0,
    },
  },
  { now: '2026-01-05T09:00:00.000Z', actor: { kind: 'system' }, directory, policy: defaultPolicy },
);
const prepare = () => prepareImportedPlacement({ tenant: 'fjordby', placementId: ID, commandId: COMMAND, events });

describe('an imported placement', () => {
  it('is written as its append would have written it: chain, state, rows and the answer to its command', () => {
    const prepared = prepare();
    const last = prepared.events.at(-1);
    expect(verifyStream(prepared.events)).toEqual({ intact: true, version: events.length, headHash: last?.hash });
    expect(prepared.state).toEqual(fold(events));
    expect(prepared.rows).toEqual(rowsOfStream(placementRecords(prepared.events)));
    expect(prepared.commands).toMatchObject([{ commandId: COMMAND, result: { id: ID, version: events.length } }]);
    expect(prepared.settledVersion).toBe(events.length);
  });

  it('shows what was overdue as late from the day it was due before, and owed anew the next working day', () => {
    const late = prepare().rows['obligations']?.filter((row) => row['late_after'] !== row['due_on']);
    expect(late?.map((row) => [row['kind'], row['late_after'], row['due_on']])).toEqual([
      ['papers', '2025-11-26', '2026-01-06'],
      ['follow-up', '2025-12-19', '2026-01-06'],
    ]);
  });

  it('begins with its proposal, or is refused', () => {
    const headless = { tenant: 'fjordby', placementId: ID, commandId: COMMAND, events: events.slice(1) };
    expect(() => prepareImportedPlacement(headless)).toThrow(TypeError);
  });
});
