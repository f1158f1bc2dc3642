import type { SealedText } from '@holdfast/domain';
import type { PersonalText } from '../schemas/scalars.js';

/** A body after sealing: every personal text has become a sealed one. */
export type Sealed<T> = T extends PersonalText
  ? SealedText
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Sealed<Item>[]
      : { [K in keyof T]: Sealed<T[K]> };

/** Closes one text. */
export type Seal = (text: string) => Promise<SealedText>;

/** A path such as `considerations.*.text`, cut into steps. */
type Steps = readonly string[];

/** Cuts the paths of a list of personal fields once, so that sealing only walks. */
export function personalPaths(fields: readonly string[]): readonly Steps[] {
  return fields.map((field) => field.split('.'));
}

/**
 * A copy of a body in which every personal text is sealed; what is not there is left out. The body itself is not changed.
 * @throws whatever `seal` throws
 */
export async function sealFields<T extends object>(body: T, paths: readonly Steps[], seal: Seal): Promise<Sealed<T>> {
  if (paths.length === 0) return body as Sealed<T>;
  const copy = copyOf(body);
  await Promise.all(paths.map((path) => sealAt(copy, path, seal)));
  return copy as Sealed<T>;
}

async function sealAt(parent: unknown, [step, ...rest]: Steps, seal: Seal): Promise<void> {
  if (step === undefined || typeof parent !== 'object' || parent === null) return;
  if (step === '*') {
    await Promise.all((Array.isArray(parent) ? parent : []).map((item) => sealAt(item, rest, seal)));
    return;
  }
  const holder = parent as Record<string, unknown>;
  const value = Object.hasOwn(holder, step) ? holder[step] : undefined;
  if (rest.length > 0) return sealAt(value, rest, seal);
  if (typeof value === 'string') holder[step] = await seal(value);
}

/** JSON only, so a plain walk does; several times faster than `structuredClone`, and this is on every command's way. */
function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) copy[name] = copyOf(part);
  return copy;
}
