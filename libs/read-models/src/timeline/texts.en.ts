import { englishFlow } from './flow-texts.en.js';
import type { Texts } from './texts.types.js';

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** English sentences. */
export const englishTexts: Texts = {
  locale: 'en-GB',
  clock: 'Holdfast',
  mailbox: 'the shared mailbox',
  erased: '[erased]',
  hours: (from, to) => (from === to ? `${from} hours a week` : `${from}-${to} hours a week`),
  lateBy: (days) => (days === 1 ? '1 working day late' : `${days} working days late`),
  period: (from, until) => (until === null ? `from ${from}` : `${from} to ${until}`),
  purpose: (purpose) => `Purpose: ${purpose}`,
  grantEnds: (day) => `Grant until ${day}`,

  proposed: (citizen, company, owner) => `${citizen} proposed at ${company}. Owner: ${owner}`,
  brought: (citizen, company, owner) =>
    `Placement of ${citizen} at ${company} brought over from another system. Owner: ${owner}`,
  secondPerson: (name) => `Second person: ${name}`,
  planned: (stage) => `Plan: ${stage}`,
  consideration: (text, companyTold) => `Consideration${companyTold ? ' (the company knows)' : ''}: ${text}`,
  mentor: (text) => `Mentor at the workplace: ${text}`,
  workTimes: (text) => `Working times: ${text}`,
  transport: (text) => `Transport: ${text}`,
  vitasCase: (id) => `VITAS no. ${id}`,
  matchGo: 'Match: go',
  matchNoGo: 'Match: no-go',
  siteVisit: (day) => `The citizen saw the place on ${day}`,
  paperReceived: (paper, day) => `${capital(paper)} received ${day}`,
  paperWaived: (paper) => `${capital(paper)} not needed here`,
  startRecorded: (stage, day, beside) => `${capital(stage)}${beside ? ' beside' : ''} recorded to start ${day}`,
  stepBack: (reason) => `A step back: ${reason}`,
  withoutPapers: 'Deviation: starts without papers',
  started: (stage, beside) => `${capital(stage)} started${beside ? ' beside' : ''}`,
  afterCareCounts: (day) => `After-care counts from ${day}`,
  notStarted: (stage, papers) => `${capital(stage)} did not start, papers missing: ${papers}`,
  endRecorded: (day) => `The rung ends ${day}`,
  ended: (stage, beside, day) => `${capital(stage)}${beside ? ' beside' : ''} ended ${day}`,
  purposeResult: (result) => `Purpose ${result}`,
  learned: (text) => `Learned: ${text}`,
  extended: (day) => `The rung extended to ${day}`,
  hoursChanged: (hours, day) => `Hours agreed: ${hours} from ${day}`,
  booked: (what, day, time) => `${capital(what)} booked: ${day} at ${time}`,
  place: (text) => `Place: ${text}`,
  meetingWith: (text) => `With: ${text}`,
  held: (what, channel) => `${capital(what)} held: ${channel}`,
  contact: (channel) => `Contact: ${channel}`,
  participants: (text) => `Participants: ${text}`,
  findings: (text) => `Findings: ${text}`,
  hoursWorked: (hours) => `Hours worked: ${hours} a week`,
  concerns: (text) => `Concern: ${text}`,
  adjustments: (text) => `Adjustments: ${text}`,
  nextStep: (what, person, day) => `Next step: ${what}. ${person}, by ${day}`,
  asPlanned: 'Next step: as planned',
  noNextStep: 'No next step',
  attempted: (channel, who) => `Attempt, not reached: ${who} (${channel})`,
  promised: (what, to, person, day) => `Promised to ${to}: ${what}. ${person}, by ${day}`,
  kept: (what) => `${capital(what)}: kept`,
  how: (text) => `How: ${text}`,
  note: (text) => `Note: ${text}`,
  planChanged: 'Plan changed',
  considerationsChanged: 'Considerations changed',
  ownerAssigned: (to, from) => `${to} is the new owner after ${from}`,
  secondAssigned: (to, from) => (from === null ? `${to} is second person` : `${to} is second person after ${from}`),
  closed: (outcome) => `Placement closed: ${outcome}`,
  closedEarly: 'Placement ended early',
  closedOn: (day) => `Last day: ${day}`,

  owed: (what, day, person) => `Owed: ${what}, by ${day}. ${person}`,
  owedBefore: (day) => `Due before: ${day}`,
  met: (what) => `${capital(what)}: met`,
  moved: (what, from, to) => `Due day moved: ${what}, from ${from} to ${to}`,
  cancelled: (what) => `${capital(what)}: cancelled`,
  superseded: (what, why) => `${capital(what)}: superseded, ${why}`,
  reassigned: (what, to, from) => `${capital(what)}: now ${to}, before ${from}`,
  rearmed: (what) => `${capital(what)}: new reminders`,
  rang: (step, what, due) => {
    switch (step) {
      case 'reminder':
        return `Reminder: ${what}, by ${due}`;
      case 'due':
        return `Due: ${what}, by ${due}`;
      case 'overdue':
        return `Overdue: ${what}, by ${due}`;
      case 'team-lead':
        return `Goes on to the team lead: ${what}, by ${due}`;
      case 'manager':
        return `Goes on to the manager: ${what}, by ${due}`;
      case 'manager-again':
        return `To the manager again: ${what}, by ${due}`;
    }
  },
  newlyOwed: (what, due) => `New: ${what}, by ${due}`,
  missedBefore: (steps) => `Not sent in time, replaced by this one: ${steps}`,
  reminderDropped: (what) => `Reminder not sent, its day was over: ${what}`,
  told: (about) => `Message: ${about}`,
  toldWhom: (person, reason, insteadOf) =>
    insteadOf === null ? `To ${person} (${reason})` : `To ${person} (${reason}) instead of ${insteadOf}`,
  skipped: {
    absent: (person) => `${person} is not at work`,
    left: (person) => `${person} no longer works here`,
    'nobody-named': (_person, role) => `No ${role} is named`,
    'already-told': (person) => `${person} has the message`,
  },
  flow: englishFlow,
};
