import type { Language } from '@holdfast/read-models';

/** What a paper says around what is on record. */
export interface PdfTexts {
  readonly locale: string;
  readonly caseOf: (citizen: string, company: string) => string;
  readonly contactOf: (citizen: string, company: string) => string;
  readonly erased: string;
  readonly names: Readonly<
    Record<
      | 'municipality'
      | 'company'
      | 'owner'
      | 'secondPerson'
      | 'stage'
      | 'purpose'
      | 'job'
      | 'hours'
      | 'period'
      | 'grant'
      | 'opened'
      | 'closed'
      | 'vitas'
      | 'paused'
      | 'policy'
      | 'entries',
      string
    >
  >;
  readonly sections: Readonly<
    Record<'considerations' | 'owed' | 'timeline' | 'finding' | 'evidence' | 'told' | 'gaps' | 'record', string>
  >;
  readonly hours: (from: number, to: number) => string;
  readonly open: string;
  readonly companyKnows: string;
  readonly agreed: (day: string) => string;
  readonly due: (day: string, person: string) => string;
  readonly nothingOwed: string;
  readonly nothingFound: string;
  readonly nobodyTold: string;
  readonly noGaps: string;
  readonly late: (days: number) => string;
  readonly recordedLate: (at: string) => string;
  readonly recordedBy: (who: string) => string;
  readonly onBehalfOf: (who: string, whom: string) => string;
  readonly why: (label: string, note: string | null) => string;
  readonly days: (days: number) => string;
  readonly read: (at: string) => string;
  readonly mail: Readonly<Record<'pending' | 'delivered' | 'failed' | 'dropped', string>>;
  readonly noMail: string;
  readonly whole: (events: number) => string;
  readonly broken: (faults: number) => string;
  readonly checkpoint: (number: number, at: string) => string;
  readonly noCheckpoint: string;
  readonly printed: (at: string, who: string) => string;
  readonly pageOf: (page: number, pages: number) => string;
}

const DANISH: PdfTexts = {
  locale: 'da-DK',
  caseOf: (citizen, company) => `Forløb: ${citizen} hos ${company}`,
  contactOf: (citizen, company) => `Kontakt i perioden: ${citizen} hos ${company}`,
  erased: '[slettet]',
  names: {
    ...{ municipality: 'Kommune', company: 'Virksomhed', owner: 'Ansvarlig', secondPerson: 'Medansvarlig' },
    ...{ stage: 'Trin', purpose: 'Formål', job: 'Jobfunktion', hours: 'Aftalte timer', period: 'Periode' },
    ...{ grant: 'Bevilling til', opened: 'Oprettet', closed: 'Afsluttet', vitas: 'VITAS-nr.', paused: 'På pause' },
    ...{ policy: 'Regelsæt', entries: 'Hændelser' },
  },
  sections: {
    ...{
      considerations: 'Skånehensyn',
      owed: 'Udestående',
      timeline: 'Tidslinje',
      finding: 'Hvad optegnelserne viser',
    },
    ...{ evidence: 'Kontakt og forsøg på kontakt', told: 'Hvem fik besked', gaps: 'Tid uden kontakt' },
    record: 'Optegnelsernes tilstand',
  },
  hours: (from, to) => (from === to ? `${from} timer om ugen` : `${from}-${to} timer om ugen`),
  open: 'uden aftalt slut',
  companyKnows: 'det ved virksomheden',
  agreed: (day) => `aftalt med borgeren ${day}`,
  due: (day, person) => `senest ${day}. ${person}`,
  nothingOwed: 'Intet.',
  nothingFound: 'Ingen.',
  nobodyTold: 'Ingen.',
  noGaps: 'Ingen hele dage.',
  late: (days) => (days === 1 ? '1 hverdag over fristen' : `${days} hverdage over fristen`),
  recordedLate: (at) => `Skrevet senere: ${at}`,
  recordedBy: (who) => `Skrevet af ${who}`,
  onBehalfOf: (who, whom) => `${who} på vegne af ${whom}`,
  why: (label, note) => `Begrundelse: ${label}${note === null ? '' : `. ${note}`}`,
  days: (days) => (days === 1 ? '1 dag' : `${days} dage`),
  read: (at) => `læst ${at}`,
  mail: {
    pending: 'mail undervejs',
    delivered: 'mail afleveret',
    failed: 'mail kunne ikke afleveres',
    dropped: 'mail ikke sendt',
  },
  noMail: 'ingen mail forsøgt',
  whole: (events) => `Ubrudt: ${events} hændelser kontrolleret, hver enkelt og i rækkefølge.`,
  broken: (faults) => `BRUDT: ${faults} fejl fundet. Optegnelserne er ikke, som de blev skrevet.`,
  checkpoint: (number, at) => `Seneste underskrevne kontrolpunkt: nr. ${number}, ${at}.`,
  noCheckpoint: 'Der er endnu intet underskrevet kontrolpunkt.',
  printed: (at, who) => `Udskrevet ${at} af ${who} · Indeholder personoplysninger`,
  pageOf: (page, pages) => `Side ${page} af ${pages}`,
};

const ENGLISH: PdfTexts = {
  locale: 'en-GB',
  caseOf: (citizen, company) => `Placement: ${citizen} at ${company}`,
  contactOf: (citizen, company) => `Contact in the period: ${citizen} at ${company}`,
  erased: '[erased]',
  names: {
    ...{ municipality: 'Municipality', company: 'Company', owner: 'Owner', secondPerson: 'Second person' },
    ...{ stage: 'Rung', purpose: 'Purpose', job: 'Job function', hours: 'Hours agreed', period: 'Period' },
    ...{ grant: 'Grant until', opened: 'Opened', closed: 'Closed', vitas: 'VITAS no.', paused: 'Paused' },
    ...{ policy: 'Policy', entries: 'Events' },
  },
  sections: {
    ...{ considerations: 'Considerations', owed: 'Owed', timeline: 'Timeline', finding: 'What the record shows' },
    ...{ evidence: 'Contact and attempts', told: 'Who was told', gaps: 'Time without contact' },
    record: 'State of the record',
  },
  hours: (from, to) => (from === to ? `${from} hours a week` : `${from}-${to} hours a week`),
  open: 'no end agreed',
  companyKnows: 'the company knows',
  agreed: (day) => `agreed with the citizen on ${day}`,
  due: (day, person) => `by ${day}. ${person}`,
  nothingOwed: 'Nothing.',
  nothingFound: 'None.',
  nobodyTold: 'Nobody.',
  noGaps: 'No whole days.',
  late: (days) => (days === 1 ? '1 working day late' : `${days} working days late`),
  recordedLate: (at) => `Recorded later: ${at}`,
  recordedBy: (who) => `Recorded by ${who}`,
  onBehalfOf: (who, whom) => `${who} on behalf of ${whom}`,
  why: (label, note) => `Reason: ${label}${note === null ? '' : `. ${note}`}`,
  days: (days) => (days === 1 ? '1 day' : `${days} days`),
  read: (at) => `read ${at}`,
  mail: {
    pending: 'mail under way',
    delivered: 'mail delivered',
    failed: 'mail could not be delivered',
    dropped: 'mail not sent',
  },
  noMail: 'no mail tried',
  whole: (events) => `Whole: ${events} events checked, each by itself and in order.`,
  broken: (faults) => `BROKEN: ${faults} faults found. The record is not as it was written.`,
  checkpoint: (number, at) => `Last signed checkpoint: no. ${number}, ${at}.`,
  noCheckpoint: 'There is no signed checkpoint yet.',
  printed: (at, who) => `Printed ${at} by ${who} · Contains personal data`,
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
};

/** The words of a paper in a language. */
export function pdfTexts(language: Language): PdfTexts {
  return language === 'da' ? DANISH : ENGLISH;
}

/** A day, and a moment in Denmark, as people of a language write them. */
export function datesIn(locale: string): {
  readonly day: (day: string) => string;
  readonly moment: (at: string) => string;
} {
  const dayFormat = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const timeZone = 'Europe/Copenhagen';
  const dateOf = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short', year: 'numeric' });
  const timeOf = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return {
    day: (day) => dayFormat.format(new Date(`${day}T00:00:00.000Z`)),
    moment: (at) => `${dateOf.format(new Date(at))} ${timeOf.format(new Date(at))}`,
  };
}
