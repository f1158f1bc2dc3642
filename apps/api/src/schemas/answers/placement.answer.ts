import {
  APPROVAL_SUBJECTS,
  EARLY_END_REASONS,
  OUTCOMES,
  PURPOSES,
  RUNGS,
  type RecordedStart,
  type RunningStage,
} from '@holdfast/domain';
import type { PlacementHeader, PlacementItem } from '@holdfast/read-models';
import { z } from 'zod';
import { offerItem, openReport } from './case-flow.answer.js';
import { covering } from './covering.js';
import { obligationExample, obligationItem } from './obligation.answer.js';
import { citizenName, companyName, day, hours, instant, obligationKind, openedText } from './parts.js';
import { stage, staffName, step } from './parts.js';

const terms = {
  stage: z.enum(RUNGS),
  purpose: z.enum(PURPOSES),
  startsOn: day,
  plannedEnd: day.nullable(),
  grantEnds: day.nullable(),
  weeklyHours: hours,
  jobFunction: z.string(),
};

/** A rung that runs. */
export const runningStage = covering<RunningStage>()(
  z
    .strictObject({
      ...terms,
      hours: z.array(z.strictObject({ from: day, weeklyHours: hours })),
      held: z.number(),
      heldSinceVisit: z.number(),
      lastHeldOn: day.nullable(),
      extensions: z.number(),
    })
    .meta({ id: 'RunningStage' }),
);

/** A start on record that has not taken effect. */
export const recordedStart = covering<RecordedStart>()(
  z.strictObject({ ...terms, beside: z.boolean(), deviation: z.boolean() }).meta({ id: 'RecordedStart' }),
);

export const plannedStageAnswer = z.strictObject({
  stage: z.enum(RUNGS),
  purpose: z.enum(PURPOSES),
  startsOn: day,
  plannedEnd: day.exactOptional(),
  weeklyHours: hours,
  jobFunction: z.string(),
});
export const considerationAnswer = z.strictObject({
  text: openedText,
  tellCompany: z.boolean(),
  agreedWithCitizenOn: day.exactOptional(),
});

/** One line of the list. */
export const placementItem = covering<PlacementItem>()(
  z
    .strictObject({
      id: z.string(),
      stage,
      citizen: citizenName,
      company: companyName,
      owner: staffName,
      secondPerson: staffName.nullable(),
      match: z.enum(['open', 'no-go']).nullable(),
      main: runningStage.nullable(),
      beside: runningStage.nullable(),
      ahead: recordedStart.nullable(),
      lastRung: z.enum(RUNGS).nullable(),
      firstPaidDay: day.nullable(),
      afterCareLeft: z.number().nullable(),
      next: z
        .strictObject({
          obligationId: z.string(),
          kind: obligationKind,
          owedBy: z.string(),
          dueOn: day,
          alarmAt: instant.nullable(),
          alarmStep: step.nullable(),
        })
        .nullable(),
      openObligations: z.number(),
      policyVersion: z.string(),
      openedAt: instant,
      closedOn: day.nullable(),
      outcome: z.enum(OUTCOMES).nullable(),
      endedEarly: z.enum(EARLY_END_REASONS).nullable(),
      offer: offerItem.nullable(),
      agreed: z.strictObject({ from: staffName, to: staffName, effectiveOn: day }).nullable(),
      actingFor: staffName.nullable().meta({ description: 'Who left: the owner acts for them until one is found.' }),
      pause: z.strictObject({ from: day, until: day }).nullable(),
      granted: z.array(z.enum(APPROVAL_SUBJECTS)),
      version: z.number(),
    })
    .meta({ id: 'PlacementItem' }),
);

/** Something to look at; nothing is refused because of it. */
export const placementWarning = z
  .strictObject({
    code: z.enum(['GRANT_ENDS_BEFORE_STAGE', 'LONGER_THAN_LAW', 'STARTED_WITHOUT_PAPERS', 'NO_SECOND_PERSON']),
    stage: z.enum(RUNGS).nullable(),
    day: day.nullable(),
    law: z
      .strictObject({
        id: z.string(),
        reference: z.string(),
        value: z.number(),
        unit: z.string(),
        confidence: z.enum(['high', 'medium', 'low']),
      })
      .nullable(),
  })
  .meta({ id: 'PlacementWarning' });

/** One placement. */
export const placementHeader = covering<PlacementHeader>()(
  placementItem
    .extend({
      ownerSince: instant,
      plan: z.array(plannedStageAnswer),
      considerations: z.array(considerationAnswer),
      details: z.strictObject({
        companyContactId: z.string().exactOptional(),
        productionUnit: z.string().exactOptional(),
        mentor: openedText.exactOptional(),
        workTimes: openedText.exactOptional(),
        transport: openedText.exactOptional(),
        vitasCaseId: z.string().exactOptional(),
      }),
      briefing: openedText.meta({ description: 'What the giver wrote, while the offer is open or agreed.' }),
      openReports: z.array(openReport),
      obligations: z.array(obligationItem),
      settledVersion: z
        .number()
        .meta({ description: 'The last version that people made: what If-Match is compared with.' }),
      warnings: z.array(placementWarning),
    })
    .meta({ id: 'Placement' }),
);

const internship = {
  stage: 'internship',
  purpose: 'ordinary-job',
  startsOn: '2026-01-12',
  plannedEnd: '2026-03-06',
  weeklyHours: 25,
  jobFunction: 'lagermedarbejder',
} as const;

/** An example of a line of the list. */
export const placementItemExample = {
  id: obligationExample.placementId,
  stage: 'internship',
  citizen: obligationExample.citizen,
  company: obligationExample.company,
  owner: { id: 'anna-b', name: 'Anna B.' },
  secondPerson: { id: 'ole-t', name: 'Ole T.' },
  match: null,
  main: {
    ...internship,
    grantEnds: '2026-03-06',
    hours: [{ from: '2026-01-12', weeklyHours: 25 }],
    held: 0,
    heldSinceVisit: 0,
    lastHeldOn: null,
    extensions: 0,
  },
  beside: null,
  ahead: null,
  lastRung: 'internship',
  firstPaidDay: null,
  afterCareLeft: null,
  next: {
    obligationId: 'o3',
    kind: 'follow-up',
    owedBy: 'anna-b',
    dueOn: '2026-01-15',
    alarmAt: '2026-01-16T07:00:00.000Z',
    alarmStep: 'due',
  },
  openObligations: 2,
  policyVersion: 'default-dk-2026',
  openedAt: '2026-01-05T09:00:00.000Z',
  closedOn: null,
  outcome: null,
  endedEarly: null,
  offer: {
    ...{ obligationId: 'o4', from: { id: 'anna-b', name: 'Anna B.' }, to: { id: 'jens-k', name: 'Jens K.' } },
    ...{ effectiveOn: '2026-01-26', expiresAt: '2026-01-23T07:00:00.000Z', batchId: null },
  },
  agreed: null,
  actingFor: null,
  pause: null,
  granted: [],
  version: 9,
} as const;

/** An example of a placement. */
export const placementHeaderExample = {
  ...placementItemExample,
  ownerSince: '2026-01-05T09:00:00.000Z',
  plan: [internship],
  considerations: [{ text: 'Skal kunne sidde ned hver time', tellCompany: true, agreedWithCitizenOn: '2026-01-05' }],
  details: { mentor: 'Grethe, daglig leder' },
  briefing: 'Går godt; ring til mentor før besøg.',
  openReports: [
    {
      ...{ obligationId: 'o5', kind: 'answer-absence', since: '2026-01-19T07:12:00.000Z', dueOn: '2026-01-20' },
      told: [
        { at: '2026-01-19T07:12:00.000Z', step: 'reminder', to: { id: 'anna-b', name: 'Anna B.' }, insteadOf: null },
      ],
    },
  ],
  obligations: [obligationExample],
  settledVersion: 9,
  warnings: [],
} as const;
