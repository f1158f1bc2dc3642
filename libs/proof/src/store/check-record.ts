import type { KeyObject } from 'node:crypto';
import { hashOf, type StoredEvent } from '@holdfast/event-store/chain';
import type { Pool } from 'pg';
import { checkpointFault, type SignedCheckpoint } from '../checkpoint/checkpoint.js';
import { readPublicKey, type PublicKeyEntry } from '../keys/signing-key.js';
import type { StreamHead } from '../merkle/merkle-tree.js';
import { streamFault, type StreamFault } from '../verify/stream-fault.js';
import type { Finding } from '../verify/verdict.types.js';
import { keyOf, readProvenHeads } from './read-proofs.js';
import { readStreams, type StreamName } from './read-record.js';

/** One break of the record; `line` has no meaning here. */
export type RecordFault = Omit<Finding, 'line'>;

/** The state of a tenant's chains. */
export interface RecordVerdict {
  readonly intact: boolean;
  /** Streams and events checked. */
  readonly streams: number;
  readonly events: number;
  /** Of those streams, how many the last checkpoint vouches for. */
  readonly proven: number;
  readonly lastCheckpoint: SignedCheckpoint | null;
  /** At most a hundred. */
  readonly faults: readonly RecordFault[];
}

const MOST_FAULTS = 100;

/**
 * Checks the record where it lies: every event's hash, every chain against its stream's head and the last checkpoint, every
 * checkpoint against its key. `streams` null: all of the tenant.
 * @throws StoreUnavailableError
 */
export async function checkRecord(
  pool: Pool,
  tenant: string,
  streams: readonly StreamName[] | null,
): Promise<RecordVerdict> {
  const proven = await readProvenHeads(pool, tenant, streams);
  const { heads, checkpoints, keys, leaves } = proven;
  const last = checkpoints.at(-1) ?? null;
  const faults: RecordFault[] = checkpointFaults(tenant, checkpoints, keys);
  if (last !== null && leaves !== null && leaves.tree.root !== last.root) {
    faults.push(faultOf('forged-checkpoint', 'its root is not that of the heads', { checkpoint: last.number }));
  }
  const here = new Set(heads.map(keyOf));
  const wanted = streams === null ? null : new Set(streams.map(keyOf));
  for (const head of leaves?.heads ?? []) {
    if (here.has(keyOf(head)) || wanted?.has(keyOf(head)) === false) continue;
    faults.push(faultOf('removed', 'the last checkpoint holds it, the record does not', { ...head, version: 1 }));
  }
  let [events, vouched] = [0, 0];
  for await (const { head, events: read } of readStreams(pool, tenant, heads)) {
    const proof = proven.proofOf(head);
    const fault = faultIn(tenant, { ...head, proof }, read, last);
    if (fault !== null) faults.push(faultOf(fault.kind, fault.detail, { ...head, version: fault.version }));
    else if (proof !== null) vouched += 1;
    events += read.length;
  }
  const intact = faults.length === 0;
  return {
    intact,
    streams: heads.length,
    events,
    proven: vouched,
    lastCheckpoint: last,
    faults: faults.slice(0, MOST_FAULTS),
  };
}

type Proven = Parameters<typeof streamFault>[1];

function faultIn(
  tenant: string,
  stream: Proven,
  events: readonly StoredEvent[],
  last: SignedCheckpoint | null,
): StreamFault | null {
  const altered = events.find((event) => hashOf(event) !== event.hash);
  if (altered !== undefined) {
    return { kind: 'altered', version: altered.version, detail: 'its content does not give its hash' };
  }
  const entries = events.map((event) => ({ event, hash: event.hash, line: 0 }));
  return streamFault(tenant, stream, entries, last);
}

function checkpointFaults(
  tenant: string,
  checkpoints: readonly SignedCheckpoint[],
  entries: readonly PublicKeyEntry[],
): RecordFault[] {
  const keys = new Map<string, KeyObject>();
  for (const { keyId, publicKey } of entries) {
    const key = readPublicKey(publicKey);
    if (key !== null) keys.set(keyId, key);
  }
  return checkpoints.flatMap((checkpoint, index) => {
    const fault = checkpointFault(checkpoint, checkpoints[index - 1] ?? null, tenant, keys);
    return fault === null ? [] : [faultOf(fault.kind, fault.detail, { checkpoint: fault.number })];
  });
}

function faultOf(
  kind: Finding['kind'],
  detail: string,
  where: Partial<Pick<StreamHead, 'streamType' | 'streamId'>> & {
    readonly version?: number | null;
    readonly checkpoint?: number;
  },
): RecordFault {
  const { streamType = null, streamId = null, version = null, checkpoint = null } = where;
  return { kind, streamType, streamId, version, checkpoint, detail };
}
