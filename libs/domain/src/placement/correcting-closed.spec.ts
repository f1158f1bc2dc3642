import { describe, expect, it } from '@jest/globals';
import { close, held, internship, send } from '../testing/commands.js';
import { ready } from '../testing/given.js';
import { eventId, type Life } from '../testing/life.js';
import { ANNA } from '../testing/people.js';
import { added, last, refused } from '../testing/then.js';
import type { PlacementEventType } from './events.js';

const other = { sealed: 'YW5vdGhlcg' };

/** The last event of a type corrected by Anna at a moment. */
function corrected(
  life: Life,
  at: string,
  type: PlacementEventType,
  correction: Readonly<Record<string, unknown>>,
): Life {
  const id = eventId(life.events.findLastIndex((event) => event.type === type) + 1);
  return life.when(at, ANNA, send('correct-record', { eventId: id, because: { reason: 'typing-error' }, correction }));
}

const heldOnce: Life = ready('2026-01-05', internship)
  .until('2026-01-12 09:00')
  .when('2026-01-16', ANNA, held('2026-01-16', { hoursWorked: 12 }));

describe('a correction of a closed case', () => {
  const closed = heldOnce.when('2026-01-21', ANNA, close('2026-01-21'));

  it('is allowed: the day it ended and how', () => {
    const after = corrected(closed, '2026-02-20', 'placement-closed', { endedOn: '2026-01-20', outcome: 'part-time' });
    expect(after.state).toMatchObject({
      stage: 'closed',
      closedOn: '2026-01-20',
      outcome: 'part-time',
      endedEarly: null,
    });
    expect(last(after, 'record-corrected').data.facts).toEqual({ closedOn: '2026-01-20', outcome: 'part-time' });
  });

  it('turns an outcome into an early end: one takes the place of the other', () => {
    const after = corrected(closed, '2026-02-20', 'placement-closed', { endedEarly: { reason: 'illness' } });
    expect(after.state).toMatchObject({ outcome: null, endedEarly: 'illness' });
    const back = corrected(after, '2026-02-20 12:00', 'placement-closed', { outcome: 'full-time' });
    expect(back.state).toMatchObject({ outcome: 'full-time', endedEarly: null });
  });

  it('reaches what was recorded before, and makes nothing owed', () => {
    const after = corrected(closed, '2026-02-20', 'follow-up-held', { heldOn: '2026-01-15', findings: other });
    expect(added(closed, after)).toEqual(['record-corrected']);
    expect(after.state?.obligations).toEqual({});
  });

  it.each([
    ['a day that has not come', { endedOn: '2026-02-21' }, 'DATE_IN_FUTURE /correction/endedOn'],
    ['a day before the rung began', { endedOn: '2026-01-11' }, 'DATES_ORDER /correction/endedOn'],
    ['no-go where the match was go', { outcome: 'no-go' }, 'STAGE_REFUSES /correction/outcome'],
    ['two ends', { outcome: 'part-time', endedEarly: { reason: 'illness' } }, 'NOT_CORRECTABLE /correction/outcome'],
    ['no end', { outcome: null }, 'NOT_CORRECTABLE /correction/outcome'],
    ['an outcome nobody knows', { outcome: 'rich' }, 'NOT_CORRECTABLE /correction/outcome'],
  ])('is refused with %s', (_, correction, refusalOf) => {
    expect(refused(() => corrected(closed, '2026-02-20', 'placement-closed', correction))).toBe(refusalOf);
  });
});
