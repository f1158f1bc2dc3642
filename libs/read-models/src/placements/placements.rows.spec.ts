import { describe, expect, it } from '@jest/globals';
import type { PlacementCommand } from '@holdfast/domain';
import { rowsOfStream } from '../projections.js';
import { internship, live, type Person } from '../timeline/timeline.fixtures.js';

type Act = readonly [at: string, who: Person, command: PlacementCommand];

const proposed: Act = [
  '2026-03-20T09:00:00.000Z',
  'anna',
  {
    type: 'propose-placement',
    data: {
      ...{ placementId: 'p', citizenId: 'c', companyId: 'f', ownerId: 'anna' },
      plan: [internship],
    },
  },
];
const offered: Act = [
  '2026-03-23T09:00:00.000Z',
  'anna',
  { type: 'offer-hand-off', data: { to: 'ole', briefing: { sealed: 'b' }, effectiveOn: '2026-04-01' } },
];
const accepted: Act = ['2026-03-24T09:00:00.000Z', 'ole', { type: 'accept-hand-off', data: {} }];
const paused: Act = [
  '2026-03-24T10:00:00.000Z',
  'anna',
  { type: 'pause', data: { because: { reason: 'illness' }, until: '2026-03-30' } },
];

/** The row after these acts, each a command of its own. */
function row(...acts: readonly Act[]): Readonly<Record<string, unknown>> {
  const events = live(acts).map((event) => ({ ...event, commandId: event.at }));
  return rowsOfStream(events)['placements']?.[0] ?? {};
}

describe('the row of a placement', () => {
  it('has an open offer, its receiver and the briefing', () => {
    expect(row(proposed, offered)).toMatchObject({
      ...{ owner_id: 'anna', receiver_id: 'ole', briefing: { sealed: 'b' }, agreed: null },
      offer: { from: 'anna', to: 'ole', effectiveOn: '2026-04-01' },
    });
  });

  it('keeps the receiver and the briefing until the day that was agreed', () => {
    expect(row(proposed, offered, accepted)).toMatchObject({
      ...{ owner_id: 'anna', receiver_id: 'ole', briefing: { sealed: 'b' }, offer: null },
      agreed: { from: 'anna', to: 'ole', effectiveOn: '2026-04-01' },
    });
  });

  it('has a new owner from midnight of that day, and no receiver', () => {
    const rung: Act = ['2026-03-31T22:00:00.000Z', 'anna', { type: 'add-note', data: { note: { sealed: 'n' } } }];
    expect(row(proposed, offered, accepted, rung)).toMatchObject({
      ...{ owner_id: 'ole', owner_since: '2026-03-31T22:00:00.000Z', receiver_id: null, offer: null, agreed: null },
    });
  });

  it('has the pause while it lasts', () => {
    expect(row(proposed, paused)).toMatchObject({ pause: { from: '2026-03-24', until: '2026-03-30' } });
    expect(row(proposed)).toMatchObject({ pause: null, acting_for: null, granted: [] });
  });
});
