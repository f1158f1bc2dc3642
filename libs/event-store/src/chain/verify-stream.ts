import { hashOf, NO_HASH } from './prepare-events.js';
import type { StoredEvent } from '../types.js';

/** What was done to a record. */
export type ChainBreak = 'altered' | 'removed' | 'inserted' | 'reordered';

/** Whether a stream's chain holds, and if not, where it breaks first. */
export type ChainVerdict =
  | { readonly intact: true; readonly version: number; readonly headHash: string }
  | {
      readonly intact: false;
      /** The first break. `removed` names the version that is missing, the others the version that is wrong. */
      readonly kind: ChainBreak;
      readonly version: number;
      readonly detail: string;
    };

/** Where a stream should end: its row in `streams`, or a signed checkpoint. Without it a cut-off tail cannot be seen. */
export interface ExpectedHead {
  readonly version: number;
  readonly headHash: string;
}

/**
 * Verifies the hash chain of one stream, given whole and in the order it claims. Pure; needs nothing but the events, so a
 * record can be checked offline.
 */
export function verifyStream(events: readonly StoredEvent[], head?: ExpectedHead): ChainVerdict {
  let previous: StoredEvent | undefined;
  for (const [index, event] of events.entries()) {
    const found = breakAt(events, index, previous);
    if (found !== null) return { intact: false, ...found };
    previous = event;
  }
  const version = previous?.version ?? 0;
  const headHash = previous?.hash ?? NO_HASH;
  if (head !== undefined && version < head.version) {
    return broken('removed', version + 1, `the stream should end at version ${head.version}`);
  }
  if (head !== undefined && version > head.version) {
    return broken('inserted', head.version + 1, `the stream should end at version ${head.version}`);
  }
  if (head !== undefined && headHash !== head.headHash) {
    return broken('altered', version, 'the last event is not the one the stream should end with');
  }
  return { intact: true, version, headHash };
}

type Found = Omit<Extract<ChainVerdict, { intact: false }>, 'intact'>;

function broken(kind: ChainBreak, version: number, detail: string): ChainVerdict {
  return { intact: false, kind, version, detail };
}

function breakAt(events: readonly StoredEvent[], index: number, previous: StoredEvent | undefined): Found | null {
  const event = events[index] as StoredEvent;
  const version = (previous?.version ?? 0) + 1;
  const prevHash = previous?.hash ?? NO_HASH;
  if (hashOf(event) !== event.hash) {
    return { kind: 'altered', version: event.version, detail: 'its content does not give its hash' };
  }
  if (previous !== undefined && streamOf(event) !== streamOf(previous)) {
    return { kind: 'inserted', version: event.version, detail: 'it belongs to another stream' };
  }
  if (event.version > version) {
    return events.slice(index).some((later) => later.version === version)
      ? { kind: 'reordered', version: event.version, detail: `version ${version} stands after it` }
      : { kind: 'removed', version, detail: `version ${event.version} stands in its place` };
  }
  if (event.version < version) {
    return events.slice(0, index).some((earlier) => earlier.version === event.version)
      ? { kind: 'inserted', version: event.version, detail: 'two events claim this version' }
      : { kind: 'reordered', version: event.version, detail: `it stands after version ${version - 1}` };
  }
  if (event.prevHash !== prevHash) {
    // The event is whole and has the right number, but continues something else than what stands before it.
    return previous === undefined
      ? { kind: 'removed', version: event.version, detail: 'it continues an event that is not there' }
      : { kind: 'altered', version: previous.version, detail: 'the next event continues another one than this' };
  }
  return null;
}

function streamOf(event: StoredEvent): string {
  return `${event.tenant}/${event.streamType}/${event.streamId}`;
}
