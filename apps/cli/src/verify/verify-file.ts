import { createReadStream } from 'node:fs';
import { verifyBundle, type BundleSummary, type BundleVerdict, type Finding } from '@holdfast/proof/verify';
import { trustedKeyId } from './trusted-key.js';

/** How the check of a file ends, as an exit code. */
export const VERIFY_EXIT = { intact: 0, broken: 1, notABundle: 2 } as const;

/** Where the verdict goes: results to `line`, everything else to `note`. */
export interface VerifyOutput {
  line(text: string): void;
  note(text: string): void;
}

/** Checks a file and says what it found; answers the exit code. Nothing is needed but the file. */
export async function verifyFile(file: string, key: string | undefined, output: VerifyOutput): Promise<number> {
  const trusted = key === undefined ? undefined : await trustedKeyId(key);
  if (trusted === null) {
    output.note('--key is a fingerprint (64 hex digits), an Ed25519 public key in base64, or a file that holds one.');
    return VERIFY_EXIT.notABundle;
  }
  let verdict: BundleVerdict;
  try {
    const source = createReadStream(file, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>;
    verdict = await verifyBundle(source, trusted === undefined ? {} : { trustedKeyId: trusted });
  } catch (error) {
    output.note(`The file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
    return VERIFY_EXIT.notABundle;
  }
  switch (verdict.status) {
    case 'not-a-bundle':
      output.note(`Not a bundle of Holdfast: ${verdict.detail}.`);
      return VERIFY_EXIT.notABundle;
    case 'broken':
      for (const finding of verdict.findings) output.line(findingLine(finding));
      output.note(`Broken: this is not what was signed.`);
      return VERIFY_EXIT.broken;
    case 'intact':
      for (const line of intactLines(verdict, trusted !== undefined)) output.line(line);
      return VERIFY_EXIT.intact;
  }
}

/** `truncated: placement 5b0f... version 7 (line 33): checkpoint 4 holds it up to version 9` */
export function findingLine({ kind, line, streamType, streamId, version, checkpoint, detail }: Finding): string {
  const stream = streamType === null ? [] : [streamType, streamId];
  const number = version === null ? [] : ['version', version];
  const signed = checkpoint === null ? [] : ['checkpoint', checkpoint];
  return `${kind}: ${[...stream, ...number, ...signed, `(line ${line})`].join(' ')}: ${detail}`;
}

function scopeOf({ scope, tenant }: BundleSummary): string {
  switch (scope.kind) {
    case 'case':
      return `case ${scope.placementId} of ${tenant}`;
    case 'citizen':
      return `citizen ${scope.citizenId} of ${tenant}`;
    case 'tenant':
      return `everything of ${tenant}`;
  }
}

function intactLines(summary: BundleSummary, trusted: boolean): readonly string[] {
  const { streams, events, proven, lastCheckpoint, madeAt, signedBy } = summary;
  return [
    `Intact: ${scopeOf(summary)}, ${events} events in ${streams} streams, exported at ${madeAt}.`,
    lastCheckpoint === null
      ? 'There was no checkpoint yet: the signature of the export alone vouches for it.'
      : `Checkpoint ${lastCheckpoint.number} of ${lastCheckpoint.at} vouches for ${proven} of the streams.`,
    `Signed by ${signedBy}${trusted ? ', the key that was given.' : '.'}`,
    ...(trusted ? [] : ['Compare this fingerprint with the one that the municipality has published.']),
  ];
}
