import { describe, expect, it } from '@jest/globals';
import type { Placement } from '@holdfast/domain';
import { placementFlaws } from './check-placement.js';

const alarms = [{ at: '2026-12-01T07:00:00.000Z', step: 'due' }];
const owed = { id: 'o1', kind: 'follow-up', owedBy: 'anna-b', dueOn: '2026-12-01', alarms };
const none = { ahead: null, offer: null, agreed: null, beside: null, afterCareLeft: null };
const placement = (fields: object): Placement =>
  ({ stage: 'preparing', ownerId: 'anna-b', obligations: { o1: owed }, ...none, ...fields }) as unknown as Placement;
const made = { type: 'obligation-made', version: 1, data: { obligation: owed } } as never;
const whats = (state: Placement) => placementFlaws(state, [made]).map(({ what }) => what);

describe('an open placement', () => {
  it('has one owner, owes something and has an alarm armed', () => {
    expect(whats(placement({}))).toEqual([]);
    expect(whats(placement({ ownerId: '' }))).toEqual(['no-owner']);
    expect(whats(placement({ obligations: { o1: { ...owed, alarms: [] } } }))).toEqual(['no-alarm-armed']);
    expect(whats(placement({ obligations: {} }))).toEqual(['obligation-vanished', 'nothing-owed']);
  });

  it('that has closed owes nothing, but what it owed has ended', () => {
    const closed = placement({ stage: 'closed', obligations: {} });
    expect(whats(closed)).toEqual(['obligation-vanished']);
    const ended = { type: 'obligation-cancelled', version: 2, data: { obligationId: 'o1' } } as never;
    expect(placementFlaws(closed, [made, ended])).toEqual([]);
  });
});
