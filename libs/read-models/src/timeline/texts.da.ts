import { danishFlow } from './flow-texts.da.js';
import type { Texts } from './texts.types.js';

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A number with the comma people write. */
function figure(value: number): string {
  return String(value).replace('.', ',');
}

/** Danish sentences, in the words of the glossary. */
export const danishTexts: Texts = {
  locale: 'da-DK',
  clock: 'Holdfast',
  mailbox: 'fællespostkassen',
  erased: '[slettet]',
  hours: (from, to) => (from === to ? `${figure(from)} timer om ugen` : `${figure(from)}-${figure(to)} timer om ugen`),
  lateBy: (days) => (days === 1 ? '1 hverdag for sent' : `${days} hverdage for sent`),
  period: (from, until) => (until === null ? `fra ${from}` : `${from} til ${until}`),
  purpose: (purpose) => `Formål: ${purpose}`,
  grantEnds: (day) => `Bevilling til ${day}`,

  proposed: (citizen, company, owner) => `${citizen} foreslået hos ${company}. Ansvarlig: ${owner}`,
  brought: (citizen, company, owner) =>
    `Forløb for ${citizen} hos ${company} overført fra et andet system. Ansvarlig: ${owner}`,
  secondPerson: (name) => `Medansvarlig: ${name}`,
  planned: (stage) => `Plan: ${stage}`,
  consideration: (text, companyTold) => `Skånehensyn${companyTold ? ' (det ved virksomheden)' : ''}: ${text}`,
  mentor: (text) => `Mentor på arbejdspladsen: ${text}`,
  workTimes: (text) => `Arbejdstider: ${text}`,
  transport: (text) => `Transport: ${text}`,
  vitasCase: (id) => `VITAS-nr. ${id}`,
  matchGo: 'Match: vi starter',
  matchNoGo: 'Match: vi stopper her',
  siteVisit: (day) => `Borgeren så stedet ${day}`,
  paperReceived: (paper, day) => `${capital(paper)} modtaget ${day}`,
  paperWaived: (paper) => `${capital(paper)} kræves ikke her`,
  startRecorded: (stage, day, beside) =>
    `${capital(stage)}${beside ? ' ved siden af' : ''} registreret med start ${day}`,
  stepBack: (reason) => `Et trin tilbage: ${reason}`,
  withoutPapers: 'Afvigelse: startes uden papirer',
  started: (stage, beside) => `${capital(stage)} startet${beside ? ' ved siden af' : ''}`,
  afterCareCounts: (day) => `Efterværn regnes fra ${day}`,
  notStarted: (stage, papers) => `${capital(stage)} ikke startet, papirer mangler: ${papers}`,
  endRecorded: (day) => `Trinnet slutter ${day}`,
  ended: (stage, beside, day) => `${capital(stage)}${beside ? ' ved siden af' : ''} sluttet ${day}`,
  purposeResult: (result) => `Formål ${result}`,
  learned: (text) => `Lært: ${text}`,
  extended: (day) => `Trinnet forlænget til ${day}`,
  hoursChanged: (hours, day) => `Aftalte timer: ${hours} fra ${day}`,
  booked: (what, day, time) => `Aftale om ${what}: ${day} kl. ${time}`,
  place: (text) => `Sted: ${text}`,
  meetingWith: (text) => `Med: ${text}`,
  held: (what, channel) => `${capital(what)} holdt: ${channel}`,
  contact: (channel) => `Kontakt: ${channel}`,
  participants: (text) => `Deltagere: ${text}`,
  findings: (text) => `Indhold: ${text}`,
  hoursWorked: (hours) => `Fremmødte timer: ${figure(hours)} om ugen`,
  concerns: (text) => `Problem: ${text}`,
  adjustments: (text) => `Tilpasninger: ${text}`,
  nextStep: (what, person, day) => `Næste skridt: ${what}. ${person}, senest ${day}`,
  asPlanned: 'Næste skridt: fortsætter som planlagt',
  noNextStep: 'Intet næste skridt',
  attempted: (channel, who) => `Forsøgt kontaktet, ikke truffet: ${who} (${channel})`,
  promised: (what, to, person, day) => `Vi har lovet ${to}: ${what}. ${person}, senest ${day}`,
  kept: (what) => `${capital(what)}: holdt`,
  how: (text) => `Sådan: ${text}`,
  note: (text) => `Notat: ${text}`,
  planChanged: 'Planen ændret',
  considerationsChanged: 'Skånehensyn ændret',
  ownerAssigned: (to, from) => `${to} er ny ansvarlig efter ${from}`,
  secondAssigned: (to, from) => (from === null ? `${to} er medansvarlig` : `${to} er ny medansvarlig efter ${from}`),
  closed: (outcome) => `Forløbet afsluttet: ${outcome}`,
  closedEarly: 'Forløbet stoppet før tid',
  closedOn: (day) => `Sidste dag: ${day}`,

  owed: (what, day, person) => `Udestående: ${what}, senest ${day}. ${person}`,
  owedBefore: (day) => `Oprindelig frist: ${day}`,
  met: (what) => `${capital(what)}: klaret`,
  moved: (what, from, to) => `Frist flyttet: ${what}, fra ${from} til ${to}`,
  cancelled: (what) => `${capital(what)}: bortfalder`,
  superseded: (what, why) => `${capital(what)}: afløst, ${why}`,
  reassigned: (what, to, from) => `${capital(what)}: nu ${to}, før ${from}`,
  rearmed: (what) => `${capital(what)}: nye påmindelser`,
  rang: (step, what, due) => {
    switch (step) {
      case 'reminder':
        return `Påmindelse: ${what}, senest ${due}`;
      case 'due':
        return `Fristen er nået: ${what}, senest ${due}`;
      case 'overdue':
        return `Overskredet: ${what}, senest ${due}`;
      case 'team-lead':
        return `Går videre til teamleder: ${what}, senest ${due}`;
      case 'manager':
        return `Går videre til leder: ${what}, senest ${due}`;
      case 'manager-again':
        return `Igen til leder: ${what}, senest ${due}`;
    }
  },
  newlyOwed: (what, due) => `Nyt: ${what}, senest ${due}`,
  missedBefore: (steps) => `Ikke sendt til tiden, erstattet af denne: ${steps}`,
  reminderDropped: (what) => `Påmindelse ikke sendt, dagen var forbi: ${what}`,
  told: (about) => `Besked: ${about}`,
  toldWhom: (person, reason, insteadOf) =>
    insteadOf === null ? `Til ${person} (${reason})` : `Til ${person} (${reason}) i stedet for ${insteadOf}`,
  skipped: {
    absent: (person) => `${person} er ikke på arbejde`,
    left: (person) => `${person} arbejder her ikke længere`,
    'nobody-named': (_person, role) => `Ingen ${role} er navngivet`,
    'already-told': (person) => `${person} har fået beskeden`,
  },
  flow: danishFlow,
};
