import { NO_HASH, verifyStream, type StoredEvent } from '@holdfast/event-store/chain';
import type { BundleStream } from '../bundle/bundle.types.js';
import type { SignedCheckpoint } from '../checkpoint/checkpoint.js';
import { leadsToRoot, leafHash } from '../merkle/merkle-tree.js';
import type { EventEntry } from './parse-line.js';
import type { TamperKind } from './verdict.types.js';

/** What is wrong with a stream, and with which of its events. */
export interface StreamFault {
  readonly kind: TamperKind;
  /** Null: the line that names the stream. */
  readonly version: number | null;
  readonly detail: string;
}

/** What is wrong with a stream of events whose own hashes all fit; null: nothing. The first fault only. */
export function streamFault(
  tenant: string,
  stream: BundleStream,
  entries: readonly EventEntry[],
  last: SignedCheckpoint | null,
): StreamFault | null {
  if (!isWhole(tenant, stream, entries)) return foreignFault(tenant, stream, entries) ?? chainFault(stream, entries);
  return proofFault(tenant, stream, entries, last);
}

function isOf(tenant: string, { streamType, streamId }: BundleStream, { event }: EventEntry): boolean {
  return event.streamId === streamId && event.streamType === streamType && event.tenant === tenant;
}

function isWhole(tenant: string, stream: BundleStream, entries: readonly EventEntry[]): boolean {
  let prevHash = NO_HASH;
  for (const [index, entry] of entries.entries()) {
    if (!isOf(tenant, stream, entry)) return false;
    if (entry.event.version !== index + 1 || entry.event.prevHash !== prevHash) return false;
    prevHash = entry.hash;
  }
  return entries.length === stream.version && prevHash === stream.headHash;
}

function foreignFault(tenant: string, stream: BundleStream, entries: readonly EventEntry[]): StreamFault | null {
  const foreign = entries.findIndex((entry) => !isOf(tenant, stream, entry));
  if (foreign === -1) return null;
  if (entries.at(-1)?.hash === stream.headHash && entries.every((entry) => !isOf(tenant, stream, entry))) {
    return { kind: 'altered', version: null, detail: 'the line names another stream than its events do' };
  }
  const versions = new Set(entries.filter((entry) => isOf(tenant, stream, entry)).map(({ event }) => event.version));
  const { event } = entries[foreign] as EventEntry;
  const of = `version ${event.version} of ${event.streamType} ${event.streamId}`;
  return versions.size < stream.version
    ? { kind: 'swapped', version: foreign + 1, detail: `${of} stands in its place` }
    : { kind: 'inserted', version: foreign + 1, detail: `${of} stands among its events` };
}

function chainFault(stream: BundleStream, entries: readonly EventEntry[]): StreamFault | null {
  const events = entries.map(({ event, hash }): StoredEvent => ({ ...event, hash, position: '' }));
  const last = events.at(-1);
  if (last?.hash === stream.headHash && last.version !== stream.version && events.length === last.version) {
    return { kind: 'altered', version: null, detail: 'the line names another version than its events end with' };
  }
  const verdict = verifyStream(events, stream);
  if (verdict.intact) return null;
  const { kind, version, detail } = verdict;
  const cutOff = kind === 'removed' && version > (last?.version ?? 0);
  return { kind: cutOff ? 'truncated' : kind, version, detail };
}

function proofFault(
  tenant: string,
  stream: BundleStream,
  entries: readonly EventEntry[],
  last: SignedCheckpoint | null,
): StreamFault | null {
  const { proof } = stream;
  if (proof === null) return null;
  if (last === null) return { kind: 'altered', version: null, detail: 'it claims a checkpoint where there is none' };
  const leaf = leafHash(tenant, { ...stream, version: proof.version, headHash: proof.headHash });
  if (!leadsToRoot(leaf, proof, last.count, last.root)) {
    return {
      kind: 'altered',
      version: null,
      detail: `its proof does not lead to the root of checkpoint ${last.number}`,
    };
  }
  if (proof.version > entries.length) {
    const detail = `checkpoint ${last.number} holds it up to version ${proof.version}`;
    return { kind: 'truncated', version: entries.length + 1, detail };
  }
  if (entries[proof.version - 1]?.hash !== proof.headHash) {
    const detail = `checkpoint ${last.number} holds another event, here or before`;
    return { kind: 'altered', version: proof.version, detail };
  }
  return null;
}
