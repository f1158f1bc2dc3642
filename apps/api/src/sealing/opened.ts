import type { SealedText } from '@holdfast/domain';
import { isSealedText, type Sealing } from '@holdfast/sealing';
import { hasRole, type Caller } from '../identity/caller.js';
import { READERS } from '../identity/role-groups.js';

/** A value whose sealed texts have been opened; null where the person has been erased. */
export type Opened<T> = T extends SealedText
  ? string | null
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Opened<Item>[]
      : { readonly [K in keyof T]: Opened<T[K]> };

/** Opens every sealed text of an answer, keys in one round trip. @throws what Sealing throws */
export async function open<T>(sealing: Sealing, tenant: string, value: T): Promise<Opened<T>> {
  return (await sealing.openAll(tenant, value)) as Opened<T>;
}

/** The same for whoever asks: an admin sees that something is on record, never what (null). */
export async function openFor<T>(sealing: Sealing, caller: Caller, value: T): Promise<Opened<T>> {
  return hasRole(caller, READERS) ? open(sealing, caller.tenant, value) : (hide(value) as Opened<T>);
}

function hide(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isSealedText(value)) return null;
  if (Array.isArray(value)) return value.map(hide);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, hide(part)]));
}
