import type { Pool } from 'pg';
import { BUNDLE_FORMAT, type BundleHeader, type BundleScope } from '../bundle/bundle.types.js';
import { writeBundle, type BundleSection } from '../bundle/write-bundle.js';
import { checkpointHash } from '../checkpoint/checkpoint.js';
import type { SigningKey } from '../keys/signing-key.js';
import { readStreams, type StreamName } from './read-record.js';
import { readProvenHeads, type ProvenHeads } from './read-proofs.js';

/** What is exported. */
export interface ExportRequest {
  readonly pool: Pool;
  readonly key: SigningKey;
  readonly tenant: string;
  readonly scope: BundleScope;
  /** The streams of the scope; null: all of the tenant. */
  readonly streams: readonly StreamName[] | null;
  /** RFC 3339 UTC. */
  readonly now: string;
}

/**
 * A signed bundle, piece by piece: events as stored, so personal text stays sealed. What it holds is settled before the first
 * piece; what is appended meanwhile is left out. When it breaks off, its end is missing, which `verifyBundle` names.
 * @throws StoreUnavailableError before the first piece, or in the middle
 */
export async function exportRecord(request: ExportRequest): Promise<AsyncGenerator<string>> {
  const { pool, key, tenant, scope, streams, now } = request;
  const proven = await readProvenHeads(pool, tenant, streams);
  const last = proven.checkpoints.at(-1);
  const own = { keyId: key.keyId, publicKey: key.publicKey };
  const header: BundleHeader = {
    ...{ format: BUNDLE_FORMAT, tenant, scope, at: now, signedBy: key.keyId },
    keys: [...proven.keys.filter(({ keyId }) => keyId !== own.keyId), own],
    checkpoint: last === undefined ? null : { number: last.number, hash: checkpointHash(last) },
  };
  return writeBundle({ header, checkpoints: proven.checkpoints, sections: sectionsOf(pool, tenant, proven) }, key);
}

async function* sectionsOf(pool: Pool, tenant: string, proven: ProvenHeads): AsyncGenerator<BundleSection> {
  for await (const { head, events } of readStreams(pool, tenant, proven.heads)) {
    yield { stream: { ...head, proof: proven.proofOf(head) }, events };
  }
}
