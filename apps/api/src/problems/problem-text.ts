import type { Relation, Role } from '@holdfast/domain';
import { danish, english, labelOr, type Labels } from '@holdfast/read-models';
import type { Language } from './language.js';
import type { ProblemCode, ProblemText } from './problem-codes.js';
import { DANISH } from './problem-texts.da.js';
import { ENGLISH } from './problem-texts.en.js';

const TEXTS: Readonly<Record<Language, Readonly<Record<ProblemCode, ProblemText>>>> = { da: DANISH, en: ENGLISH };

const LABELS: Readonly<Record<Language, Labels>> = { da: danish, en: english };

/** Who may, where a refusal says so: relations to a case and roles of the tenant. */
const WHO: Readonly<Record<Language, Readonly<Record<Relation | Role, string>>>> = {
  da: {
    proposer: 'virksomhedskonsulent, sagsbehandler og teamleder',
    owner: 'ansvarlig',
    'second-person': 'medansvarlig',
    cover: 'den, der dækker',
    receiver: 'den, forløbet er tilbudt',
    approver: 'den, der skal godkende',
    'team-lead': 'teamleder',
    'team-colleague': 'kolleger i teamet',
    manager: 'leder',
    consultant: 'virksomhedskonsulent',
    caseworker: 'sagsbehandler',
    auditor: 'revisor',
    admin: 'administrator',
  },
  en: {
    proposer: 'consultants, caseworkers and team leads',
    owner: 'the owner',
    'second-person': 'the second person',
    cover: 'their covers',
    receiver: 'whoever it is offered to',
    approver: 'whoever owes the approval',
    'team-lead': 'the team lead',
    'team-colleague': 'colleagues of the team',
    manager: 'the manager',
    consultant: 'consultants',
    caseworker: 'caseworkers',
    auditor: 'auditors',
    admin: 'administrators',
  },
};
const MAY: Readonly<Record<Language, string>> = { da: 'Det må', en: 'It is for' };
const MISSING: Readonly<Record<Language, string>> = { da: 'Mangler', en: 'Missing' };
const ONE_OF: Readonly<Record<Language, string>> = { da: 'Begrundelser', en: 'Reasons' };
const HELD: Readonly<Record<Language, string>> = { da: 'Grund', en: 'Reason' };
/** What of its kind is there already, where the way out is not to correct that one. */
const EXISTING: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: { 'policy-version': 'Den version er udgivet, og et udgivet regelsæt ændres aldrig. Vælg en anden version.' },
  en: {
    'policy-version': 'That version is published, and a published policy is never changed. Choose another version.',
  },
};
const CORRECTABLE: Readonly<Record<Language, string>> = { da: 'Kan rettes', en: 'Can be corrected' };

/** A list of codes among a violation's details; anything else is nothing. */
export function codesIn(details: Readonly<Record<string, unknown>> | undefined, name: string): readonly string[] {
  const value = details?.[name];
  if (!Array.isArray(value)) return [];
  return value.filter((item): item is string => typeof item === 'string' && /^[a-zA-Z0-9-]{1,60}$/.test(item));
}

/** Title and detail of a code in a language, naming what is missing, which reasons are allowed, what can be corrected. */
export function problemText(
  code: ProblemCode,
  language: Language,
  details?: Readonly<Record<string, unknown>>,
): ProblemText {
  const [title, detail] = TEXTS[language][code];
  const existing = EXISTING[language][String(details?.['existing'])];
  if (existing !== undefined) return [title, existing];
  const papers = codesIn(details, 'missing');
  if (papers.length > 0) {
    const names = papers.map((paper) => labelOr(LABELS[language].paper, paper));
    return [title, `${detail} ${MISSING[language]}: ${names.join(', ')}.`];
  }
  const who = [...codesIn(details, 'allowed'), ...codesIn(details, 'roles')];
  if (who.length > 0) {
    const names = who.map((name) => labelOr(WHO[language], name));
    return [title, `${detail} ${MAY[language]}: ${names.join(', ')}.`];
  }
  // A circle of covers is told by the ids of the people in it, and back to the first.
  const circle = codesIn(details, 'people');
  if (circle.length > 0) return [title, `${detail} ${[...circle, ...circle.slice(0, 1)].join(' → ')}.`];
  const reasons = codesIn(details, 'reasons');
  if (reasons.length > 0) return [title, `${detail} ${ONE_OF[language]}: ${reasons.join(', ')}.`];
  const held = codesIn(details, 'hold');
  if (held.length > 0) return [title, `${detail} ${HELD[language]}: ${held.join(', ')}.`];
  const correctable = codesIn(details, 'correctable');
  if (correctable.length > 0) return [title, `${detail} ${CORRECTABLE[language]}: ${correctable.join(', ')}.`];
  return [title, detail];
}
