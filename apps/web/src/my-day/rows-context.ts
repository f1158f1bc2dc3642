import { createContext, use } from 'react';
import type { Act } from './day-rows.js';

/** Something that was recorded just now, for the journal. */
export interface JustRecorded {
  readonly text: string;
  /** Plain text for the journal; null where there is nothing to carry over. */
  readonly journal: string | null;
  /** It waits for a connection. */
  readonly waits?: boolean;
}

/** The rows of the screen: which one is open, with what, and what happens when it is done with. */
export interface Rows {
  readonly today: string;
  readonly open: { readonly key: string; readonly act: Act | null; readonly focus: boolean } | null;
  /** @param focus whether the form takes the focus */
  readonly openRow: (key: string, act: Act | null, focus: boolean) => void;
  /** The focus goes back to the row. */
  readonly closeRow: () => void;
  /** Saved: it is said, kept for the journal, and the next row takes the focus. */
  readonly doneWith: (key: string, recorded: readonly JustRecorded[]) => void;
  /** Something beside the rows: said and kept, and nothing moves. */
  readonly note: (recorded: JustRecorded) => void;
}

/** Given by the screen. */
export const RowsContext = createContext<Rows | null>(null);

/** @throws Error outside the screen */
export function useRows(): Rows {
  const rows = use(RowsContext);
  if (rows === null) throw new Error('Rows stand on My day.');
  return rows;
}
