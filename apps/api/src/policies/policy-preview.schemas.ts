import { VIOLATION_CODES } from '@holdfast/domain';
import { z } from 'zod';
import { day, obligationKind } from '../schemas/answers/parts.js';

const countShape = {
  cases: z.number().meta({ description: 'Open cases.' }),
  changed: z.number().meta({ description: 'Open cases that something would happen to.' }),
  moved: z.number().meta({ description: 'Obligations that would be due on another day.' }),
  ended: z.number().meta({ description: 'Obligations that nobody would ask for any more.' }),
  appeared: z.number().meta({ description: 'Obligations that would be new.' }),
  rearmed: z.number().meta({ description: 'Obligations on the same day that would ring otherwise.' }),
  refused: z.number().meta({ description: 'Cases that could not adopt it.' }),
};

const casePreview = z
  .strictObject({
    placementId: z.string(),
    ownerId: z.string(),
    teamId: z.string().nullable(),
    moves: z.array(z.strictObject({ obligationId: z.string(), kind: obligationKind, from: day, to: day })),
    ends: z.array(z.strictObject({ obligationId: z.string(), kind: obligationKind, dueOn: day })),
    appears: z.array(z.strictObject({ kind: obligationKind, dueOn: day })),
    rearmed: z.number(),
    refused: z.enum(VIOLATION_CODES).nullable(),
  })
  .meta({ id: 'CasePreview' });

/** What a version would move, in all, by kind, by team and by case. */
export const policyPreview = z
  .strictObject({
    version: z.string(),
    totals: z.strictObject(countShape).meta({ id: 'PreviewCounts' }),
    kinds: z.array(
      z.strictObject({ kind: obligationKind, moved: z.number(), ended: z.number(), appeared: z.number() }),
    ),
    teams: z.array(z.strictObject({ teamId: z.string().nullable(), name: z.string().nullable(), ...countShape })),
    cases: z.array(casePreview),
    casesLeftOut: z.number().meta({ description: 'Changed cases beyond those listed.' }),
  })
  .meta({ id: 'PolicyPreview' });

const counts = { cases: 1200, changed: 310, moved: 402, ended: 0, appeared: 0, rearmed: 0, refused: 0 };

/** An example of it. */
export const previewExample: z.input<typeof policyPreview> = {
  version: 'horsens-2027',
  totals: counts,
  kinds: [{ kind: 'after-care', moved: 402, ended: 0, appeared: 0 }],
  teams: [{ teamId: 'havnen', name: 'Havnen', ...counts }],
  cases: [
    {
      placementId: '0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22',
      ownerId: 'anna-b',
      teamId: 'havnen',
      moves: [{ obligationId: 'o9', kind: 'after-care', from: '2026-03-02', to: '2026-03-16' }],
      ends: [],
      appears: [],
      rearmed: 0,
      refused: null,
    },
  ],
  casesLeftOut: 309,
};

/** What differs between two versions. */
export const policyComparison = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    differences: z.array(
      z.strictObject({
        pointer: z.string().meta({ description: 'Into the document; the law by its ids.' }),
        before: z.json(),
        after: z.json(),
      }),
    ),
  })
  .meta({ id: 'PolicyComparison' });
