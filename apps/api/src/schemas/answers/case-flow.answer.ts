import type { OfferItem, OpenReport } from '@holdfast/read-models';
import { z } from 'zod';
import { covering } from './covering.js';
import { day, instant, staffName, step } from './parts.js';

/** An offer that waits for its receiver. */
export const offerItem = covering<OfferItem>()(
  z
    .strictObject({
      obligationId: z.string(),
      from: staffName,
      to: staffName,
      effectiveOn: day.nullable().meta({ description: 'Null: at once on acceptance.' }),
      expiresAt: instant,
      batchId: z.string().nullable(),
    })
    .meta({ id: 'Offer' }),
);

/** A report that nobody has answered, and who was told of it. */
export const openReport = covering<OpenReport>()(
  z
    .strictObject({
      obligationId: z.string(),
      kind: z.enum(['answer-absence', 'answer-concern']),
      since: instant,
      dueOn: day,
      told: z.array(
        z.strictObject({
          at: instant,
          step: step.nullable(),
          to: staffName.nullable().meta({ description: 'Null: the mailbox of last resort.' }),
          insteadOf: staffName.nullable(),
        }),
      ),
    })
    .meta({ id: 'OpenReport' }),
);
