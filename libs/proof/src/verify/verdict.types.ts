import type { BundleScope } from '../bundle/bundle.types.js';

/** What was done to a bundle. */
export type TamperKind =
  | 'altered'
  | 'removed'
  | 'inserted'
  | 'reordered'
  /** An event of another stream stands in the place of one of this. */
  | 'swapped'
  /** The end of a stream, or of the file, is cut off. */
  | 'truncated'
  | 'forged-checkpoint'
  /** Everything fits, but nobody who holds the key has signed it. */
  | 'forged-signature'
  /** It is signed, but not with the key that was asked for. */
  | 'wrong-key';

/** One thing that is wrong. */
export interface Finding {
  readonly kind: TamperKind;
  /** From 1. */
  readonly line: number;
  readonly streamType: string | null;
  readonly streamId: string | null;
  /** The version of the event concerned. */
  readonly version: number | null;
  /** The number of the checkpoint concerned. */
  readonly checkpoint: number | null;
  readonly detail: string;
}

/** What was counted on the way. */
export interface BundleSummary {
  readonly tenant: string;
  readonly scope: BundleScope;
  readonly madeAt: string;
  readonly streams: number;
  readonly events: number;
  /** Streams that the last checkpoint vouches for. */
  readonly proven: number;
  readonly checkpoints: number;
  /** The last checkpoint: null when there is none. */
  readonly lastCheckpoint: { readonly number: number; readonly at: string } | null;
  /** Fingerprint of the key the bundle names as its own. */
  readonly signedBy: string;
}

/** Whether a file is a bundle of ours, whole and as it was signed. */
export type BundleVerdict =
  | ({ readonly status: 'intact' } & BundleSummary)
  | ({
      readonly status: 'broken';
      /** In the order of the file; at most a hundred. */ readonly findings: readonly Finding[];
    } & BundleSummary)
  | { readonly status: 'not-a-bundle'; readonly detail: string };
