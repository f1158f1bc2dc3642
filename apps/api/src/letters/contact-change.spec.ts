import { describe, expect, it } from '@jest/globals';
import type { Placement, PlacementEvent } from '@holdfast/domain';
import { contactChange } from './contact-change.js';

const meta = { at: '2026-09-07T07:30:00.000Z', occurredOn: '2026-09-07', by: 'system', policyVersion: 'p' } as const;
const left = (from: string, to: string): PlacementEvent => ({
  ...{ type: 'owner-left', data: { from, to, leftOn: '2026-09-07' } },
  ...meta,
});
const handedOver = (from: string, to: string): PlacementEvent => ({
  ...{ type: 'owner-handed-over', data: { from, to, secondPersonId: null, effectiveAt: '2026-09-09T22:00:00.000Z' } },
  ...meta,
});
const placement = (agreed: Placement['agreed'] = null) => ({ ownerId: 'kim', agreed }) as Placement;
const before = (...events: readonly PlacementEvent[]) => contactChange(placement(), events);

describe('whom the letter about a new contact names as the one before', () => {
  it('nobody, as long as there was no other', () => {
    expect(before()).toEqual({ to: 'kim', from: null, on: null });
  });

  it('whoever handed over', () => {
    expect(before(handedOver('sara', 'kim'))).toEqual({ to: 'kim', from: 'sara', on: '2026-09-10' });
  });

  it('the one who left, and not whoever acted in between, however many', () => {
    expect(before(left('sara', 'lis'), handedOver('lis', 'kim')).from).toBe('sara');
    expect(before(left('sara', 'lis'), left('lis', 'mads'), handedOver('mads', 'kim')).from).toBe('sara');
  });

  it('the owner, also one who once only acted, when somebody else has been it since', () => {
    expect(before(left('sara', 'lis'), handedOver('lis', 'ole'), handedOver('ole', 'kim')).from).toBe('ole');
  });

  it('the one who left, too, where the day lies ahead', () => {
    const agreed = { from: 'lis', to: 'kim', effectiveOn: '2026-09-14' };
    expect(contactChange(placement(agreed), [left('sara', 'lis')])).toEqual({
      to: 'kim',
      from: 'sara',
      on: '2026-09-14',
    });
  });
});
