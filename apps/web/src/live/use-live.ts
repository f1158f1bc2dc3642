import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { StreamEvent } from './event-stream.js';
import { listen } from './listen.js';

/** What comes together is read anew once. Milliseconds. */
const TOGETHER = 2_000;
/** What no change of a case changes. */
const STANDS = ['me', 'policy', 'policies', 'staff', 'teams', 'search', 'combobox', 'preferences'];

const isId = (part: unknown): boolean => typeof part === 'string' && /^[\da-f]{8}-[\da-f-]{27}$/.test(part);

/**
 * Whether something that was read may be other by now. My day stands still until one asks for the new: what is read beside it
 * says whether there is any.
 * @param changed the cases that changed; null: it is not known which
 */
export function isTouched(key: QueryKey, changed: ReadonlySet<string> | null): boolean {
  const [name] = key;
  if (typeof name !== 'string' || STANDS.includes(name)) return false;
  if (name !== 'my-day-peek' && name.startsWith('my-day')) return false;
  const ids = key.filter(isId) as string[];
  return changed === null || ids.length === 0 || ids.some((id) => changed.has(id));
}

/** The case an event is about; null when it says that more was missed than it tells. */
function caseOf(event: StreamEvent | null): string | null {
  if (event?.event !== 'change') return null;
  return (JSON.parse(event.data) as { readonly placementId: string }).placementId;
}

/** While somebody is signed in: what others do is read anew without a reload. */
export function useLive(staffId: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (staffId === undefined) return undefined;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let changed: Set<string> | null = new Set();
    const onEvent = (event: StreamEvent | null) => {
      const placementId = caseOf(event);
      if (placementId === null) changed = null;
      else changed?.add(placementId);
      timer ??= setTimeout(() => {
        const now = changed;
        timer = undefined;
        changed = new Set();
        void queries.invalidateQueries({ predicate: ({ queryKey }) => isTouched(queryKey, now) });
      }, TOGETHER);
    };
    void listen(onEvent, stop.signal);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [staffId, queries]);
}
