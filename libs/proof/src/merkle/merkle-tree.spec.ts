import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { byStream, EMPTY_ROOT, leadsToRoot, leafHash, merkleTree } from './merkle-tree.js';

const sha = (...parts: readonly (Buffer | string)[]): Buffer => {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest();
};
const leaves = (count: number): Buffer[] => Array.from({ length: count }, (_, index) => sha(`leaf ${index}`));
const node = (left: Buffer, right: Buffer): Buffer => sha(Buffer.of(1), left, right);

describe('the Merkle tree', () => {
  it('hashes a leaf as it is published', () => {
    const head = { streamType: 'placement', streamId: 'p1', version: 7, headHash: 'ab' };
    const bytes = '{"headHash":"ab","streamId":"p1","streamType":"placement","tenant":"fjordby","version":7}';
    expect(leafHash('fjordby', head)).toEqual(sha(Buffer.of(0), bytes));
  });

  it('has the shape of RFC 6962: five leaves are four and one', () => {
    const [a, b, c, d, e] = leaves(5) as [Buffer, Buffer, Buffer, Buffer, Buffer];
    expect(merkleTree([a, b, c, d, e]).root).toBe(node(node(node(a, b), node(c, d)), e).toString('hex'));
    expect(merkleTree([]).root).toBe(EMPTY_ROOT);
    expect(merkleTree([a]).root).toBe(a.toString('hex'));
  });

  it('leads from each leaf to the root, in trees of every size, and from no other place', () => {
    for (let count = 1; count <= 33; count += 1) {
      const all = leaves(count);
      const tree = merkleTree(all);
      for (const [index, leaf] of all.entries()) {
        const path = tree.pathOf(index);
        expect(leadsToRoot(leaf, path, count, tree.root)).toBe(true);
        expect(leadsToRoot(sha('other'), path, count, tree.root)).toBe(false);
        expect(leadsToRoot(leaf, { ...path, index: index + 1 }, count, tree.root)).toBe(false);
        expect(leadsToRoot(leaf, { ...path, path: [...path.path, 'ab'.repeat(32)] }, count, tree.root)).toBe(false);
        if (count > 1) expect(leadsToRoot(leaf, { ...path, path: path.path.slice(1) }, count, tree.root)).toBe(false);
      }
    }
    expect(() => merkleTree(leaves(2)).pathOf(2)).toThrow(RangeError);
  });

  it('orders leaves by type, then by id', () => {
    const keys = ['policy b', 'citizen z', 'policy B', 'citizen a'].map((key) => {
      const [streamType = '', streamId = ''] = key.split(' ');
      return { streamType, streamId };
    });
    expect(keys.sort(byStream).map(({ streamId }) => streamId)).toEqual(['a', 'z', 'B', 'b']);
  });
});
