/** Sentences of what keeps a case moving between people. Arguments are texts ready to read: labels, names, days. */
export interface FlowTexts {
  absence(kind: string, from: string, until: string | null, joined: boolean): string;
  sameAbsence: string;
  reportedBy(person: string): string;
  said(text: string): string;
  concern(text: string): string;
  answered(what: string): string;
  answer(text: string): string;
  toldReporter(told: boolean): string;

  offered(from: string, to: string): string;
  briefing(text: string): string;
  effectiveOn(day: string): string;
  expires(day: string, time: string): string;
  ofMany: string;
  accepted(to: string, from: string): string;
  ownerUntil(from: string, day: string): string;
  declined(to: string, from: string): string;
  withdrawn(to: string, from: string): string;
  expired(from: string): string;
  noAnswer(to: string): string;
  lapsed(to: string, why: string): string;
  handedOver(to: string, from: string): string;
  secondPerson(name: string | null): string;
  ownerLeft(from: string, day: string): string;
  actingOwner(to: string): string;
  secondLeft(from: string, day: string): string;

  byApproval: string;
  /** Longer than a law value that is not certain: a warning on record. */
  beyondLaw: string;
  asked(what: string): string;
  granted(what: string, granted: boolean): string;
  paused(from: string, until: string): string;
  resumed(day: string): string;
  reopened(stage: string): string;
  adopted(to: string, from: string): string;
  notDelivered(person: string, why: string): string;
  goesUp(what: string): string;

  corrected(what: string): string;
  /** One field of a correction: what it said, what it says. */
  was(field: string, old: string, now: string): string;
  nothing: string;
  yesNo(value: boolean): string;
  /** The mark on an entry that was corrected later. */
  correctedOn(day: string): string;
  unanswered(what: string): string;
  /** Somebody was not there, so somebody else was told. */
  soTold(why: string, person: string, reason: string): string;
}
