import type { Schemas } from '../api/client.js';

/** What is asked of the API: whose, which, to whom, why. */
export type HandOverBody = Schemas['HandOver'];
/** What a dry run answers. */
export type HandOverPlan = Schemas['HandOverPlan'];
/** A hand-over and how far it is. */
export type HandOver = Schemas['HandOverProgress'];
/** One placement of it. */
export type HandOverItem = HandOver['items'][number];
/** A placement as lists show it. */
export type PlacementItem = Schemas['PlacementItem'];

/** What is filled in. */
export interface HandOverDraft {
  /** All of them spread by load, or each with its receiver. */
  readonly mode: 'all' | 'some';
  readonly receivers: readonly string[];
  /** Receiver by placement; an empty one is not chosen yet. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly note: string;
  readonly briefing: string;
}

/** Nothing filled in yet. */
export const EMPTY_DRAFT: HandOverDraft = {
  mode: 'all',
  receivers: [],
  chosen: {},
  reason: '',
  note: '',
  briefing: '',
};
