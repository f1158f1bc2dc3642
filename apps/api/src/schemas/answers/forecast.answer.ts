import type { ToldLine } from '@holdfast/read-models';
import { z } from 'zod';
import { covering } from './covering.js';
import {
  citizenName,
  companyName,
  day,
  instant,
  obligationKind,
  recipientReason,
  stage,
  staffName,
  step,
} from './parts.js';

const person = z.strictObject({ staffId: z.string(), name: z.string() });
const told = covering<ToldLine>()(
  z.strictObject({
    staffId: z.string().nullable().meta({ description: 'Null: the mailbox of last resort.' }),
    name: z.string(),
    reason: recipientReason,
    reasonText: z.string(),
    insteadOf: person.exactOptional(),
  }),
);

/** What a line of a forecast can be. */
const what = z.enum([
  ...(['alarm', 'told', 'becomes-owed'] as const),
  ...(['stage-starts', 'stage-does-not-start', 'stage-ends', 'offer-expires', 'hand-over'] as const),
]);

/** One thing that happens if nobody acts. */
const line = z
  .strictObject({
    what,
    at: instant.meta({ description: 'When; the first time where it repeats.' }),
    text: z.string().meta({ description: 'One sentence, in the language of Accept-Language.' }),
    details: z.array(z.string()).meta({ description: 'Who is told and who is passed over, a sentence each.' }),
    told: z.array(told),
    obligationId: z.string().nullable(),
    kind: obligationKind.nullable(),
    owedBy: staffName.nullable(),
    dueOn: day.nullable(),
    rule: z.string().nullable().meta({ description: 'The rule that made it owed.' }),
    step: step.nullable(),
    channel: z.enum(['message', 'in-app', 'weekly-list']).nullable(),
    stage: stage.nullable(),
    repeats: z
      .strictObject({
        everyWorkingDays: z.number(),
        count: z.number().meta({ description: 'How often it rings, the first time included.' }),
        last: instant.meta({ description: 'The last time before others are told, or the forecast ends.' }),
      })
      .nullable()
      .meta({ description: 'Null: it rings once.' }),
  })
  .meta({ id: 'ForecastLine' });

const calendarEnds = instant
  .nullable()
  .meta({ description: "From this moment on nothing is known: the policy's calendar ends. Null: all is known." });

/** What happens to one placement if nobody acts. */
export const placementForecast = z
  .strictObject({
    placementId: z.string(),
    version: z.number(),
    now: instant.meta({ description: "The case's now." }),
    until: instant,
    calendarEnds,
    lines: z.array(line),
  })
  .meta({ id: 'PlacementForecast' });

const counts = z
  .strictObject({
    reminder: z.number(),
    due: z.number(),
    overdue: z.number(),
    'team-lead': z.number(),
    manager: z.number(),
    'manager-again': z.number(),
    told: z.number().meta({ description: 'Messages outside the ladder.' }),
  })
  .meta({ id: 'StepCounts', description: 'How often each step of the ladder rings.' });

const reachesManager = z
  .strictObject({
    at: instant,
    obligationId: z.string(),
    kind: obligationKind,
    owedBy: staffName,
    dueOn: day,
  })
  .nullable()
  .meta({ description: 'When a manager first hears of it, and of what. Null: not until then.' });

const forecastCase = z
  .strictObject({
    placementId: z.string(),
    stage,
    owner: staffName,
    citizen: citizenName,
    company: companyName,
    reachesManager,
    calendarEnds,
    lines: z.array(line),
  })
  .meta({ id: 'ForecastCase' });

/** What happens to many placements if nobody acts: sums, and a page of the cases. */
export const forecastOverview = z
  .strictObject({
    now: instant,
    until: instant,
    staff: staffName.nullable().meta({ description: 'Whose forecast it is; null: not one person’s.' }),
    team: z.strictObject({ id: z.string(), name: z.string().nullable() }).nullable(),
    cases: z.number().meta({ description: 'Open cases looked at.' }),
    reachManager: z.number().meta({ description: 'How many of them a manager hears of.' }),
    total: counts,
    days: z.array(z.strictObject({ day, steps: counts })).meta({ description: 'Days on which something rings.' }),
    people: z
      .array(z.strictObject({ staff: staffName.nullable(), steps: counts }))
      .meta({ description: 'Who is told how often, most first. `staff` null: the mailbox of last resort.' }),
    teams: z
      .array(
        z.strictObject({
          team: z.strictObject({ id: z.string(), name: z.string().nullable() }).nullable(),
          steps: counts,
        }),
      )
      .meta({ description: 'By the team of whoever owes it.' }),
    items: z.array(forecastCase).meta({ description: 'Cases a manager hears of come first, the soonest first.' }),
    nextCursor: z.string().nullable().meta({ description: 'Null: there is no more.' }),
  })
  .meta({ id: 'ForecastOverview' });

const placementId = '0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22';
const owner = { id: 'anna-b', name: 'Anna B.' };
const lineExample = {
  what: 'alarm',
  at: '2026-12-11T07:00:00.000Z',
  text: 'Fre. 11. dec. 2026 går det videre til teamleder: opfølgning, senest fre. 4. dec. 2026',
  details: ['Til Lis K. (teamleder)'],
  told: [{ staffId: 'lis-k', name: 'Lis K.', reason: 'team-lead', reasonText: 'teamleder' }],
  obligationId: 'o3',
  kind: 'follow-up',
  owedBy: owner,
  dueOn: '2026-12-04',
  rule: 'rung-started',
  step: 'team-lead',
  channel: 'message',
  stage: null,
  repeats: null,
} as const;
const none = { reminder: 0, due: 0, overdue: 0, 'team-lead': 0, manager: 0, 'manager-again': 0, told: 0 };
const steps = { ...none, 'team-lead': 1 };

/** An example of one placement's. */
export const placementForecastExample = {
  placementId,
  version: 7,
  now: '2026-12-07T09:00:00.000Z',
  until: '2026-12-14T22:59:59.999Z',
  calendarEnds: null,
  lines: [lineExample],
} as const;

/** An example of many. */
export const forecastOverviewExample = {
  now: '2026-12-07T09:00:00.000Z',
  until: '2026-12-14T22:59:59.999Z',
  staff: null,
  team: { id: 'havnen', name: 'Havnen' },
  cases: 1,
  reachManager: 0,
  total: steps,
  days: [{ day: '2026-12-11', steps }],
  people: [{ staff: { id: 'lis-k', name: 'Lis K.' }, steps }],
  teams: [{ team: { id: 'havnen', name: 'Havnen' }, steps }],
  items: [
    {
      placementId,
      stage: 'internship',
      owner,
      citizen: { id: '5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11', name: 'Mette Hansen' },
      company: { id: '7c1f6a52-1b0e-5a8e-8a6a-64c3e2f3a910', name: 'Tømrer Bæk ApS' },
      reachesManager: null,
      calendarEnds: null,
      lines: [lineExample],
    },
  ],
  nextCursor: null,
} as const;
