import { generateKeyPairSync } from 'node:crypto';
import { hashOf, NO_HASH, type StoredEvent, type StreamType } from '@holdfast/event-store/chain';
import type { BundleHeader, BundleScope } from '../bundle/bundle.types.js';
import { writeBundle, type BundleSection } from '../bundle/write-bundle.js';
import { checkpointHash, NO_CHECKPOINT, signCheckpoint, type SignedCheckpoint } from '../checkpoint/checkpoint.js';
import { createSigningKey, type SigningKey } from '../keys/signing-key.js';
import { byStream, leafHash, merkleTree } from '../merkle/merkle-tree.js';
import type { BundleVerdict } from './verdict.types.js';
import { verifyBundle } from './verify-bundle.js';

export const TENANT = 'fjordby';

export function newKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  return createSigningKey(privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'));
}

/** A stream of so many events, chained as the store chains them. */
export function chain(streamType: StreamType, streamId: string, length: number, from: readonly StoredEvent[] = []) {
  const events = [...from];
  for (let version = events.length + 1; version <= length; version += 1) {
    events.push(
      withHash({
        ...{ tenant: TENANT, streamType, streamId, version, type: 'note-added', position: '' },
        eventId: `0000000${version % 10}-0000-4000-8000-${streamId.padStart(12, '0').slice(-12)}`,
        commandId: `1000000${version % 10}-0000-4000-8000-${streamId.padStart(12, '0').slice(-12)}`,
        data: { note: `æøå "${version}"`, number: version / 4 },
        at: `2026-01-05T09:00:${String(version % 60).padStart(2, '0')}.000Z`,
        occurredOn: '2026-01-05',
        by: { staffId: 'anna-b' },
        policyVersion: 'default-dk-2026',
        prevHash: events.at(-1)?.hash ?? NO_HASH,
      }),
    );
  }
  return events;
}

/** The event with the hash that its content gives: what somebody who knows the layout would write. */
export function withHash(event: Omit<StoredEvent, 'hash'>): StoredEvent {
  return { ...event, hash: hashOf(event) };
}

export interface Made {
  readonly key: SigningKey;
  readonly header: BundleHeader;
  readonly checkpoints: readonly SignedCheckpoint[];
  readonly sections: readonly BundleSection[];
}

const headOf = (events: readonly StoredEvent[]) => {
  const { streamType, streamId, version, hash } = events.at(-1) as StoredEvent;
  return { streamType, streamId, version, headHash: hash };
};

/** Streams as they stood at each of three checkpoints and stand now; the scope is the whole tenant. */
export function makeParts(streams: number, scope: BundleScope = { kind: 'tenant' }, key = newKey()): Made {
  const types: readonly StreamType[] = ['citizen', 'placement', 'policy', 'staff'];
  const full = Array.from({ length: streams }, (_, number) =>
    chain(types[number % types.length] as StreamType, `s${String(number).padStart(3, '0')}`, 4 + ((number * 7) % 23)),
  );
  // The youngest stream has been begun after the last checkpoint, every third has grown since.
  const checkpointed = full
    .slice(0, -1)
    .map((events, number) => events.slice(0, number % 3 === 0 ? -2 : events.length))
    .sort((a, b) => byStream(headOf(a), headOf(b)));
  const checkpoints: SignedCheckpoint[] = [];
  const trees = [checkpointed.slice(0, 1), checkpointed.slice(0, -1), checkpointed].map((all) =>
    merkleTree(all.map((events) => leafHash(TENANT, headOf(events)))),
  );
  for (const [index, { root, count }] of trees.entries()) {
    const previous = checkpoints.at(-1);
    const previousHash = previous === undefined ? NO_CHECKPOINT : checkpointHash(previous);
    const day = `2026-01-0${index + 6}`;
    const at = `${day}T01:00:00.000Z`;
    const document = { tenant: TENANT, number: index + 1, previousHash, at, day, root, count, events: count * 9 };
    checkpoints.push(signCheckpoint(document, key));
  }
  const tree = trees.at(-1) as (typeof trees)[number];
  const sections = full
    .map((events): BundleSection => {
      const head = headOf(events);
      const index = checkpointed.findIndex((one) => one[0]?.streamId === head.streamId);
      const then = checkpointed[index];
      if (then === undefined) return { stream: { ...head, proof: null }, events };
      const { version, headHash } = headOf(then);
      return { stream: { ...head, proof: { version, headHash, ...tree.pathOf(index) } }, events };
    })
    .sort((a, b) => byStream(a.stream, b.stream));
  const last = checkpoints.at(-1) as SignedCheckpoint;
  const header: BundleHeader = {
    ...{ format: 'holdfast-bundle/1', tenant: TENANT, scope, at: '2026-01-09T12:00:00.000Z' },
    keys: [{ keyId: key.keyId, publicKey: key.publicKey }],
    signedBy: key.keyId,
    checkpoint: { number: last.number, hash: checkpointHash(last) },
  };
  return { key, header, checkpoints, sections };
}

export async function written({ key, ...parts }: Made): Promise<Buffer> {
  let text = '';
  for await (const piece of writeBundle(parts, key)) text += piece;
  return Buffer.from(text, 'utf8');
}

/** The verdict on bytes that come in pieces, as a file's do. */
export function verdictOn(bytes: Buffer | string, trustedKeyId?: string): Promise<BundleVerdict> {
  const all = Buffer.from(bytes);
  async function* pieces() {
    for (let from = 0; from < all.length; from += 10_007)
      yield await Promise.resolve(all.subarray(from, from + 10_007));
  }
  return verifyBundle(pieces(), trustedKeyId === undefined ? {} : { trustedKeyId });
}

/** The first thing found, in words: `altered placement s001 7`, `forged-checkpoint #2`. */
export function firstOf(verdict: BundleVerdict): string {
  if (verdict.status !== 'broken') return verdict.status;
  const [first] = verdict.findings;
  if (first === undefined) return 'nothing';
  const checkpoint = first.checkpoint === null ? null : `#${first.checkpoint}`;
  return [first.kind, first.streamType, first.streamId, first.version, checkpoint]
    .filter((part) => part !== null)
    .join(' ');
}
