import type { Language } from '../timeline/timeline.types.js';

/** What a proof of contact says. Days come as people read them. */
export interface ContactTexts {
  held(times: number, from: string, to: string): string;
  longestGap(days: number, from: string, to: string): string;
  attempted(times: number, from: string, to: string): string;
  none(from: string, to: string): string;
  reported(times: number): string;
  told(people: string): string;
  nobodyTold: string;
  notOpen(from: string, to: string): string;
  person(name: string, times: number): string;
}

const danish: ContactTexts = {
  held: (times, from, to) =>
    `Der har været kontakt ${times === 1 ? 'én gang' : `${times} gange`} i perioden ${from} til ${to}.`,
  longestGap: (days, from, to) =>
    `Længste tid uden kontakt: ${days === 1 ? '1 dag' : `${days} dage`}, ${from} til ${to}.`,
  attempted: (times, from, to) =>
    `Ingen kontakt er registreret i perioden ${from} til ${to}. Forsøgt kontaktet ${times === 1 ? 'én gang' : `${times} gange`} uden at træffe nogen.`,
  none: (from, to) => `Ingen kontakt og intet forsøg på kontakt er registreret i perioden ${from} til ${to}.`,
  reported: (times) =>
    `Borgeren eller virksomheden har selv meldt noget ${times === 1 ? 'én gang' : `${times} gange`}.`,
  told: (people) => `Besked om udestående kontakt gik til ${people}.`,
  nobodyTold: 'Ingen fik besked om udestående kontakt.',
  notOpen: (from, to) => `Forløbet var ikke åbent i perioden ${from} til ${to}.`,
  person: (name, times) => (times === 1 ? name : `${name} (${times} gange)`),
};

const english: ContactTexts = {
  held: (times, from, to) => `There was contact ${times === 1 ? 'once' : `${times} times`} from ${from} to ${to}.`,
  longestGap: (days, from, to) =>
    `Longest time without contact: ${days === 1 ? '1 day' : `${days} days`}, ${from} to ${to}.`,
  attempted: (times, from, to) =>
    `No contact is on record from ${from} to ${to}. It was attempted ${times === 1 ? 'once' : `${times} times`}, and nobody was reached.`,
  none: (from, to) => `No contact, and no attempt at one, is on record from ${from} to ${to}.`,
  reported: (times) => `The citizen or the company reported something ${times === 1 ? 'once' : `${times} times`}.`,
  told: (people) => `Contact that was owed was brought to the attention of ${people}.`,
  nobodyTold: 'Nobody was told of contact that was owed.',
  notOpen: (from, to) => `The placement was not open from ${from} to ${to}.`,
  person: (name, times) => (times === 1 ? name : `${name} (${times} times)`),
};

/** The sentences of both languages. */
export const CONTACT_TEXTS: Readonly<Record<Language, ContactTexts>> = { da: danish, en: english };
