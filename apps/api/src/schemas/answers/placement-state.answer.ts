import {
  APPROVAL_SUBJECTS,
  EARLY_END_REASONS,
  OUTCOMES,
  PAPERS,
  RUNGS,
  type Obligation,
  type OpenOffer,
  type Placement,
} from '@holdfast/domain';
import { z } from 'zod';
import { covering } from './covering.js';
import { obligationDetail } from './obligation.answer.js';
import { day, instant, obligationKind, stage, step } from './parts.js';
import {
  considerationAnswer,
  placementItemExample,
  plannedStageAnswer,
  recordedStart,
  runningStage,
} from './placement.answer.js';

const obligation = covering<Obligation>()(
  z.strictObject({
    id: z.string(),
    kind: obligationKind,
    owedBy: z.string(),
    dueOn: day,
    because: z.strictObject({ rule: z.string(), policyVersion: z.string() }),
    statutory: z.boolean(),
    alarms: z.array(z.strictObject({ at: instant, step })),
    detail: obligationDetail,
  }),
);

const openOffer = covering<OpenOffer>()(
  z.strictObject({
    obligationId: z.string(),
    from: z.string(),
    to: z.string(),
    effectiveOn: day.nullable().meta({ description: 'Null: at once on acceptance.' }),
    expiresAt: instant,
    batchId: z.string().nullable(),
  }),
);

const facts = covering<Placement>()(
  z.strictObject({
    placementId: z.string(),
    citizenId: z.string(),
    companyId: z.string(),
    ownerId: z.string(),
    secondPersonId: z.string().nullable(),
    plan: z.array(plannedStageAnswer),
    considerations: z.array(considerationAnswer),
    policyVersion: z.string(),
    obligations: z.record(z.string(), obligation),
    nextObligation: z.number(),
    papersFor: z.partialRecord(z.enum(RUNGS), z.array(z.enum(PAPERS))),
    ahead: recordedStart.nullable(),
    beside: runningStage.nullable(),
    lastRung: z.enum(RUNGS).nullable(),
    firstPaidDay: day.nullable(),
    afterCareLeft: z.number().nullable(),
    offer: openOffer.nullable(),
    agreed: z.strictObject({ from: z.string(), to: z.string(), effectiveOn: day }).nullable(),
    actingFor: z.string().nullable().meta({ description: 'Who left: the owner acts for them until one is found.' }),
    pause: z.strictObject({ from: day, until: day }).nullable(),
    granted: z.array(z.enum(APPROVAL_SUBJECTS)),
    proposedAt: instant,
    lastAt: instant,
    stage,
    /** Only what belongs to the stage is there. */
    match: z.enum(['open', 'no-go']).exactOptional(),
    main: runningStage.exactOptional(),
    closedOn: day.exactOptional(),
    outcome: z.enum(OUTCOMES).nullable().exactOptional(),
    endedEarly: z.enum(EARLY_END_REASONS).nullable().exactOptional(),
    matched: z.boolean().exactOptional(),
  }),
);

/** The fold of a placement's events, its texts opened. */
export const placementState = z
  .strictObject({
    placementId: z.string(),
    asOf: instant.nullable().meta({ description: 'The instant asked for; null: now.' }),
    version: z.number(),
    state: facts.meta({ id: 'PlacementFacts' }).nullable().meta({ description: 'Null: the case had not begun.' }),
  })
  .meta({ id: 'PlacementState' });

const { id, main, owner, secondPerson, citizen, company } = placementItemExample;

/** An example of it. */
export const placementStateExample = {
  placementId: id,
  asOf: '2026-01-13T22:59:59.999Z',
  version: 9,
  state: {
    placementId: id,
    citizenId: citizen.id,
    companyId: company.id,
    ownerId: owner.id,
    secondPersonId: secondPerson.id,
    plan: [],
    considerations: [],
    policyVersion: 'default-dk-2026',
    obligations: {
      o3: {
        id: 'o3',
        kind: 'follow-up',
        owedBy: 'anna-b',
        dueOn: '2026-01-15',
        because: { rule: 'follow-up:internship', policyVersion: 'default-dk-2026' },
        statutory: false,
        alarms: [{ at: '2026-01-16T07:00:00.000Z', step: 'due' }],
        detail: { rung: 'internship', occurrence: 1 },
      },
    },
    nextObligation: 4,
    papersFor: {},
    ahead: null,
    beside: null,
    lastRung: 'internship',
    firstPaidDay: null,
    afterCareLeft: null,
    offer: null,
    agreed: null,
    actingFor: null,
    pause: null,
    granted: [],
    proposedAt: '2026-01-05T09:00:00.000Z',
    lastAt: '2026-01-11T23:00:00.000Z',
    stage: 'internship',
    main,
  },
} as const;
