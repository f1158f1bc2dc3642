import type { FlowTexts } from './flow-texts.types.js';

/** English, complete: not a fallback. */
export const englishFlow: FlowTexts = {
  absence: (kind, from, until, joined) =>
    `Absence reported${joined ? ' again' : ''}: ${kind}, ${until === null ? `from ${from}` : `${from} to ${until}`}`,
  sameAbsence: 'Belongs to the absence reported before. The answer is due as it was',
  reportedBy: (person) => `Reported by: ${person}`,
  said: (text) => `Message: ${text}`,
  concern: (text) => `Concern raised: ${text}`,
  answered: (what) => `Answered: ${what}`,
  answer: (text) => `Answer: ${text}`,
  toldReporter: (told) => (told ? 'Whoever reported it has the answer' : 'Whoever reported it has not been told'),

  offered: (from, to) => `Hand-off offered: from ${from} to ${to}`,
  briefing: (text) => `Briefing: ${text}`,
  effectiveOn: (day) => `Takes effect ${day}`,
  expires: (day, time) => `Expires ${day} at ${time}`,
  ofMany: 'Part of a bulk hand-over',
  accepted: (to, from) => `${to} takes over from ${from}`,
  ownerUntil: (from, day) => `${from} is the owner until ${day}`,
  declined: (to, from) => `${to} declined the hand-off. ${from} is still the owner`,
  withdrawn: (to, from) => `The offer to ${to} was withdrawn. ${from} is still the owner`,
  expired: (from) => `The hand-off expired, back with ${from}`,
  noAnswer: (to) => `${to} did not answer`,
  lapsed: (to, why) => `The hand-off to ${to} lapsed: ${why}`,
  handedOver: (to, from) => `Handed over: ${to} is the new owner after ${from}`,
  secondPerson: (name) => (name === null ? 'No second person' : `Second person: ${name}`),
  ownerLeft: (from, day) => `The owner ${from} no longer works here from ${day}`,
  actingOwner: (to) => `${to} is acting owner until a new one is found`,
  secondLeft: (from, day) => `The second person ${from} no longer works here from ${day}`,

  asked: (what) => `Approval asked for: ${what}`,
  granted: (what, granted) => `${granted ? 'Approved' : 'Not approved'}: ${what}`,
  paused: (from, until) => `Paused from ${from} to ${until}`,
  resumed: (day) => `Resumed ${day}`,
  reopened: (stage) => `Placement reopened: ${stage}`,
  adopted: (to, from) => `Policy ${to} counts instead of ${from}`,
  notDelivered: (person, why) => `The message to ${person} did not arrive: ${why}`,
  goesUp: (what) => `Goes one step up: ${what}`,

  corrected: (what) => `Record corrected: ${what}`,
  was: (field, old, now) => `${field}: ${old} -> ${now}`,
  nothing: 'not given',
  yesNo: (value) => (value ? 'yes' : 'no'),
  correctedOn: (day) => `corrected ${day}`,
  unanswered: (what) => `Never answered: ${what}`,
  soTold: (why, person, reason) => `${why}, so ${person} (${reason}) was told`,
};
