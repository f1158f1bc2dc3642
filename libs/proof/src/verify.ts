/** The half that verifies: no database, no driver. */
export {
  BUNDLE_FORMAT,
  type BundleEnd,
  type BundleHeader,
  type BundleScope,
  type BundleStream,
  type InclusionProof,
} from './bundle/bundle.types.js';
export { canonicalEnd, eventLine, writeBundle, type BundleParts, type BundleSection } from './bundle/write-bundle.js';
export {
  canonicalCheckpoint,
  checkpointFault,
  checkpointHash,
  NO_CHECKPOINT,
  signCheckpoint,
  type Checkpoint,
  type CheckpointFault,
  type CheckpointKeys,
  type SignedCheckpoint,
} from './checkpoint/checkpoint.js';
export {
  createSigningKey,
  isSignedBy,
  keyIdOf,
  readPublicKey,
  type PublicKeyEntry,
  type SigningKey,
} from './keys/signing-key.js';
export {
  byStream,
  EMPTY_ROOT,
  leadsToRoot,
  leafHash,
  merkleTree,
  type InclusionPath,
  type MerkleTree,
  type StreamHead,
} from './merkle/merkle-tree.js';
export { type BundleSummary, type BundleVerdict, type Finding, type TamperKind } from './verify/verdict.types.js';
export { verifyBundle, type VerifyOptions } from './verify/verify-bundle.js';
