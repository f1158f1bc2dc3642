import type { Day, Obligation } from '@holdfast/domain';

/** What an event says, before who, when and why are put beside it. */
export interface Description {
  readonly what: string;
  readonly details?: readonly string[];
  /** The obligation it answers and the day that counts, where being late can be told. */
  readonly answers?: { readonly obligation: Obligation; readonly on: Day };
}

/** Obligations as they stood before the event, or were made by it. */
export type FindObligation = (obligationId: string) => Obligation | undefined;
