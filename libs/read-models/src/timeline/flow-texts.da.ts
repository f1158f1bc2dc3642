import type { FlowTexts } from './flow-texts.types.js';

/** Danish, in the words of the glossary. */
export const danishFlow: FlowTexts = {
  absence: (kind, from, until, joined) =>
    `Fravær meldt${joined ? ' igen' : ''}: ${kind}, ${until === null ? `fra ${from}` : `${from} til ${until}`}`,
  sameAbsence: 'Hører til fraværet, der er meldt i forvejen. Fristen for svar er den samme',
  reportedBy: (person) => `Meldt af: ${person}`,
  said: (text) => `Besked: ${text}`,
  concern: (text) => `Problem meldt: ${text}`,
  answered: (what) => `Svar givet: ${what}`,
  answer: (text) => `Svar: ${text}`,
  toldReporter: (told) => (told ? 'Den, der meldte det, har fået svar' : 'Den, der meldte det, har ikke fået svar'),

  offered: (from, to) => `Overdragelse tilbudt: fra ${from} til ${to}`,
  briefing: (text) => `Overleveringsnotat: ${text}`,
  effectiveOn: (day) => `Overtages ${day}`,
  expires: (day, time) => `Udløber ${day} kl. ${time}`,
  ofMany: 'Del af en samlet overdragelse',
  accepted: (to, from) => `${to} overtager efter ${from}`,
  ownerUntil: (from, day) => `${from} er ansvarlig til ${day}`,
  declined: (to, from) => `${to} siger nej til overdragelsen. ${from} er fortsat ansvarlig`,
  withdrawn: (to, from) => `Tilbuddet til ${to} er trukket tilbage. ${from} er fortsat ansvarlig`,
  expired: (from) => `Overdragelsen er udløbet, tilbage hos ${from}`,
  noAnswer: (to) => `${to} svarede ikke`,
  lapsed: (to, why) => `Overdragelsen til ${to} bortfalder: ${why}`,
  handedOver: (to, from) => `Overdraget: ${to} er ny ansvarlig efter ${from}`,
  secondPerson: (name) => (name === null ? 'Ingen medansvarlig' : `Medansvarlig: ${name}`),
  ownerLeft: (from, day) => `Ansvarlig ${from} arbejder her ikke længere fra ${day}`,
  actingOwner: (to) => `${to} er fungerende ansvarlig, til der er fundet en ny`,
  secondLeft: (from, day) => `Medansvarlig ${from} arbejder her ikke længere fra ${day}`,

  asked: (what) => `Godkendelse ønskes: ${what}`,
  granted: (what, granted) => `${granted ? 'Godkendt' : 'Ikke godkendt'}: ${what}`,
  paused: (from, until) => `På pause fra ${from} til ${until}`,
  resumed: (day) => `I gang igen ${day}`,
  reopened: (stage) => `Forløbet åbnet igen: ${stage}`,
  adopted: (to, from) => `Regelsæt ${to} gælder i stedet for ${from}`,
  notDelivered: (person, why) => `Besked til ${person} kom ikke frem: ${why}`,
  goesUp: (what) => `Går et skridt videre: ${what}`,

  corrected: (what) => `Oplysning rettet: ${what}`,
  was: (field, old, now) => `${field}: ${old} -> ${now}`,
  nothing: 'ikke angivet',
  yesNo: (value) => (value ? 'ja' : 'nej'),
  correctedOn: (day) => `rettet ${day}`,
  unanswered: (what) => `Aldrig besvaret: ${what}`,
  soTold: (why, person, reason) => `${why}, så ${person} (${reason}) fik besked`,
};
