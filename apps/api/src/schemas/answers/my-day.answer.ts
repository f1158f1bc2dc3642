import type { MyDay } from '@holdfast/read-models';
import { z } from 'zod';
import { covering } from './covering.js';
import { inboxItem, inboxItemExample } from './inbox.answer.js';
import { obligationExample, obligationItem } from './obligation.answer.js';
import { citizenName, companyName, day, instant, staffName } from './parts.js';

const owedByDay = {
  overdue: z.array(obligationItem),
  today: z.array(obligationItem),
  thisWeek: z.array(obligationItem),
};
const newItem = z.union([
  z.strictObject({ what: z.enum(['message', 'not-delivered']), at: instant, message: inboxItem }),
  z.strictObject({
    what: z.literal('placement'),
    at: instant,
    placementId: z.string(),
    citizen: citizenName,
    company: companyName,
  }),
]);

/** My day (min dag). */
export const myDay = covering<MyDay>()(
  z
    .strictObject({
      staffId: z.string(),
      day,
      newSinceYesterday: z.array(newItem),
      ...owedByDay,
      expiring: z.array(
        z.strictObject({
          what: z.enum(['stage', 'grant']),
          endsOn: day,
          placementId: z.string(),
          citizen: citizenName,
          company: companyName,
        }),
      ),
      offeredToMe: z.array(
        z.strictObject({
          placementId: z.string(),
          from: staffName,
          answerBy: day,
          expiresAt: instant.meta({ description: 'Then it goes back to the giver.' }),
          effectiveOn: day.nullable().meta({ description: 'Null: at once on acceptance.' }),
          citizen: citizenName,
          company: companyName,
        }),
      ),
      askedOfMe: z
        .array(obligationItem)
        .meta({ description: 'What others wait for, whatever its day: an owner, an approval, an answer to a report.' }),
      coveringFor: z.array(z.strictObject({ colleague: staffName, until: day.nullable(), ...owedByDay })),
    })
    .meta({ id: 'MyDay' }),
);

const { citizen, company, placementId } = obligationExample;

/** An example of a day. */
export const myDayExample = {
  staffId: 'anna-b',
  day: '2026-01-16',
  newSinceYesterday: [{ what: 'message', at: '2026-01-16T07:00:00.000Z', message: inboxItemExample }],
  overdue: [{ ...obligationExample, lateBy: 1 }],
  today: [],
  thisWeek: [],
  expiring: [{ what: 'stage', endsOn: '2026-01-30', placementId, citizen, company }],
  offeredToMe: [
    {
      ...{ placementId, from: { id: 'jens-k', name: 'Jens K.' }, answerBy: '2026-01-19', effectiveOn: null },
      ...{ expiresAt: '2026-01-22T07:00:00.000Z', citizen, company },
    },
  ],
  askedOfMe: [],
  coveringFor: [],
} as const;
