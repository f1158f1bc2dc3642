import { useSyncExternalStore } from 'react';
import { currentSession, isExpired, subscribe, type Session } from './session.js';

/** The session of this tab, and whether it has run out. */
export function useSession(): { readonly session: Session | null; readonly expired: boolean } {
  const session = useSyncExternalStore(subscribe, currentSession);
  const expired = useSyncExternalStore(subscribe, isExpired);
  return { session, expired };
}
