import { hash } from 'node:crypto';
import type { StoredEvent } from '@holdfast/event-store/chain';
import { canonicalize } from 'json-canonicalize';
import { BUNDLE_FORMAT, type BundleEnd, type BundleHeader, type BundleStream } from '../bundle/bundle.types.js';
import type { SignedCheckpoint } from '../checkpoint/checkpoint.js';

/** An event as its line holds it. */
export interface EventEntry {
  readonly event: Omit<StoredEvent, 'hash' | 'position'>;
  readonly hash: string;
  readonly line: number;
}

/** A line as what it says it is. `spoilt`: it is not written as a bundle's line is, or its hash does not fit. */
export type ParsedLine =
  | { readonly kind: 'event'; readonly entry: EventEntry }
  | { readonly kind: 'spoilt-event' }
  | { readonly kind: 'header'; readonly header: BundleHeader }
  | { readonly kind: 'checkpoint'; readonly checkpoint: SignedCheckpoint }
  | { readonly kind: 'spoilt-checkpoint' }
  | { readonly kind: 'stream'; readonly stream: BundleStream }
  | { readonly kind: 'end'; readonly end: BundleEnd }
  | { readonly kind: 'spoilt' };

const EVENT = Buffer.from('{"event":');
const CHECKPOINT = Buffer.from('{"checkpoint":');
const HASH = Buffer.from(',"hash":"');
/** `,"hash":"`, 64 digits, `"}`. */
const TAIL = HASH.length + 64 + 2;

/** Reads one line. An event is hashed as the bytes that stand there: nothing of it is written anew. */
export function parseLine(bytes: Buffer, line: number): ParsedLine {
  if (startsWith(bytes, EVENT)) return parseEvent(bytes, line);
  const value = parseJson(bytes);
  const spoilt = startsWith(bytes, CHECKPOINT)
    ? ({ kind: 'spoilt-checkpoint' } as const)
    : ({ kind: 'spoilt' } as const);
  if (value === null || canonicalize(value) !== bytes.toString('utf8')) return spoilt;
  const { header, checkpoint, stream, end } = value;
  if (isHeader(header)) return { kind: 'header', header };
  if (isCheckpoint(checkpoint)) return { kind: 'checkpoint', checkpoint };
  if (isStream(stream)) return { kind: 'stream', stream };
  return isEnd(end) ? { kind: 'end', end } : spoilt;
}

/** Whether the first line is one of ours, even if somebody has been at it. */
export function looksLikeBundle(bytes: Buffer): boolean {
  return bytes.subarray(0, 4_096).includes(BUNDLE_FORMAT);
}

function startsWith(bytes: Buffer, beginning: Buffer): boolean {
  return bytes.length >= beginning.length && beginning.compare(bytes, 0, beginning.length) === 0;
}

function parseEvent(bytes: Buffer, line: number): ParsedLine {
  const ends = bytes.length - TAIL;
  const tail = bytes.toString('latin1', ends);
  const given = tail.slice(HASH.length, -2);
  const body = bytes.subarray(EVENT.length, ends);
  if (!tail.startsWith(',"hash":"') || !tail.endsWith('"}') || hash('sha256', body, 'hex') !== given) {
    return { kind: 'spoilt-event' };
  }
  const event = parseJson(body) as unknown as EventEntry['event'] | null;
  return event === null ? { kind: 'spoilt-event' } : { kind: 'event', entry: { event, hash: given, line } };
}

function parseJson(bytes: Buffer): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Shape = Readonly<Record<string, 'string' | 'number' | ((value: unknown) => boolean)>>;

function has(value: unknown, shape: Shape): boolean {
  if (!isObject(value)) return false;
  const fits = Object.entries(shape).every(([name, kind]) =>
    typeof kind === 'string' ? typeof value[name] === kind : kind(value[name]),
  );
  return fits && Object.keys(value).length === Object.keys(shape).length;
}

const listOf =
  (each: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(each);
const orNull =
  (shape: Shape) =>
  (value: unknown): boolean =>
    value === null || has(value, shape);
const isText = (value: unknown): boolean => typeof value === 'string';

function isScope(value: unknown): boolean {
  if (has(value, { kind: 'string', placementId: 'string' })) return (value as { kind: string }).kind === 'case';
  if (has(value, { kind: 'string', citizenId: 'string' })) return (value as { kind: string }).kind === 'citizen';
  return has(value, { kind: (kind) => kind === 'tenant' });
}

function isHeader(value: unknown): value is BundleHeader {
  return has(value, {
    format: (format) => format === BUNDLE_FORMAT,
    tenant: 'string',
    scope: isScope,
    at: 'string',
    keys: listOf((key) => has(key, { keyId: 'string', publicKey: 'string' })),
    signedBy: 'string',
    checkpoint: orNull({ number: 'number', hash: 'string' }),
  });
}

function isCheckpoint(value: unknown): value is SignedCheckpoint {
  return has(value, {
    ...{ tenant: 'string', number: 'number', previousHash: 'string', at: 'string', day: 'string', root: 'string' },
    ...{ count: 'number', events: 'number', keyId: 'string', signature: 'string' },
  });
}

function isStream(value: unknown): value is BundleStream {
  const head: Shape = { version: 'number', headHash: 'string' };
  const proof = orNull({ ...head, index: 'number', path: listOf(isText) });
  return has(value, { ...head, streamType: 'string', streamId: 'string', proof });
}

function isEnd(value: unknown): value is BundleEnd {
  return has(value, { streams: 'number', events: 'number', digest: 'string', signature: 'string' });
}
