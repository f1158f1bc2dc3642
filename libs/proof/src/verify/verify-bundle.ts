import { BundleCheck } from './bundle-check.js';
import { looksLikeBundle, parseLine } from './parse-line.js';
import { readLines } from './read-lines.js';
import type { BundleVerdict } from './verdict.types.js';

/** A line longer than this is not of ours: an event is some kilobytes. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** What a bundle is checked by. */
export interface VerifyOptions {
  /** Fingerprint of the key that the bundle must be signed with. Left out: whoever signed it, which the verdict names. */
  readonly trustedKeyId?: string;
  /** Told now and then how many bytes have been read. */
  readonly onProgress?: (bytes: number) => void;
}

/**
 * Checks a signed bundle offline: every event's hash, every chain, every proof, every checkpoint, and the signature over the
 * whole. Reads it once, holding one stream at a time. Needs no database and nothing else of the application.
 */
export async function verifyBundle(
  source: AsyncIterable<Uint8Array>,
  { trustedKeyId, onProgress }: VerifyOptions = {},
): Promise<BundleVerdict> {
  let check: BundleCheck | null = null;
  let bytes = 0;
  for await (const lines of readLines(source, LONGEST_LINE)) {
    for (const line of lines) {
      bytes += line.bytes.length + 1;
      if (check !== null) check.take(line.bytes, line.ended);
      else {
        const first = firstLine(line.bytes, trustedKeyId ?? null);
        if (!(first instanceof BundleCheck)) return first;
        check = first;
      }
    }
    onProgress?.(bytes);
  }
  if (check === null) return { status: 'not-a-bundle', detail: 'the file is empty' };
  const summary = check.finish();
  const { findings } = check;
  return findings.length === 0 ? { status: 'intact', ...summary } : { status: 'broken', findings, ...summary };
}

function firstLine(bytes: Buffer, trusted: string | null): BundleCheck | BundleVerdict {
  const parsed = parseLine(bytes, 1);
  if (parsed.kind === 'header') return new BundleCheck(parsed.header, bytes, trusted);
  if (!looksLikeBundle(bytes)) return { status: 'not-a-bundle', detail: 'its first line is not that of a bundle' };
  const nobody = { streamType: null, streamId: null, version: null, checkpoint: null };
  return {
    status: 'broken',
    findings: [{ kind: 'altered', line: 1, ...nobody, detail: 'the first line is not written as it was signed' }],
    ...{ tenant: '', scope: { kind: 'tenant' }, madeAt: '', streams: 0, events: 0, proven: 0, checkpoints: 0 },
    ...{ lastCheckpoint: null, signedBy: '' },
  };
}
