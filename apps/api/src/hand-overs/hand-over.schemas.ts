import { z } from 'zod';
import type { FieldRule } from '../problems/field-error.js';
import { because, TEXT } from '../schemas/placement-parts.js';
import { personalText, staffId, uuid } from '../schemas/scalars.js';
import { instant, openedText } from '../schemas/answers/parts.js';

/** Placements in one hand-over, and people it may be spread over. */
export const MOST_PLACEMENTS = 1_000;
const MOST_RECEIVERS = 50;

const required: FieldRule = 'required';
const once: FieldRule = 'not-both';
const always = { when: (): boolean => true };
const isReal = (value: unknown): boolean =>
  !(typeof value === 'object' && value !== null && (value as { dryRun?: unknown }).dryRun === true);
const hasBriefing = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'briefing');

/** Names every entry that was there before. */
function noneTwice<T>(path: readonly string[], keyOf: (entry: T) => string) {
  return (entries: readonly T[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    entries.forEach((entry, index) => {
      const key = keyOf(entry);
      if (seen.has(key)) context.addIssue({ code: 'custom', message: once, path: [index, ...path] });
      seen.add(key);
    });
  };
}

const pairs = z
  .array(z.strictObject({ placementId: uuid, to: staffId }))
  .min(1)
  .max(MOST_PLACEMENTS)
  .superRefine(noneTwice(['placementId'], ({ placementId }) => placementId));
const spread = z.strictObject({
  to: z
    .array(staffId)
    .min(1)
    .max(MOST_RECEIVERS)
    .superRefine(noneTwice([], (to: string) => to)),
});

/** Who hands over what to whom. */
export const handOverBody = z
  .strictObject({
    from: staffId,
    dryRun: z.boolean(),
    assign: z.union([pairs, spread]).meta({
      description: 'Each placement with its receiver; or receivers, over whom all open placements are spread by load.',
    }),
    briefing: personalText(TEXT.note).exactOptional(),
    because,
  })
  .refine((value: unknown) => !isReal(value) || hasBriefing(value), { path: ['briefing'], error: required, ...always })
  .meta({ id: 'HandOver', description: 'A dry run needs no briefing and writes nothing.' });

const load = z
  .strictObject({ open: z.number(), overdue: z.number() })
  .meta({ id: 'Load', description: 'Open placements owned; what is owed and late.' });

/** What a dry run answers. */
export const handOverPlan = z
  .strictObject({
    from: z.string(),
    moves: z.array(z.strictObject({ placementId: z.string(), to: z.string() })),
    stays: z
      .array(z.strictObject({ placementId: z.string(), to: z.string().nullable(), code: z.string() }))
      .meta({ description: 'What cannot move, and the code of the rule that says so.' }),
    loads: z.array(z.strictObject({ staffId: z.string(), before: load, after: load })).meta({
      description: 'Each receiver and the giver, now and once everything is accepted.',
    }),
  })
  .meta({ id: 'HandOverPlan' });

const tally = z
  .strictObject({
    total: z.number(),
    waiting: z.number(),
    done: z.number(),
    refused: z.number(),
    skipped: z.number(),
  })
  .meta({ id: 'BatchTally' });
const itemStatus = z.enum(['waiting', 'working', 'done', 'refused', 'skipped']);
const phase = z.enum(['preparing', 'running', 'paused', 'done']);
const offer = z.enum(['open', 'accepted', 'declined', 'withdrawn', 'expired', 'lapsed']);

/** A hand-over and how far it is. */
export const handOverAnswer = z
  .strictObject({
    id: z.string(),
    from: z.string(),
    because: z.strictObject({ reason: z.string(), note: openedText.exactOptional() }),
    startedBy: z.string().nullable(),
    startedAt: instant,
    phase,
    tally,
    offers: z.record(offer, z.number()).meta({ description: 'How many offers stand how.' }),
    undo: z
      .strictObject({ startedBy: z.string().nullable(), startedAt: instant, phase, tally })
      .nullable()
      .meta({ description: 'The undoing; null when nobody asked for it.' }),
    items: z.array(
      z.strictObject({
        placementId: z.string(),
        to: z.string().nullable(),
        status: itemStatus,
        code: z.string().nullable(),
        offer: offer.nullable(),
        undo: z.strictObject({ status: itemStatus, code: z.string().nullable() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'HandOverProgress' });

/** What the writing routes answer. */
export const handOverId = z.strictObject({ id: z.string() }).meta({ id: 'HandOverId' });
