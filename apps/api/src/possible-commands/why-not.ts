import type { Role, RuleViolation } from '@holdfast/domain';
import type { Language } from '../problems/language.js';
import type { ProblemCode } from '../problems/problem-codes.js';
import { problemText } from '../problems/problem-text.js';

/** Why a command is not offered, as its own refusal would say it. */
export interface WhyNot {
  readonly code: ProblemCode;
  readonly title: string;
  readonly detail: string;
}

/** Nobody chose yet, so "what you chose does not fit" would be the wrong words. */
const NOTHING_FITS: Readonly<Record<Language, readonly [string, string]>> = {
  da: ['Intet at gøre det ved', 'Der er ikke noget udestående på forløbet, som handlingen passer til.'],
  en: ['Nothing to do it to', 'Nothing is owed on this placement that the action fits.'],
};

/** A rule's refusal in the reader's language. */
export function whyNot({ code, details }: RuleViolation, language: Language): WhyNot {
  const [title, detail] = problemText(code, language, details);
  return { code, title, detail };
}

/** The same of a command as a whole, where it was tried on everything that is owed. */
export function whyNotAtAll(refusal: RuleViolation, language: Language): WhyNot {
  if (refusal.code !== 'OBLIGATION_KIND' && refusal.code !== 'NOT_FOUND') return whyNot(refusal, language);
  const [title, detail] = NOTHING_FITS[language];
  return { code: refusal.code, title, detail };
}

/** The route is not for any of the reader's roles; it says for which it is. */
export function notYourRole(roles: readonly Role[], language: Language): WhyNot {
  const [title, detail] = problemText('NOT_ALLOWED', language, { roles });
  return { code: 'NOT_ALLOWED', title, detail };
}

/** The citizen has been erased: nothing more is recorded. */
export function erased(language: Language): WhyNot {
  const [title, detail] = problemText('ERASED', language);
  return { code: 'ERASED', title, detail };
}
