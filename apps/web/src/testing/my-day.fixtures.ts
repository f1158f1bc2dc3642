import type { MyDay, Owed } from '../my-day/day-rows.js';

/** A follow-up of Mette Hansen at Tømrer Bæk that is five working days late on 2 December, unless it is said otherwise. */
export function owed(differs: Partial<Owed> = {}): Owed {
  return {
    placementId: 'p1',
    obligationId: 'o3',
    kind: 'follow-up',
    owedBy: { id: 'anna-b', name: 'Anna B.' },
    dueOn: '2026-11-25',
    lateAfter: '2026-11-25',
    status: 'open',
    because: { rule: 'follow-up-internship', policyVersion: 'default-dk-2026' },
    statutory: false,
    madeAt: '2026-11-11T23:00:00.000Z',
    nextAlarm: { step: 'team-lead', at: '2026-12-03T07:00:00.000Z' },
    lastRung: null,
    moves: 0,
    bookedAt: null,
    detail: { rung: 'internship', occurrence: 1 },
    lateBy: 5,
    endedAt: null,
    metOn: null,
    endedBecause: null,
    movedTo: null,
    stage: 'internship',
    citizen: { id: 'c1', name: 'Mette Hansen' },
    company: { id: 'k1', name: 'Tømrer Bæk ApS' },
    ...differs,
  };
}

/** A Wednesday on which nothing is owed, unless it is said otherwise. */
export function dayWith(differs: Partial<MyDay> = {}): MyDay {
  return {
    staffId: 'anna-b',
    day: '2026-12-02',
    newSinceYesterday: [],
    overdue: [],
    today: [],
    thisWeek: [],
    expiring: [],
    offeredToMe: [],
    askedOfMe: [],
    coveringFor: [],
    ...differs,
  };
}
