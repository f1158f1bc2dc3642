import type { Language } from './language.js';

/** What is wrong with one field. `params` are limits and allowed codes: never the value that was sent. */
export type FieldRule =
  | 'required'
  | 'json'
  | 'too-deep'
  | 'unknown-field'
  | 'type'
  | 'shape'
  | 'one-of'
  | 'date'
  | 'instant'
  | 'id'
  | 'pattern'
  | 'too-short'
  | 'too-long'
  | 'too-small'
  | 'too-big'
  | 'too-few'
  | 'too-many'
  | 'empty'
  | 'characters'
  | 'min-above-max'
  | 'outcome-or-early-end'
  | 'not-both'
  | 'one-of-these'
  | 'order'
  | 'entity-tag'
  | 'cursor'
  | 'cpr'
  | 'nothing'
  | 'escalation'
  | 'refused'
  | 'not-found';

export interface FieldError {
  /** JSON pointer: a field of the body, or the name of a query parameter, a path parameter or a header. */
  readonly pointer: string;
  readonly rule: FieldRule;
  readonly params?: Readonly<Record<string, string | number>>;
}

const DANISH: Readonly<Record<FieldRule, string>> = {
  required: 'Skal udfyldes.',
  json: 'Er ikke gyldig JSON.',
  'too-deep': 'Er lagt i flere lag, end der tages imod: højst {max}.',
  'unknown-field': 'Feltet findes ikke. Fjern det.',
  type: 'Har forkert type; skal være {expected}.',
  shape: 'Passer ikke til nogen af de former, feltet kan have.',
  'one-of': 'Skal være en af: {values}.',
  date: 'Skal være en dato, der findes, skrevet ÅÅÅÅ-MM-DD.',
  instant: 'Skal være et tidspunkt i UTC, skrevet som 2026-01-05T09:00:00Z.',
  id: 'Skal være et id (UUID).',
  pattern: 'Har ikke den rigtige form.',
  'too-short': 'Skal være på mindst {min} tegn.',
  'too-long': 'Må højst være på {max} tegn.',
  'too-small': 'Skal være mindst {min}.',
  'too-big': 'Må højst være {max}.',
  'too-few': 'Skal have mindst {min}.',
  'too-many': 'Må højst have {max}.',
  empty: 'Må ikke være tom.',
  characters: 'Indeholder tegn, der ikke kan gemmes.',
  'min-above-max': 'Det mindste er større end det største.',
  'outcome-or-early-end': 'Angiv enten, hvordan forløbet sluttede, eller hvorfor det stoppede før tid.',
  'not-both': 'Angiv kun det ene.',
  'one-of-these': 'Angiv præcis ét: placementId, citizenId eller tenant=true.',
  order: 'Ligger før den dato, den skal følge efter.',
  'entity-tag': 'Skal være en version i anførselstegn, fx "7".',
  cursor: 'Er ikke fra denne liste. Begynd forfra uden cursor.',
  cpr: 'Er ikke et CPR-nummer: ti cifre, der begynder med en dato, som findes.',
  nothing: 'Nævn mindst ét felt, der skal rettes.',
  escalation: 'En optrapning kan ikke slås fra: fra overskridelsen og op sendes der altid besked.',
  refused: 'Kan ikke godtages her.',
  'not-found': 'Findes ikke.',
};

const ENGLISH: Readonly<Record<FieldRule, string>> = {
  required: 'Is required.',
  json: 'Is not valid JSON.',
  'too-deep': 'Is nested deeper than is accepted: at most {max} levels.',
  'unknown-field': 'There is no such field. Leave it out.',
  type: 'Has the wrong type; must be {expected}.',
  shape: 'Fits none of the shapes this field can have.',
  'one-of': 'Must be one of: {values}.',
  date: 'Must be a date that exists, written YYYY-MM-DD.',
  instant: 'Must be a moment in UTC, written like 2026-01-05T09:00:00Z.',
  id: 'Must be an id (UUID).',
  pattern: 'Does not have the right form.',
  'too-short': 'Must be at least {min} characters.',
  'too-long': 'Must be at most {max} characters.',
  'too-small': 'Must be at least {min}.',
  'too-big': 'Must be at most {max}.',
  'too-few': 'Must have at least {min}.',
  'too-many': 'Must have at most {max}.',
  empty: 'Must not be empty.',
  characters: 'Holds characters that cannot be stored.',
  'min-above-max': 'The smallest is larger than the largest.',
  'outcome-or-early-end': 'Give either the outcome, or why it ended early.',
  'not-both': 'Give only one of them.',
  'one-of-these': 'Give exactly one: placementId, citizenId or tenant=true.',
  order: 'Lies before the date it must follow.',
  'entity-tag': 'Must be a version in quotes, for example "7".',
  cursor: 'Is not from this list. Start again without it.',
  cpr: 'Is not a CPR number: ten digits that begin with a date that exists.',
  nothing: 'Name at least one field to correct.',
  escalation: 'An escalation cannot be silenced: from overdue on, messages are always sent.',
  refused: 'Cannot be accepted here.',
  'not-found': 'Does not exist.',
};

const MESSAGES: Readonly<Record<Language, Readonly<Record<FieldRule, string>>>> = { da: DANISH, en: ENGLISH };

/** True for a rule's name, e.g. one that a schema gave as its message. */
export function isFieldRule(name: string): name is FieldRule {
  return Object.hasOwn(DANISH, name);
}

/** The sentence for one wrong field. */
export function fieldMessage({ rule, params }: FieldError, language: Language): string {
  return MESSAGES[language][rule].replace(/\{(\w+)\}/g, (_, name: string) => String(params?.[name] ?? ''));
}

/** One step of a JSON pointer (RFC 6901). Cut at 60 characters: names are named, not carried. */
export function pointerStep(name: string | number): string {
  return `/${String(name).slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
