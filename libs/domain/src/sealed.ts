/**
 * Personal text as the domain sees it: closed. Only the API edge seals and only queries open (libs/sealing). The domain
 * carries it and never looks inside, so nothing pure, logged or sent to Temporal can hold a person's words in the clear.
 */
export interface SealedText {
  readonly sealed: string;
}
