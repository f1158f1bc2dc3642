import type { Day, Instant } from '@holdfast/domain';
import type { Labels } from '@holdfast/read-models';

/** The sentences of a mail in one language. Words for codes come from the labels. */
export interface MailTexts {
  readonly labels: Labels;
  /** The first message of what is told the moment somebody owes it: no reminder, news. */
  readonly news: string;
  hello(name: string): string;
  /** E.g. `mandag den 12. januar 2026`. */
  day(day: Day): string;
  /** `hh:mm` in Copenhagen. */
  time(at: Instant): string;
  readonly unknownCompany: string;
  /** What is owed where, and by when. */
  owed(what: string, company: string, due: string | null): string;
  told(company: string): string;
  owner(name: string): string;
  insteadOf(name: string): string;
  /** Why this person gets it: what they are here, and the rung. */
  why(as: string, step: string | null): string;
  readonly fallback: string;
  caseId(id: string): string;
  readonly open: string;
  readonly automatic: string;
  readonly maySilence: string;
  readonly mayNotSilence: string;
  readonly bundle: BundleTexts;
  readonly digest: DigestTexts;
}

/** The sentences of several messages in one mail. */
export interface BundleTexts {
  subject(count: number, highest: string): string;
  intro(count: number): string;
}

/** The sentences of the day's list. */
export interface DigestTexts {
  subject(day: string, overdue: number, today: number): string;
  readonly intro: string;
  readonly overdue: string;
  readonly today: string;
  readonly covered: (name: string) => string;
  readonly weekly: string;
  readonly offered: string;
  thisWeek(count: number): string;
  more(count: number): string;
  /** `at`: a time of day when there is one. */
  line(what: string, company: string, due: string, at: string | null): string;
  readonly myDay: string;
  readonly maySilence: string;
}
