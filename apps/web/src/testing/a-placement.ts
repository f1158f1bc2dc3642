import type { Schemas } from '../api/client.js';

/** A case in an internship, as the API gives it: Mette at the carpenter's, with a follow-up owed. */
export function aPlacement(change: Partial<Schemas['Placement']> = {}): Schemas['Placement'] {
  const citizen = { id: 'c1', name: 'Mette Hansen' };
  const company = { id: 'k1', name: 'Tømrer Bæk ApS' };
  const anna = { id: 'anna-b', name: 'Anna B.' };
  const planned: Schemas['PlannedStage'] & { plannedEnd: string } = {
    ...({ stage: 'internship', purpose: 'ordinary-job', weeklyHours: 25 } as const),
    ...{ startsOn: '2026-01-12', plannedEnd: '2026-03-06', jobFunction: 'lagermedarbejder' },
  };
  return {
    ...{ id: 'p1', stage: 'internship', citizen, company, owner: anna, secondPerson: { id: 'ole-t', name: 'Ole T.' } },
    ...{ match: null, beside: null, ahead: null, lastRung: 'internship', firstPaidDay: null, afterCareLeft: null },
    main: {
      ...planned,
      ...{ grantEnds: '2026-03-06', hours: [{ from: '2026-01-12', weeklyHours: 25 }] },
      ...{ held: 0, heldSinceVisit: 0, lastHeldOn: null, extensions: 0 },
    },
    next: {
      ...{ obligationId: 'o3', kind: 'follow-up', owedBy: 'anna-b', dueOn: '2026-01-15' },
      ...{ alarmAt: '2026-01-16T07:00:00.000Z', alarmStep: 'due' },
    },
    obligations: [
      {
        ...{ placementId: 'p1', obligationId: 'o3', kind: 'follow-up', owedBy: anna, dueOn: '2026-01-15' },
        ...{ lateAfter: '2026-01-15', status: 'open', statutory: false, madeAt: '2026-01-11T23:00:00.000Z' },
        because: { rule: 'follow-up-internship', policyVersion: 'default-dk-2026' },
        nextAlarm: { step: 'due', at: '2026-01-16T07:00:00.000Z' },
        ...{ lastRung: null, moves: 0, bookedAt: null, detail: { rung: 'internship', occurrence: 1 }, lateBy: 0 },
        ...{ endedAt: null, metOn: null, endedBecause: null, movedTo: null, stage: 'internship', citizen, company },
      },
    ],
    ...{ openObligations: 1, policyVersion: 'default-dk-2026', openedAt: '2026-01-05T09:00:00.000Z', closedOn: null },
    ...{ outcome: null, endedEarly: null, offer: null, agreed: null, actingFor: null, pause: null, granted: [] },
    ...{ version: 9, settledVersion: 9, ownerSince: '2026-01-05T09:00:00.000Z', plan: [planned], details: {} },
    considerations: [
      { text: 'Skal kunne sidde ned hver time', tellCompany: true, agreedWithCitizenOn: '2026-01-05' },
      { text: 'Har været længe syg', tellCompany: false },
    ],
    ...{ briefing: null, openReports: [], warnings: [] },
    ...change,
  };
}
