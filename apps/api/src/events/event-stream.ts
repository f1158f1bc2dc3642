import { Readable } from 'node:stream';
import { comesAfter, type StoredEvent } from '@holdfast/event-store';
import { asReset, asServerSent, changesOf, type Change } from './change.js';
import type { ChangeFeed } from './change-feed.js';

/** One person who follows. */
export interface Follower {
  readonly tenant: string;
  /** Position of the last event received; null: from now on. */
  readonly after: string | null;
  /** How long it lasts at most. Seconds; 0: what there is, and an end. */
  readonly seconds: number;
  /** Leaves out what the person may not see. */
  readonly visible: (changes: readonly Change[]) => Promise<readonly Change[]>;
}

/** What a stream reads. */
export interface StreamSource {
  readonly feed: ChangeFeed;
  latest(tenant: string): Promise<string>;
  readAll(tenant: string, afterPosition: string, limit: number): Promise<readonly StoredEvent[]>;
}

/** A stream that is open. */
export interface OpenStream {
  readonly readable: Readable;
  /** Ends it in order: what was told is still sent. */
  end(): void;
}

/** A proxy cuts off what is silent for long. Milliseconds. */
export const HEARTBEAT = 15_000;
/** More events than this are not told one by one: the follower reads afresh. */
const MOST_MISSED = 2_000;
/** Bytes that wait for a reader that does not read; then it is cut off, and comes again with the last id it saw. */
const MOST_WAITING = 1_048_576;

/**
 * Opens the stream of one follower. It ends by itself; who follows connects again with the last id. A stream that could not find
 * out what its reader may see ends too, so that nothing is left out silently.
 * @throws StoreUnavailableError
 */
export async function openEventStream(source: StreamSource, follower: Follower): Promise<OpenStream> {
  const { tenant, visible } = follower;
  const readable = new Readable({ read: () => undefined });
  let position = '0';
  let over = false;
  const send = (text: string): void => void (over || readable.destroyed || readable.push(text));
  const end = (): void => {
    if (!over && !readable.destroyed) readable.push(null);
    over = true;
  };
  const tell = async (changes: readonly Change[], upTo: string): Promise<void> => {
    const fresh = changes.filter((change) => comesAfter(change.position, position));
    const seen = fresh.length === 0 ? [] : await visible(fresh);
    for (const change of seen) send(asServerSent(change));
    if (comesAfter(upTo, position)) position = upTo;
    if (readable.readableLength > MOST_WAITING) readable.destroy();
  };
  /** Answers whether it could: false where more was missed than is told one by one. */
  const catchUp = async (): Promise<boolean> => {
    const missed = await source.readAll(tenant, position, MOST_MISSED + 1);
    const last = missed.at(-1);
    if (missed.length > MOST_MISSED) return false;
    if (last !== undefined) await tell(changesOf(missed), last.position);
    return true;
  };

  let caughtUp: () => void = () => undefined;
  let told = new Promise<void>((resolve) => (caughtUp = resolve));
  const stop = await source.feed.follow(tenant, (changes, upTo) => {
    told = told.then(() => tell(changes, upTo)).catch(end);
  });
  readable.once('close', stop);
  try {
    const newest = await source.latest(tenant);
    position = follower.after ?? newest;
    // An id from beyond the newest event is of a record that was restored since.
    const whole = !comesAfter(position, newest) && (await catchUp());
    if (!whole) position = newest;
    send(`retry: 2000\nid: ${position}\n\n`);
    if (!whole) send(asReset(position));
  } catch (error) {
    readable.destroy();
    throw error;
  }
  caughtUp();
  if (follower.seconds === 0) end();
  else lastFor(readable, follower.seconds, { beat: () => send(`: still here\nid: ${position}\n\n`), end });
  return { readable, end };
}

function lastFor(readable: Readable, seconds: number, does: { beat: () => void; end: () => void }): void {
  const heart = setInterval(does.beat, HEARTBEAT);
  const enough = setTimeout(does.end, seconds * 1_000);
  const rest = (): void => (clearInterval(heart), clearTimeout(enough));
  readable.once('end', rest).once('close', rest);
}
