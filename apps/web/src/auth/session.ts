/** Who is signed in, in this tab. Kept for the tab's life, so that a reload does not sign out. */
export interface Session {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly idToken: string | null;
  /** When the access token ends. Milliseconds since 1970. */
  readonly expiresAt: number;
}

const KEY = 'holdfast.session';
const listeners = new Set<() => void>();
let session: Session | null = read();
let expired = false;

function read(): Session | null {
  const kept = sessionStorage.getItem(KEY);
  return kept === null ? null : (JSON.parse(kept) as Session);
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** The session of this tab; null when nobody is signed in. */
export const currentSession = (): Session | null => session;

/** Whether somebody was signed in here and must sign in again. What they typed is still on the screen. */
export const isExpired = (): boolean => expired;

/** Somebody is signed in. */
export function begin(next: Session): void {
  session = next;
  expired = false;
  sessionStorage.setItem(KEY, JSON.stringify(next));
  tell();
}

/** The issuer no longer knows this session: the screen stays, and asks to sign in again. */
export function expire(): void {
  expired = session !== null;
  tell();
}

/** Signed out. */
export function end(): void {
  session = null;
  expired = false;
  sessionStorage.removeItem(KEY);
  tell();
}

/** @returns how to stop listening */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
