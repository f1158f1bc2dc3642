/** The chain by itself, for who has no database: an offline check of a record must not carry a driver. */
export { canonicalEvent, hashOf, NO_HASH } from './chain/prepare-events.js';
export { verifyStream, type ChainBreak, type ChainVerdict, type ExpectedHead } from './chain/verify-stream.js';
export type { StoredEvent, StreamType } from './types.js';
