import { createHash } from 'node:crypto';
import { canonicalEvent, type StoredEvent } from '@holdfast/event-store/chain';
import { canonicalize } from 'json-canonicalize';
import type { SignedCheckpoint } from '../checkpoint/checkpoint.js';
import type { SigningKey } from '../keys/signing-key.js';
import type { BundleEnd, BundleHeader, BundleStream } from './bundle.types.js';

/** A stream with its events, in the order of their versions. */
export interface BundleSection {
  readonly stream: BundleStream;
  readonly events: readonly StoredEvent[];
}

/** What a bundle is made of. Streams in the order of `byStream`, checkpoints by number. */
export interface BundleParts {
  readonly header: BundleHeader;
  readonly checkpoints: readonly SignedCheckpoint[];
  readonly sections: Iterable<BundleSection> | AsyncIterable<BundleSection>;
}

/** Handed on when so many characters are ready. */
const CHUNK = 64 * 1024;

/** The bytes under a bundle's signature. */
export function canonicalEnd({ streams, events, digest }: Omit<BundleEnd, 'signature'>): string {
  return canonicalize({ kind: 'holdfast-bundle-end/1', streams, events, digest });
}

/** An event's line: its canonical bytes as they were hashed, and their hash. */
export function eventLine(event: StoredEvent): string {
  return `{"event":${canonicalEvent(event)},"hash":"${event.hash}"}`;
}

/** Writes a signed bundle, piece by piece, holding one stream at a time. */
export async function* writeBundle(parts: BundleParts, key: SigningKey): AsyncGenerator<string> {
  const digest = createHash('sha256');
  let [pending, streams, events] = ['', 0, 0];
  const take = (): string => {
    const piece = pending;
    pending = '';
    digest.update(piece, 'utf8');
    return piece;
  };
  pending += `${canonicalize({ header: parts.header })}\n`;
  for (const checkpoint of parts.checkpoints) pending += `${canonicalize({ checkpoint })}\n`;
  for await (const section of parts.sections) {
    pending += `${canonicalize({ stream: section.stream })}\n`;
    streams += 1;
    for (const event of section.events) {
      pending += `${eventLine(event)}\n`;
      events += 1;
      if (pending.length >= CHUNK) yield take();
    }
    if (pending.length >= CHUNK) yield take();
  }
  yield take();
  const end = { streams, events, digest: digest.digest('hex') };
  yield `${canonicalize({ end: { ...end, signature: key.sign(canonicalEnd(end)) } })}\n`;
}
