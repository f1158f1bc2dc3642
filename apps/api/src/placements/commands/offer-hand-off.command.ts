import { z } from 'zod';
import { TEXT } from '../../schemas/placement-parts.js';
import { day, personalText, staffId } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z
  .strictObject({ to: staffId, briefing: personalText(TEXT.note), effectiveOn: day.exactOptional() })
  .meta({ id: 'OfferHandOff' });

/** The placement is offered to a colleague. The giver stays the owner until it is accepted; an offer expires by itself. */
export const offerHandOff = defineCommand({
  type: 'offer-hand-off',
  summary: 'Offer the placement to a colleague.',
  body,
  example: { to: 'jens-k', briefing: 'Går godt; ring til mentor før besøg.', effectiveOn: '2026-09-14' },
  refusals: ['PERSON_NOT_ACTIVE', 'SAME_PERSON', 'OFFER_OPEN', 'DATE_IN_PAST', 'CLOSED', 'CALENDAR_ENDS'],
  toData: (data) => data,
});
