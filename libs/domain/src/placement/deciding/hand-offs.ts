import { worksHere } from '../../staff/presence.js';
import { instantAt } from '../../time/copenhagen.js';
import { addDays } from '../../time/days.js';
import type { Day, Instant } from '../../time/instants.js';
import { addWorkingDays } from '../../time/working-days.js';
import { RuleViolation } from '../../violations.js';
import { checkNotOver, checkPerson, checkReason, today } from '../checks.js';
import type { PlacementCommandData } from '../commands.js';
import { backToGiver, transferTo } from '../handing-over.js';
import { meetAll, owe, tell } from '../owing.js';
import { openPlacement, type Recorder } from '../recorder.js';
import type { OpenOffer } from '../state.js';

/** A hand-over agreed for later than this many days is a slip of the pen. */
const FARTHEST_DAYS = 366;

/**
 * offer-hand-off: the giver stays owner until the receiver accepts. An offer is an answer to "find an owner".
 * @throws RuleViolation OFFER_OPEN, SAME_PERSON, PERSON_NOT_ACTIVE, DATE_IN_PAST, DATES_ORDER, CALENDAR_ENDS
 */
export function offerHandOff(recorder: Recorder, data: PlacementCommandData['offer-hand-off']): void {
  const { ownerId, nextObligation } = openPlacement(recorder);
  const { to, briefing, effectiveOn, batchId } = data;
  refuseSecondOffer(recorder);
  checkReceiver(recorder, to);
  if (effectiveOn !== undefined) checkEffectiveOn(recorder, to, effectiveOn);
  const day = today(recorder);
  recorder.record('hand-off-offered', {
    ...{ obligationId: `o${nextObligation}`, from: ownerId, to, briefing, expiresAt: expiryOf(recorder, day) },
    ...(effectiveOn === undefined ? {} : { effectiveOn }),
    ...(batchId === undefined ? {} : { batchId }),
  });
  owe(recorder, {
    kind: 'accept-hand-off',
    owedBy: to,
    countsFrom: day,
    rule: 'hand-off-offered',
    detail: { offeredBy: ownerId },
  });
  meetAll(recorder, ['find-owner']);
}

/** At the hour at which alarms ring, so many working days after the offer: back to the giver. */
function expiryOf(recorder: Recorder, offeredOn: Day): Instant {
  const { calendar, dueAfter } = recorder.context.policy;
  return instantAt(addWorkingDays(calendar, offeredOn, dueAfter.handOffExpires), calendar.ringsAt);
}

function refuseSecondOffer(recorder: Recorder): void {
  const { offer, agreed } = openPlacement(recorder);
  if (offer !== null) {
    throw new RuleViolation('OFFER_OPEN', 'The case is offered to somebody already. Withdraw that offer first.');
  }
  if (agreed === null) return;
  const way = 'A team lead can assign the owner, which calls it off.';
  throw new RuleViolation('OFFER_OPEN', `A hand-over on ${agreed.effectiveOn} is agreed already. ${way}`);
}

function checkReceiver(recorder: Recorder, to: string): void {
  const { ownerId } = openPlacement(recorder);
  if (to === ownerId) throw new RuleViolation('SAME_PERSON', 'This person is the owner already.', '/to');
  if (recorder.by !== 'system' && recorder.by.staffId === to) {
    const way = 'Ask the owner to offer it to you, or a team lead to assign it.';
    throw new RuleViolation('SAME_PERSON', `Nobody offers a case to themselves. ${way}`, '/to');
  }
  checkPerson(recorder, to, '/to');
}

function checkEffectiveOn(recorder: Recorder, to: string, day: Day): void {
  checkNotOver(recorder, day, '/effectiveOn');
  const farthest = addDays(today(recorder), FARTHEST_DAYS);
  if (day > farthest) {
    throw new RuleViolation('DATES_ORDER', `Choose a day no later than ${farthest}.`, '/effectiveOn');
  }
  if (worksHere(recorder.context.directory, to, day)) return;
  throw new RuleViolation('PERSON_NOT_ACTIVE', 'This person no longer works here on that day.', '/effectiveOn');
}

/** @throws RuleViolation NO_OFFER */
function openOffer(recorder: Recorder): OpenOffer {
  const { offer } = openPlacement(recorder);
  if (offer !== null) return offer;
  throw new RuleViolation('NO_OFFER', 'No offer of this case is open: it was answered, withdrawn or has expired.');
}

/** accept-hand-off: at once, or on the day agreed; the giver is told. @throws RuleViolation NO_OFFER */
export function acceptHandOff(recorder: Recorder, _data: PlacementCommandData['accept-hand-off']): void {
  const { obligationId, from, to, effectiveOn } = openOffer(recorder);
  const later = effectiveOn !== null && effectiveOn > today(recorder) ? effectiveOn : null;
  recorder.record('hand-off-accepted', { obligationId, from, to, effectiveOn: later });
  meetAll(recorder, ['accept-hand-off']);
  tell(recorder, ['owner'], 'offer-accepted', null);
  if (later === null) transferTo(recorder, to, recorder.moment);
}

/** decline-hand-off: with a reason; back to the giver, who is told. @throws RuleViolation NO_OFFER, UNKNOWN_REASON */
export function declineHandOff(recorder: Recorder, { because }: PlacementCommandData['decline-hand-off']): void {
  const { obligationId, from, to } = openOffer(recorder);
  checkReason(recorder, 'decline-hand-off', because);
  recorder.record('hand-off-declined', { obligationId, from, to, because });
  backToGiver(recorder, 'declined');
  tell(recorder, ['owner'], 'offer-declined', null);
}

/** withdraw-hand-off: by the side that offered, while nobody has accepted. @throws RuleViolation NO_OFFER, UNKNOWN_REASON */
export function withdrawHandOff(recorder: Recorder, { because }: PlacementCommandData['withdraw-hand-off']): void {
  const { obligationId, from, to } = openOffer(recorder);
  checkReason(recorder, 'withdraw-hand-off', because);
  recorder.record('hand-off-withdrawn', { obligationId, from, to, because });
  backToGiver(recorder, 'withdrawn');
}
