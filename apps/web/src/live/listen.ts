import { signedFetch } from '../api/client.js';
import { eventsOf, type StreamEvent } from './event-stream.js';

/** How long it is waited before it is tried again: twice as long each time, at most so long. Milliseconds. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
/** The server says there is nothing to listen to, for this person or at all: asking again changes nothing. */
const FINAL = [401, 403, 404, 405, 501];

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
    return undefined;
  });

/**
 * Listens to what happens until it is aborted. A lost connection is opened again, further and further apart, and goes on after
 * the last event that came.
 * @param onEvent for every event; and once, with null, when a lost connection is open again: something may have been missed
 */
export async function listen(onEvent: (event: StreamEvent | null) => void, signal: AbortSignal): Promise<void> {
  let lastId: string | null = null;
  let pause = FIRST_WAIT;
  let wasOpen = false;
  while (!signal.aborted) {
    try {
      const response = await signedFetch(
        new Request(`${globalThis.location.origin}/api/v1/events`, {
          headers: { accept: 'text/event-stream', ...(lastId !== null && { 'last-event-id': lastId }) },
          signal,
        }),
      );
      if (!response.ok) await response.body?.cancel();
      if (FINAL.includes(response.status)) return;
      if (response.ok && response.body !== null) {
        if (wasOpen && lastId === null) onEvent(null);
        wasOpen = true;
        for await (const event of eventsOf(response.body)) {
          pause = FIRST_WAIT;
          if (event.id !== null) lastId = event.id;
          if (event.data !== '') onEvent(event);
        }
      }
    } catch {
      // No connection: it is tried again below.
    }
    await wait(pause, signal);
    pause = Math.min(2 * pause, LONGEST_WAIT);
  }
}
