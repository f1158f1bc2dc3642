import { sameValue } from '../same-value.js';
import type { PolicyDocument } from './policy-document.js';

/** One difference between two versions. `before` or `after` is null where only the other has it. */
export interface PolicyDifference {
  /** JSON pointer into the document. A list of days or codes is compared as a set, the law by its ids. */
  readonly pointer: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Every rule that differs between two versions, in the order of the documents. Their names and validity differ anyway. */
export function comparePolicies(before: PolicyDocument, after: PolicyDocument): readonly PolicyDifference[] {
  const rules = ({ version: _, validFrom: __, title: ___, ...rest }: PolicyDocument): Record<string, unknown> => rest;
  return differences(rules(before), rules(after), '');
}

type Plain = Readonly<Record<string, unknown>>;

function differences(before: unknown, after: unknown, at: string): readonly PolicyDifference[] {
  if (sameValue(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return inLists(before, after, at);
  if (isPlain(before) && isPlain(after)) return inParts(before, after, at);
  return [{ pointer: at, before: before ?? null, after: after ?? null }];
}

function inParts(before: Plain, after: Plain, at: string): readonly PolicyDifference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => differences(before[key], after[key], `${at}/${escaped(key)}`));
}

function inLists(before: readonly unknown[], after: readonly unknown[], at: string): readonly PolicyDifference[] {
  const both = [...before, ...after];
  if (both.every((item) => typeof item === 'string')) {
    const gone = before.filter((item) => !after.includes(item));
    const come = after.filter((item) => !before.includes(item));
    const reordered = gone.length + come.length === 0;
    return [{ pointer: at, before: reordered ? before : gone, after: reordered ? after : come }];
  }
  if (both.every((item) => isPlain(item) && typeof item['id'] === 'string')) {
    return inParts(byId(before as readonly Plain[]), byId(after as readonly Plain[]), at);
  }
  return inParts({ ...before }, { ...after }, at);
}

/** Several values of one id follow each other in time: the first day tells them apart. */
function byId(values: readonly Plain[]): Plain {
  return Object.fromEntries(
    values.map((value) => {
      const from = typeof value['validFrom'] === 'string' ? `@${value['validFrom']}` : '';
      return [`${String(value['id'])}${from}`, value];
    }),
  );
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
