import { assertNever, type PlacementEventOf } from '@holdfast/domain';
import type { Description } from './description.js';
import type { Words } from './words.js';

/** The events of a hand-off, and of an owner who is no longer there. */
export type HandOffEvent = PlacementEventOf<
  | 'hand-off-offered'
  | 'hand-off-accepted'
  | 'hand-off-declined'
  | 'hand-off-withdrawn'
  | 'hand-off-expired'
  | 'hand-off-lapsed'
  | 'owner-handed-over'
  | 'owner-left'
  | 'second-person-left'
>;

/** Both sides of a hand-off: who gives, who receives, and whose the placement is now. */
export function describeHandOff(event: HandOffEvent, words: Words): Description {
  const { flow } = words.t;
  switch (event.type) {
    case 'hand-off-offered':
      return offered(event, words);
    case 'hand-off-accepted': {
      const { from, to, effectiveOn } = event.data;
      const what = flow.accepted(words.staff(to), words.staff(from));
      if (effectiveOn === null) return { what };
      const day = words.day(effectiveOn);
      return { what, details: [flow.effectiveOn(day), flow.ownerUntil(words.staff(from), day)] };
    }
    case 'hand-off-declined':
      return { what: flow.declined(words.staff(event.data.to), words.staff(event.data.from)) };
    case 'hand-off-withdrawn':
      return { what: flow.withdrawn(words.staff(event.data.to), words.staff(event.data.from)) };
    case 'hand-off-expired': {
      const { from, to } = event.data;
      return { what: flow.expired(words.staff(from)), details: [flow.noAnswer(words.staff(to))] };
    }
    case 'hand-off-lapsed':
      return { what: flow.lapsed(words.staff(event.data.to), words.l.lapsed[event.data.why]) };
    case 'owner-handed-over': {
      const { from, to, secondPersonId } = event.data;
      const second = secondPersonId === null ? null : words.staff(secondPersonId);
      return { what: flow.handedOver(words.staff(to), words.staff(from)), details: [flow.secondPerson(second)] };
    }
    case 'owner-left': {
      const { from, to, leftOn } = event.data;
      return {
        what: flow.ownerLeft(words.staff(from), words.day(leftOn)),
        details: [flow.actingOwner(words.staff(to))],
      };
    }
    case 'second-person-left': {
      const { from, to, leftOn } = event.data;
      return {
        what: flow.secondLeft(words.staff(from), words.day(leftOn)),
        details: [flow.secondPerson(to === null ? null : words.staff(to))],
      };
    }
    default:
      return assertNever(event);
  }
}

function offered({ data }: PlacementEventOf<'hand-off-offered'>, words: Words): Description {
  const { flow } = words.t;
  const { from, to, briefing, effectiveOn, expiresAt, batchId } = data;
  return {
    what: flow.offered(words.staff(from), words.staff(to)),
    details: [
      flow.briefing(words.open(briefing)),
      ...(effectiveOn === undefined ? [] : [flow.effectiveOn(words.day(effectiveOn))]),
      flow.expires(words.dayAt(expiresAt), words.time(expiresAt)),
      ...(batchId === undefined ? [] : [flow.ofMany]),
    ],
  };
}
