import type { Day } from '@holdfast/domain';

/** What a letter about a new contact says; every name is opened. */
export interface NewContact {
  /** The company's contact, the company itself, or the citizen. Null: erased, or nobody named. */
  readonly addressee: string | null;
  readonly company: string;
  /** Null: erased, or not to be named (nobody has started there yet). */
  readonly citizen: string | null;
  readonly municipality: string;
  readonly contact: { readonly name: string; readonly email: string | null };
  /** Who it was before; null when nobody else has been. */
  readonly before: string | null;
  /** From when; null when it has been so from the start. */
  readonly from: Day | null;
}

/** A letter ready to send: as plain text, and as a page ready to print. */
export interface ReadyLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The paragraphs of a letter in one language. */
export interface LetterTexts {
  readonly language: 'da' | 'en';
  subject(letter: NewContact): string;
  greeting(addressee: string | null): string;
  company(letter: NewContact, day: string | null): readonly string[];
  citizen(letter: NewContact, day: string | null): readonly string[];
  readonly regards: string;
}
