import { sendCommand, type CommandBody, type CommandName } from './commands.js';
import { offline, Problem } from './problem.js';

/** Something recorded while there was no connection. It is sent by itself, once. */
export interface Waiting<N extends CommandName = CommandName> {
  /** Its idempotency key: sent twice it is applied once. */
  readonly key: string;
  /** Whose it is: sent only while the same person is signed in. */
  readonly staffId: string;
  readonly placementId: string;
  readonly command: N;
  readonly body: CommandBody<N>;
  /** What it is, for who waits for it. */
  readonly what: string;
  /** Why the API did not take it; null while it waits for a connection. */
  readonly refused: { readonly title: string; readonly detail: string } | null;
}

const KEY = 'holdfast.outbox';
const listeners = new Set<() => void>();
let waiting: readonly Waiting[] = read();
let sending: Promise<readonly Waiting[]> | null = null;

function read(): readonly Waiting[] {
  return JSON.parse(localStorage.getItem(KEY) ?? '[]') as readonly Waiting[];
}

function keep(change: (before: readonly Waiting[]) => readonly Waiting[]): void {
  // Another tab may have sent some meanwhile.
  waiting = change(read());
  localStorage.setItem(KEY, JSON.stringify(waiting));
  for (const listener of listeners) listener();
}

/** What waits, on this machine. */
export const whatWaits = (): readonly Waiting[] => waiting;

/** @returns how to stop listening */
export function onOutbox(listener: () => void): () => void {
  listeners.add(listener);
  const elsewhere = (event: StorageEvent) => {
    if (event.key !== KEY) return;
    waiting = read();
    listener();
  };
  window.addEventListener('storage', elsewhere);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', elsewhere);
  };
}

/** Keeps something until there is a connection. */
export function putOff<N extends CommandName>(entry: Omit<Waiting<N>, 'refused'>): void {
  keep((before) => [...before.filter(({ key }) => key !== entry.key), { ...entry, refused: null }]);
}

/** Takes something out without sending it. */
export const discard = (key: string): void => keep((before) => before.filter((entry) => entry.key !== key));

/**
 * Sends what waits and was not refused, in the order it was recorded. One run at a time.
 * @returns what was taken
 */
export function sendWaiting(staffId: string): Promise<readonly Waiting[]> {
  sending ??= run(staffId).finally(() => (sending = null));
  return sending;
}

async function run(staffId: string): Promise<readonly Waiting[]> {
  const taken: Waiting[] = [];
  for (const entry of read()) {
    if (entry.refused !== null || entry.staffId !== staffId) continue;
    try {
      await sendCommand(entry.placementId, entry.command, entry.body, { key: entry.key });
      taken.push(entry);
      discard(entry.key);
    } catch (error) {
      const problem = error instanceof Problem ? error : offline();
      // Still no connection, or signed out: all of it waits on.
      if (problem.isPassing || problem.status === 401) break;
      const fields = problem.errors.map(({ message }) => message).join(' ');
      const refused = { title: problem.title, detail: [problem.detail, fields].filter(Boolean).join(' ') };
      keep((before) => before.map((other) => (other.key === entry.key ? { ...other, refused } : other)));
    }
  }
  return taken;
}
