import { RuleViolation } from '@holdfast/domain';

/** The refusal of a policy document: says what is wrong where (JSON pointer into the document). */
export function refuse(pointer: string, message: string): never {
  throw new RuleViolation('POLICY_INVALID', message, pointer);
}

/** A value of a document from outside, with its place in it. Each reader refuses what it cannot read. */
export interface Part {
  readonly value: unknown;
  readonly at: string;
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** The part under a key. The parent must be an object. */
export function under(part: Part, key: string): Part {
  return { value: (objectOf(part) as Record<string, unknown>)[key], at: `${part.at}/${escaped(key)}` };
}

/** An object, and no list. */
export function objectOf({ value, at }: Part): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(at, 'This must be an object.');
  return value;
}

/** The parts of a list. */
export function listOf({ value, at }: Part): readonly Part[] {
  if (!Array.isArray(value)) refuse(at, 'This must be a list.');
  return value.map((item: unknown, index) => ({ value: item, at: `${at}/${index}` }));
}

/** A text with something in it, of the pattern if one is given. */
export function textOf({ value, at }: Part, pattern?: RegExp): string {
  if (typeof value !== 'string' || value.trim() === '') refuse(at, 'This must be a text.');
  if (pattern !== undefined && !pattern.test(value)) refuse(at, `This must look like ${pattern.source}.`);
  return value;
}

/** A whole number within bounds, both inclusive. */
export function integerOf({ value, at }: Part, min: number, max: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
    refuse(at, `This must be a whole number from ${min} to ${max}.`);
  }
  return value;
}

/** True or false. */
export function flagOf({ value, at }: Part): boolean {
  if (typeof value !== 'boolean') refuse(at, 'This must be true or false.');
  return value;
}

/** One of the words given. */
export function wordOf<W extends string>({ value, at }: Part, words: readonly W[]): W {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) refuse(at, `This must be one of: ${words.join(', ')}.`);
  return word;
}

/** A day that exists, `YYYY-MM-DD`. */
export function dayFrom({ value, at }: Part): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const ms = Date.parse(`${value}T00:00:00.000Z`);
    if (!Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value)) return value;
  }
  return refuse(at, 'This must be a day that exists, YYYY-MM-DD.');
}

/** Refuses keys that nothing reads: a misspelt rule must not be silently without effect. */
export function onlyKeys(part: Part, keys: readonly string[]): void {
  const unknown = Object.keys(objectOf(part)).find((key) => !keys.includes(key));
  if (unknown !== undefined) refuse(`${part.at}/${escaped(unknown)}`, 'There is no such rule.');
}

/** Every one of the keys, and no other. */
export function partsUnder<K extends string>(part: Part, keys: readonly K[]): readonly (readonly [K, Part])[] {
  onlyKeys(part, keys);
  return keys.map((key) => {
    const inner = under(part, key);
    if (inner.value === undefined) refuse(inner.at, 'This is missing.');
    return [key, inner] as const;
  });
}
