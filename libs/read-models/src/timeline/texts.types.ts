import type { LadderStep } from '@holdfast/domain';
import type { FlowTexts } from './flow-texts.types.js';

/** The sentences of one language. Arguments are texts ready to read: labels, names, days. */
export interface Texts {
  readonly locale: string;
  readonly clock: string;
  readonly mailbox: string;
  /** In place of a text whose person has been erased. */
  readonly erased: string;
  hours(from: number, to: number): string;
  lateBy(workingDays: number): string;
  period(from: string, until: string | null): string;
  purpose(purpose: string): string;
  grantEnds(day: string): string;

  proposed(citizen: string, company: string, owner: string): string;
  brought(citizen: string, company: string, owner: string): string;
  secondPerson(name: string): string;
  planned(stage: string): string;
  consideration(text: string, companyTold: boolean): string;
  mentor(text: string): string;
  workTimes(text: string): string;
  transport(text: string): string;
  vitasCase(id: string): string;
  matchGo: string;
  matchNoGo: string;
  siteVisit(day: string): string;
  paperReceived(paper: string, day: string): string;
  paperWaived(paper: string): string;
  startRecorded(stage: string, day: string, beside: boolean): string;
  stepBack(reason: string): string;
  withoutPapers: string;
  started(stage: string, beside: boolean): string;
  afterCareCounts(day: string): string;
  notStarted(stage: string, papers: string): string;
  endRecorded(day: string): string;
  ended(stage: string, beside: boolean, day: string): string;
  purposeResult(result: string): string;
  learned(text: string): string;
  extended(day: string): string;
  hoursChanged(hours: string, day: string): string;
  booked(what: string, day: string, time: string): string;
  place(text: string): string;
  meetingWith(text: string): string;
  held(what: string, channel: string): string;
  contact(channel: string): string;
  participants(text: string): string;
  findings(text: string): string;
  hoursWorked(hours: number): string;
  concerns(text: string): string;
  adjustments(text: string): string;
  nextStep(what: string, person: string, day: string): string;
  asPlanned: string;
  noNextStep: string;
  attempted(channel: string, who: string): string;
  promised(what: string, to: string, person: string, day: string): string;
  kept(what: string): string;
  how(text: string): string;
  note(text: string): string;
  planChanged: string;
  considerationsChanged: string;
  ownerAssigned(to: string, from: string): string;
  secondAssigned(to: string, from: string | null): string;
  closed(outcome: string): string;
  closedEarly: string;
  closedOn(day: string): string;

  owed(what: string, day: string, person: string): string;
  owedBefore(day: string): string;
  met(what: string): string;
  moved(what: string, from: string, to: string): string;
  cancelled(what: string): string;
  superseded(what: string, why: string): string;
  reassigned(what: string, to: string, from: string): string;
  rearmed(what: string): string;
  rang(step: LadderStep, what: string, due: string): string;
  /** The first message of what is told the moment somebody owes it. */
  newlyOwed(what: string, due: string): string;
  missedBefore(steps: string): string;
  reminderDropped(what: string): string;
  told(about: string): string;
  toldWhom(person: string, reason: string, insteadOf: string | null): string;
  skipped: Readonly<
    Record<'absent' | 'left' | 'nobody-named' | 'already-told', (person: string, role: string) => string>
  >;
  readonly flow: FlowTexts;
}
