import { isDay } from '../../time/days.js';
import { RuleViolation } from '../../violations.js';

/** What `null` does to a field: it cannot be taken away, it goes, or "none" is a value of its own. */
type Absent = 'never' | 'removed' | 'null';

/** A field of a payload that may be corrected, and what it holds. */
export type Field =
  | {
      readonly is: 'value';
      readonly says: string;
      readonly holds: (value: unknown) => boolean;
      readonly absent: Absent;
    }
  | { readonly is: 'object'; readonly fields: Fields; readonly absent: Absent }
  | { readonly is: 'list'; readonly fields: Fields; readonly absent: Absent };

/** Fields by name. What is not named is not corrected. */
export type Fields = Readonly<Record<string, Field>>;

const value = (says: string, holds: (value: unknown) => boolean): Field => ({
  is: 'value',
  says,
  holds,
  absent: 'never',
});

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
const isHours = (given: unknown): boolean => typeof given === 'number' && given >= 0 && given <= 168;
// eslint-disable-next-line no-control-regex -- naming them is the point: no store keeps NUL, half a character neither
const UNWRITABLE = /[\u0000-\u001f\u007f]|\p{Surrogate}/u;
const isText = (given: unknown): boolean =>
  typeof given === 'string' && given.trim() !== '' && given.length <= 200 && !UNWRITABLE.test(given);

/** A day that exists. */
export const day = value('a day that exists, YYYY-MM-DD', (given) => typeof given === 'string' && isDay(given));
/** A short text that is not about a person: a code, a number of a case elsewhere, what the work is. */
export const text = value('a text of at most 200 characters on one line', isText);
/** Yes or no. */
export const flag = value('true or false', (given) => typeof given === 'boolean');
/** Hours that were worked. */
export const hours = value('a number of hours from 0 to 168', isHours);
/** Personal text: sealed at the edge. */
export const sealed = value(
  'a text',
  (given) => isObject(given) && typeof given['sealed'] === 'string' && Object.keys(given).length === 1,
);
/** Hours a week, or the range within which they swing: corrected as a whole. */
export const weeklyHours = value('hours a week: a number, or { min, max }', (given) => {
  if (!isObject(given)) return isHours(given);
  return isHours(given['min']) && isHours(given['max']) && Object.keys(given).length === 2;
});

/** One of the words of a list. */
export function oneOf(words: readonly string[]): Field {
  return value(`one of: ${words.join(', ')}`, (given) => typeof given === 'string' && words.includes(given));
}

/** A part of a payload, corrected field by field. */
export function object(fields: Fields): Field {
  return { is: 'object', fields, absent: 'never' };
}

/** A list, corrected as a whole. */
export function list(fields: Fields): Field {
  return { is: 'list', fields, absent: 'never' };
}

/** A field that may be missing: `null` takes it away. */
export function optional(field: Field): Field {
  return { ...field, absent: 'removed' };
}

/** A field for which none is a value. */
export function nullable(field: Field): Field {
  return { ...field, absent: 'null' };
}

function refuse(at: string, message: string, details?: Readonly<Record<string, unknown>>): never {
  throw new RuleViolation('NOT_CORRECTABLE', message, `/correction${at}`, details);
}

/**
 * A payload with a correction merged into it: field by field, lists and hours as a whole, `null` takes away what may be
 * missing. @throws RuleViolation NOT_CORRECTABLE, pointing at the field
 */
export function merged<T extends object>(fields: Fields, payload: T, correction: Readonly<Record<string, unknown>>): T {
  if (Object.keys(correction).length === 0) refuse('', 'Name at least one field and what it should have said.');
  return mergeObject(fields, payload as Readonly<Record<string, unknown>>, correction, '', false) as T;
}

function mergeObject(
  fields: Fields,
  before: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
  at: string,
  whole: boolean,
): Readonly<Record<string, unknown>> {
  const after: Record<string, unknown> = { ...before };
  for (const [name, part] of Object.entries(given)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) {
      const correctable = Object.keys(fields);
      refuse(`${at}/${name}`, `This is not corrected here. What is: ${correctable.join(', ')}.`, { correctable });
    }
    const next = mergeField(field, before[name], part, `${at}/${name}`);
    if (next === undefined) Reflect.deleteProperty(after, name);
    else after[name] = next;
  }
  const missing = Object.keys(fields).find((name) => fields[name]?.absent === 'never' && after[name] === undefined);
  if (whole && missing !== undefined) refuse(`${at}/${missing}`, 'This is missing.');
  return after;
}

function mergeField(field: Field, before: unknown, given: unknown, at: string): unknown {
  if (given === null) {
    if (field.absent === 'never') refuse(at, 'This cannot be taken away, only corrected.');
    return field.absent === 'null' ? null : undefined;
  }
  switch (field.is) {
    case 'value':
      return field.holds(given) ? given : refuse(at, `This must be ${field.says}.`);
    case 'object':
      if (!isObject(given)) refuse(at, 'This must be an object with the fields to correct.');
      return mergeObject(field.fields, isObject(before) ? before : {}, given, at, true);
    case 'list':
      if (!Array.isArray(given)) refuse(at, 'This must be the whole list as it should have been.');
      return given.map((item: unknown, index) => {
        if (!isObject(item)) refuse(`${at}/${index}`, 'This must be an object.');
        return mergeObject(field.fields, {}, item, `${at}/${index}`, true);
      });
  }
}
