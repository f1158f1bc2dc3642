import { LADDER_STEPS, OBLIGATION_STATUSES } from '@holdfast/domain';
import {
  COMPARED_FIELDS,
  type Comparison,
  type FieldPair,
  type MomentAsked,
  type ObligationPair,
  type ObligationThen,
} from '@holdfast/read-models';
import { z } from 'zod';
import { covering } from '../schemas/answers/covering.js';
import { day, instant, obligationKind } from '../schemas/answers/parts.js';
import { timelineExample, timelineLine } from '../schemas/answers/timeline.answer.js';

const stepThen = z.strictObject({ step: z.enum(LADDER_STEPS), label: z.string(), at: instant });

const obligationThen = covering<ObligationThen>()(
  z
    .strictObject({
      dueOn: day,
      owedBy: z.strictObject({ id: z.string(), name: z.string() }),
      status: z.enum(OBLIGATION_STATUSES),
      statusText: z.string(),
      rang: stepThen.nullable().meta({ description: 'The step that had rung last.' }),
      next: stepThen.nullable().meta({ description: 'The step that came next if nobody acted.' }),
    })
    .meta({ id: 'ObligationThen' }),
);

const obligationPair = covering<ObligationPair>()(
  z.strictObject({
    obligationId: z.string(),
    kind: obligationKind,
    label: z.string(),
    before: obligationThen.nullable().meta({ description: 'Null: not yet made.' }),
    after: obligationThen.nullable(),
    changed: z.boolean(),
  }),
);

const fieldPair = covering<FieldPair>()(
  z.strictObject({
    field: z.enum(COMPARED_FIELDS),
    label: z.string(),
    before: z.string().nullable().meta({ description: 'Null: nothing was on record.' }),
    after: z.string().nullable(),
    changed: z.boolean(),
  }),
);

const moment = covering<MomentAsked>()(
  z
    .strictObject({
      asOf: instant,
      version: z.number().meta({ description: 'The newest event on record by then; 0: the case had not begun.' }),
      recordedLater: z.array(timelineLine).meta({
        description: 'What had happened by then, but was recorded on a later day or corrects what was on record then.',
      }),
    })
    .meta({ id: 'MomentAsked' }),
);

/** A placement as we knew it at two moments, side by side. */
export const comparison = covering<Comparison>()(
  z
    .strictObject({
      placementId: z.string(),
      from: moment,
      to: moment,
      fields: z.array(fieldPair),
      obligations: z.array(obligationPair),
    })
    .meta({ id: 'Comparison' }),
);

/** An example of it. */
export const comparisonExample = {
  placementId: timelineExample.placementId,
  from: { asOf: '2026-01-11T22:59:59.999Z', version: 6, recordedLater: [] },
  to: { asOf: '2026-01-13T22:59:59.999Z', version: 9, recordedLater: [] },
  fields: [
    { field: 'stage', label: 'Trin', before: 'Forberedes', after: 'Praktik', changed: true },
    { field: 'owner', label: 'Ansvarlig', before: 'Anna B.', after: 'Anna B.', changed: false },
  ],
  obligations: [
    {
      obligationId: 'o3',
      kind: 'follow-up',
      label: 'Opfølgning',
      before: null,
      after: {
        dueOn: '2026-01-26',
        owedBy: { id: 'anna-b', name: 'Anna B.' },
        status: 'open',
        statusText: 'Åben',
        rang: null,
        next: { step: 'overdue', label: 'Overskredet', at: '2026-01-27T07:00:00.000Z' },
      },
      changed: true,
    },
  ],
} as const;
