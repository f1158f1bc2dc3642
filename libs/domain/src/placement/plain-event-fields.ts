import type { PlainHolds, PlainName } from '../plain-name.js';
import type { PlacementEventData } from './events.js';

/**
 * Every name of a field that stands unsealed and of any content in the event of a placement, and what it holds. A new one does not
 * compile until it stands here; if it holds a person's words, it is `SealedText` instead and stands in `PERSONAL_EVENT_FIELDS`.
 */
export const PLAIN_EVENT_FIELDS = {
  ...{ placementId: 'id', citizenId: 'id', companyId: 'id', companyContactId: 'id', productionUnit: 'id' },
  ...{ ownerId: 'id', secondPersonId: 'id', staffId: 'id', owedBy: 'id', askedBy: 'id', offeredBy: 'id' },
  ...{ obligationId: 'id', id: 'id', replaces: 'id', unanswered: 'id', eventId: 'id', messageId: 'id', batchId: 'id' },
  // Who (of staff) or when, by event.
  ...{ from: 'id', to: 'id', by: 'id', insteadOf: 'id' },
  ...{ startsOn: 'day', plannedEnd: 'day', agreedWithCitizenOn: 'day', siteVisitOn: 'day', receivedOn: 'day' },
  ...{ grantEnds: 'day', firstPaidDay: 'day', lastOn: 'day', endsOn: 'day', endedOn: 'day', heldOn: 'day' },
  ...{ dueOn: 'day', attemptedOn: 'day', countsFrom: 'day', lastReceivedOn: 'day', firstDay: 'day', until: 'day' },
  ...{ originallyDueOn: 'day', metOn: 'day', effectiveOn: 'day', leftOn: 'day', resumedOn: 'day', closedOn: 'day' },
  lastHeldOn: 'day',
  ...{ effectiveAt: 'instant', heldAt: 'instant', at: 'instant', scheduledAt: 'instant', expiresAt: 'instant' },
  expiredAt: 'instant',
  // Of a list, of the policy or of ours.
  ...{ reason: 'code', justification: 'code', beyondLaw: 'code', rule: 'code', policyVersion: 'code', why: 'code' },
  ...{ about: 'code', corrected: 'code' },
  vitasCaseId: { words: "The number of the application in the state's system: an id whose form is not ours." },
  jobFunction: { words: 'A kind of work, as in a vacancy: it is counted, and says nothing of whoever does it.' },
} as const satisfies Readonly<Record<PlainName<PlacementEventData[keyof PlacementEventData]>, PlainHolds>>;
