import { hash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';

/** The end of a stream at some moment: what a leaf of the tree stands for. */
export interface StreamHead {
  readonly streamType: string;
  readonly streamId: string;
  readonly version: number;
  /** Hex hash of the event of that version. */
  readonly headHash: string;
}

/** Where a leaf stands and what lies beside its way to the root, from the bottom up. Hex. */
export interface InclusionPath {
  readonly index: number;
  readonly path: readonly string[];
}

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);
/** The root of a tree without leaves: SHA-256 of nothing. */
export const EMPTY_ROOT = hash('sha256', '', 'hex');

/**
 * The hash of a leaf: SHA-256 over the byte 0x00 and the RFC 8785 bytes of `{ headHash, streamId, streamType, tenant, version }`.
 * Leaves and nodes begin with different bytes, so that neither can be passed off as the other (RFC 6962, 2.1).
 */
export function leafHash(tenant: string, { streamType, streamId, version, headHash }: StreamHead): Buffer {
  const text = canonicalize({ headHash, streamId, streamType, tenant, version });
  return hash('sha256', Buffer.concat([LEAF, Buffer.from(text, 'utf8')]), 'buffer');
}

/** The order of leaves: by stream type, then by stream id, both by UTF-16 code units (ids are ASCII). */
export function byStream(a: StreamKey, b: StreamKey): number {
  if (a.streamType !== b.streamType) return a.streamType < b.streamType ? -1 : 1;
  if (a.streamId === b.streamId) return 0;
  return a.streamId < b.streamId ? -1 : 1;
}

type StreamKey = Pick<StreamHead, 'streamType' | 'streamId'>;

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return hash('sha256', Buffer.concat([NODE, left, right]), 'buffer');
}

/** A Merkle tree over leaf hashes in their order; a node without a neighbour rises as it is (the shape of RFC 6962). */
export interface MerkleTree {
  /** Hex. */
  readonly root: string;
  readonly count: number;
  /** @throws RangeError when there is no such leaf */
  pathOf(index: number): InclusionPath;
}

/** Builds the tree: some 64 bytes a leaf. */
export function merkleTree(leaves: readonly Buffer[]): MerkleTree {
  const levels: (readonly Buffer[])[] = [leaves];
  for (let below = leaves; below.length > 1;) {
    const above: Buffer[] = [];
    for (let index = 0; index < below.length; index += 2) {
      const [left, right] = [below[index] as Buffer, below[index + 1]];
      above.push(right === undefined ? left : nodeHash(left, right));
    }
    levels.push(above);
    below = above;
  }
  return {
    root: levels.at(-1)?.[0]?.toString('hex') ?? EMPTY_ROOT,
    count: leaves.length,
    pathOf(index) {
      if (leaves[index] === undefined) throw new RangeError(`There is no leaf ${index}.`);
      const path: string[] = [];
      let place = index;
      for (const level of levels.slice(0, -1)) {
        const beside = level[place ^ 1];
        if (beside !== undefined) path.push(beside.toString('hex'));
        place >>= 1;
      }
      return { index, path };
    },
  };
}

/** Whether a leaf, at its place among `count` leaves, leads to the root. */
export function leadsToRoot(leaf: Buffer, { index, path }: InclusionPath, count: number, root: string): boolean {
  if (index < 0 || index >= count) return false;
  const beside = path.map((hex) => Buffer.from(hex, 'hex'));
  let [node, place, size] = [leaf, index, count];
  for (; size > 1; size = (size + 1) >> 1, place >>= 1) {
    if ((place ^ 1) >= size) continue;
    const next = beside.shift();
    if (next === undefined) return false;
    node = place % 2 === 1 ? nodeHash(next, node) : nodeHash(node, next);
  }
  return beside.length === 0 && node.toString('hex') === root;
}
