import type { z } from 'zod';
import { isFieldRule, pointerStep, type FieldError } from './field-error.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** At most so many wrong fields are named: a body of nonsense does not get an answer larger than itself. */
const MOST_ERRORS = 100;

/** Every wrong field, once, as pointers below `root` (`''` for the body). `input` is only asked what is missing. */
export function fieldErrors(issues: readonly Issue[], input: unknown, root = ''): readonly FieldError[] {
  const byPointer = new Map<string, FieldError>();
  for (const error of issues.flatMap((issue) => ofIssue(issue, input, [], root))) {
    if (!byPointer.has(error.pointer) && byPointer.size < MOST_ERRORS) byPointer.set(error.pointer, error);
  }
  return [...byPointer.values()];
}

function ofIssue(issue: Issue, input: unknown, above: Path, root: string): readonly FieldError[] {
  const path = [...above, ...issue.path];
  const pointer = root + path.map((step) => pointerStep(typeof step === 'symbol' ? '' : step)).join('');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: pointer + pointerStep(key), rule: 'unknown-field' }));
  }
  if (valueAt(input, path) === undefined && issue.code !== 'custom') return [{ pointer, rule: 'required' }];
  if (issue.code === 'invalid_union') {
    const branch = likeliestBranch(issue.errors);
    return branch === null
      ? [{ pointer, rule: 'shape' }]
      : branch.flatMap((inner) => ofIssue(inner, input, path, root));
  }
  return [{ pointer, ...describe(issue) }];
}

/** The branch of a union that was meant: the one with the least wrong. Null when two are as likely. */
function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const scored = branches
    .map((issues) => ({ issues, score: issues.reduce((sum, issue) => sum + weight(issue), 0) }))
    .sort((a, b) => a.score - b.score);
  const [best, next] = scored;
  if (best === undefined || best.score >= 100) return null;
  return next !== undefined && next.score === best.score ? null : best.issues;
}

function weight(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return 2 * issue.keys.length;
  return issue.code === 'invalid_type' && issue.path.length === 0 ? 100 : 1;
}

function describe(issue: Issue): Omit<FieldError, 'pointer'> {
  if (isFieldRule(issue.message)) return { rule: issue.message };
  switch (issue.code) {
    case 'invalid_type':
      return { rule: 'type', params: { expected: issue.expected } };
    case 'invalid_value':
      return { rule: 'one-of', params: { values: issue.values.map(String).join(', ') } };
    case 'invalid_format':
      return { rule: FORMATS[issue.format] ?? 'pattern' };
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return { rule: 'pattern' };
  }
}

const FORMATS: Readonly<Record<string, FieldError['rule']>> = { date: 'date', datetime: 'instant', uuid: 'id' };

function tooSmall(origin: string, min: number): Omit<FieldError, 'pointer'> {
  if (origin === 'string') return min === 1 ? { rule: 'empty' } : { rule: 'too-short', params: { min } };
  return { rule: origin === 'array' || origin === 'set' ? 'too-few' : 'too-small', params: { min } };
}

function tooBig(origin: string, max: number): Omit<FieldError, 'pointer'> {
  if (origin === 'string') return { rule: 'too-long', params: { max } };
  return { rule: origin === 'array' || origin === 'set' ? 'too-many' : 'too-big', params: { max } };
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
