import { useEffect, useState } from 'react';
import { currentSession } from '../auth/session.js';

const PREFIX = 'holdfast.draft.';

/** Whose drafts: those of one person are never shown to another at the same machine. */
function owner(): string {
  const [, payload = ''] = (currentSession()?.accessToken ?? '').split('.');
  try {
    const { sub = '' } = JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/'))) as { sub?: string };
    return sub;
  } catch {
    return '';
  }
}

/**
 * What is typed into a form, kept on this machine until it is saved or thrown away: a reload, an ended session or a lost
 * connection loses nothing.
 * @param name of the form and what it is about
 * @returns the values, how to change some, how to let the draft go, and whether there was one
 */
export function useDraft<T extends object>(
  name: string,
  initial: T,
): [T, (change: Partial<T>) => void, () => void, boolean] {
  const key = `${PREFIX}${owner()}.${name}`;
  const [state, setState] = useState(() => {
    const kept = localStorage.getItem(key);
    return kept === null
      ? { value: initial, found: false, touched: false }
      : { value: { ...initial, ...(JSON.parse(kept) as T) }, found: true, touched: true };
  });
  useEffect(() => {
    if (state.touched) localStorage.setItem(key, JSON.stringify(state.value));
  }, [key, state]);
  return [
    state.value,
    (change) => setState((before) => ({ ...before, value: { ...before.value, ...change }, touched: true })),
    () => {
      localStorage.removeItem(key);
      setState({ value: initial, found: false, touched: false });
    },
    state.found,
  ];
}

/** Lets every draft on this machine go: when somebody signs out by their own will. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
