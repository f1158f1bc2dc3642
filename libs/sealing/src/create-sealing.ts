import type { SealedText } from '@holdfast/domain';
import type pg from 'pg';
import { close, open as openEnvelope } from './envelope.js';
import { SealBrokenError, SubjectErasedError } from './errors.js';
import { createKeyRing, type SubjectKey } from './key-ring.js';
import { createKeyStore } from './key-store.js';
import { readMasterKeys } from './master-keys.js';
import { checkSubject, isSealedText, readSealed, writeSealed } from './sealed-format.js';
import { normaliseForSearch, wordsAndPrefixes } from './search-words.js';
import type { TenantRing } from './tenant-ring.js';
import type { DataSubject, Sealing } from './types.js';

/** Texts up to this length (a name, not a finding) are kept opened for as long as their key is at hand, so many of each person. */
const NAME_LENGTH = 80;
const MOST_NAMES = 4;

/** 128 bits of a token are plenty to tell words apart, and half the room. */
const TOKEN_HEX_DIGITS = 32;

/** What sealing stands on: the store of keys, the key that wraps them, and how long they are kept at hand. */
export interface SealingOptions {
  /** A pool of the application or import role. */
  readonly pool: pg.Pool;
  /** 32 bytes, or the same in base64. */
  readonly masterKey: Buffer | string;
  /** The master key before it, as long as a tenant's key may still be wrapped by that. */
  readonly previousMasterKey?: Buffer | string;
  /** How many data subjects' keys are kept at hand. Default 50,000 (about 10 MB): a large jobcenter's. */
  readonly maxCachedKeys?: number;
  /** How long a key is kept at hand before it is fetched again, so that an erased one is forgotten. Default 60,000 ms. */
  readonly maxKeyAgeMs?: number;
  /** Milliseconds; only for the age of keys at hand. */
  readonly clock?: () => number;
  /** Told of everybody whose text is opened, whoever opens it: what the log of reads is made of. */
  readonly onOpen?: (tenant: string, subject: DataSubject) => void;
}

/** Sealing with its keys in PostgreSQL. */
export interface KeyedSealing extends Sealing {
  /** Makes the tenant's key if there is none. Also proves that the master key is the right one. */
  ensureTenantKeys(tenant: string): Promise<void>;
  /** Makes and fetches many subjects' keys in one round trip, ahead of sealing in bulk. */
  ensureSubjectKeys(tenant: string, subjects: readonly DataSubject[]): Promise<void>;
}

/**
 * AES-256-GCM under a key per data subject, wrapped by the tenant's key, wrapped by the master key. Every call may throw
 * KeysUnavailableError, and MasterKeyError when the master key is not the tenant's.
 * @throws TypeError when a master key is not 32 bytes
 */
export function createSealing(options: SealingOptions): KeyedSealing {
  const masters = readMasterKeys(options.masterKey, options.previousMasterKey);
  const ring = createKeyRing(createKeyStore(options.pool), masters, {
    maxSubjects: options.maxCachedKeys ?? 50_000,
    maxAgeMs: options.maxKeyAgeMs ?? 60_000,
    clock: options.clock ?? Date.now,
  });

  const keyOf = async (tenant: string, subject: DataSubject, make: boolean): Promise<SubjectKey | null> => {
    const cached = ring.cached(tenant, subject);
    return cached === undefined ? ((await ring.subjects(tenant, [subject], make))[0] ?? null) : cached;
  };

  const openText = (tenant: string, { sealed, subject, envelope }: Parts, held: SubjectKey | null): string | null => {
    if (held === null) return null;
    let text = held.opened.get(sealed);
    if (text === undefined) {
      text = opened(tenant, subject, held.key, Buffer.from(envelope, 'base64url'));
      if (text.length <= NAME_LENGTH && held.opened.size < MOST_NAMES) held.opened.set(sealed, text);
    }
    options.onOpen?.(tenant, subject);
    return text;
  };

  const sealing: KeyedSealing = {
    seal: async (tenant, subject, text) => {
      checkSubject(subject);
      const held = await keyOf(tenant, subject, true);
      if (held === null) throw new SubjectErasedError('This person is erased: nothing is sealed for them any more.');
      return writeSealed(subject, close(held.key, text, textContext(tenant, subject)));
    },
    open: async (tenant, text) => {
      const parts = partsOf(text);
      return openText(tenant, parts, await keyOf(tenant, parts.subject, false));
    },
    openAll: async (tenant, value) => {
      const sealed = new Map<string, Parts>();
      const places: Places = new Map();
      collect(value, sealed, places);
      const parts = [...sealed.values()];
      const keys = await ring.subjects(
        tenant,
        parts.map(({ subject }) => subject),
        false,
      );
      const texts = new Map<string, string | null>();
      for (const [index, one] of parts.entries()) texts.set(one.sealed, openText(tenant, one, keys[index] ?? null));
      return replace(value, texts, places);
    },
    isErased: async (tenant, subject) => (await keyOf(tenant, subject, true)) === null,
    forget: (tenant, subject) => ring.forget(tenant, subject),
    searchTokens: async (tenant, text) => {
      const tenantRing = await ring.tenant(tenant);
      return wordsAndPrefixes(text).map((word) => tokenOf(tenantRing, word));
    },
    searchToken: async (tenant, word) => {
      return tokenOf(await ring.tenant(tenant), normaliseForSearch(word.trim()));
    },
    keyedHash: async (tenant, purpose, value) => (await ring.tenant(tenant)).mac(`hash/${purpose}`, value),
    bodyHmac: async (tenant, parts) => (await ring.tenant(tenant)).mac('command-body', JSON.stringify(parts)),
    ensureTenantKeys: async (tenant) => {
      await ring.tenant(tenant);
    },
    ensureSubjectKeys: async (tenant, subjects) => {
      for (const subject of subjects) checkSubject(subject);
      await ring.subjects(tenant, subjects, true);
    },
  };
  return sealing;
}

function tokenOf(ring: TenantRing, word: string): string {
  return ring.mac('search', word).slice(0, TOKEN_HEX_DIGITS);
}

function textContext(tenant: string, { type, id }: DataSubject): string {
  return `holdfast/text/1/${tenant}/${type}/${id}`;
}

/** A sealed text and what it says of itself. */
interface Parts {
  readonly sealed: string;
  readonly subject: DataSubject;
  /** In base64url. */
  readonly envelope: string;
}

function partsOf({ sealed }: SealedText): Parts {
  const parts = readSealed(sealed);
  if (parts === null) throw new SealBrokenError('This is no sealed text.');
  return { sealed, ...parts };
}

function opened(tenant: string, subject: DataSubject, key: Buffer, envelope: Buffer): string {
  try {
    return openEnvelope(key, envelope, textContext(tenant, subject)).toString('utf8');
  } catch (error) {
    throw new SealBrokenError('A sealed text does not open: another key, or it was changed.', { cause: error });
  }
}

/** By everything that has sealed texts within: the names of the parts that are or have them. */
type Places = Map<object, string[]>;

/** Every sealed text within a value, by its text, and where they are. True when there is one. */
function collect(value: unknown, into: Map<string, Parts>, places: Places): boolean {
  if (!isBranch(value)) return false;
  if (isSealedText(value)) {
    if (!into.has(value.sealed)) into.set(value.sealed, partsOf(value));
    return true;
  }
  let names: string[] | null = null;
  for (const name in value) {
    const part = (value as Readonly<Record<string, unknown>>)[name];
    if (isBranch(part) && collect(part, into, places)) (names ??= []).push(name);
  }
  if (names === null) return false;
  places.set(value, names);
  return true;
}

/** The value with every sealed text replaced by what it opened to. Parts without any are the same objects as before. */
function replace(value: unknown, texts: ReadonlyMap<string, string | null>, places: Places): unknown {
  if (!isBranch(value)) return value;
  if (isSealedText(value)) return texts.get(value.sealed) ?? null;
  const names = places.get(value);
  if (names === undefined) return value;
  const before = value as Readonly<Record<string, unknown>>;
  const after = (Array.isArray(value) ? [...(value as unknown[])] : { ...before }) as Record<string, unknown>;
  for (const name of names) after[name] = replace(before[name], texts, places);
  return after;
}

/** Something with parts: an array or an object, but no date and no bytes. */
function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && !ArrayBuffer.isView(value);
}
