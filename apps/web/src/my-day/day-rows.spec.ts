import { expect, it } from 'vitest';
import { actsOf, canAttempt, rowsOf, withoutTwice } from './day-rows.js';
import { dayWith, owed } from '../testing/my-day.fixtures.js';

const HOTEL = { id: 'k2', name: 'Hotel Havnen' };

it('several citizens at one company are one visit; each case once, and papers are no visit', () => {
  const rows = rowsOf([
    owed({ placementId: 'p1', obligationId: 'o1', company: HOTEL }),
    owed({ placementId: 'p2', obligationId: 'o2' }),
    owed({ placementId: 'p3', obligationId: 'o3', company: HOTEL, kind: 'after-care' }),
    owed({ placementId: 'p1', obligationId: 'o4', company: HOTEL, kind: 'flex-status' }),
    owed({ placementId: 'p4', obligationId: 'o5', company: HOTEL, kind: 'papers' }),
  ]);
  expect(rows.map(({ items }) => items.map(({ obligationId }) => obligationId))).toEqual([
    ['o1', 'o3'],
    ['o2'],
    ['o4'],
    ['o5'],
  ]);
});

it('a visit can take along who is due there on another day, each once', () => {
  const here = owed({ placementId: 'p1', obligationId: 'o1', company: HOTEL });
  const [row] = rowsOf(
    [here],
    [
      owed({ placementId: 'p2', obligationId: 'o2', company: HOTEL }),
      owed({ placementId: 'p2', obligationId: 'o3', company: HOTEL, kind: 'after-care' }),
      owed({ placementId: 'p1', obligationId: 'o4', company: HOTEL, kind: 'after-care' }),
      owed({ placementId: 'p3', obligationId: 'o5' }),
    ],
  );
  expect(row?.also.map(({ obligationId }) => obligationId)).toEqual(['o2']);
});

it('what is booked stands first, by the clock', () => {
  const rows = rowsOf([
    owed({ placementId: 'p1', obligationId: 'o1' }),
    owed({ placementId: 'p2', obligationId: 'o2', bookedAt: '2026-12-02T12:00:00.000Z', company: HOTEL }),
    owed({ placementId: 'p3', obligationId: 'o3', bookedAt: '2026-12-02T09:30:00.000Z' }),
  ]);
  expect(rows.map(({ key }) => key)).toEqual(['p3:o3', 'p2:o2']);
  expect(rows[0]?.items).toHaveLength(2);
});

it('an offer and a question stand once on a day', () => {
  const approval = owed({ placementId: 'p5', obligationId: 'o9', kind: 'approval' });
  const later = owed({ placementId: 'p6', obligationId: 'o1', kind: 'approval' });
  const offer = owed({ placementId: 'p1', obligationId: 'o4', kind: 'accept-hand-off' });
  const day = withoutTwice(
    dayWith({
      overdue: [approval],
      today: [offer],
      askedOfMe: [approval, later],
      offeredToMe: [
        {
          ...{ placementId: 'p1', from: { id: 'jens-l', name: 'Jens Lund' }, answerBy: '2026-12-04' },
          ...{ expiresAt: '2026-12-07T07:00:00.000Z', effectiveOn: null },
          ...{ citizen: offer.citizen, company: offer.company },
        },
      ],
    }),
  );
  expect([day.overdue, day.today, day.askedOfMe]).toEqual([[approval], [], [later]]);
});

it('a date set by law is not moved, and who has a case is answered, not moved', () => {
  expect(actsOf(owed({ kind: 'follow-up' }))).toEqual(['record', 'move']);
  expect(actsOf(owed({ kind: 'flex-status', statutory: true }))).toEqual(['record']);
  expect(actsOf(owed({ kind: 'accept-hand-off' }))).toEqual(['accept', 'decline']);
  expect(actsOf(owed({ kind: 'find-owner' }))).toEqual([]);
  expect(actsOf(owed({ kind: 'papers' }))).toEqual(['move']);
  expect(canAttempt(owed({ kind: 'papers' }))).toBe(false);
});
