import { useSyncExternalStore } from 'react';

/** A hand-over somebody started on this machine. */
export interface Recent {
  readonly id: string;
  readonly startedAt: string;
}

const KEY = 'holdfast.hand-overs.';
const MOST = 5;
const NONE = '[]';

/** The last hand-overs a person started here, newest first: ids and times only. */
export function useRecent(staffId: string | undefined): readonly Recent[] {
  const kept = useSyncExternalStore(
    (listener) => {
      window.addEventListener('storage', listener);
      return () => window.removeEventListener('storage', listener);
    },
    () => (staffId === undefined ? NONE : (localStorage.getItem(KEY + staffId) ?? NONE)),
  );
  return JSON.parse(kept) as readonly Recent[];
}

/** Keeps one, so that it is found again. */
export function remember(staffId: string, one: Recent): void {
  const before = JSON.parse(localStorage.getItem(KEY + staffId) ?? NONE) as readonly Recent[];
  localStorage.setItem(KEY + staffId, JSON.stringify([one, ...before].slice(0, MOST)));
}
