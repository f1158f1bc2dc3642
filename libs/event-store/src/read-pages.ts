import type pg from 'pg';
import { toStoredEvent, type EventRow } from './rows-to-events.js';
import type { StoredEvent, StreamType } from './types.js';
import { withTenant } from './with-tenant.js';

/** A stream as its row says it is, with the events that are there. */
export interface WholeStream {
  readonly streamId: string;
  /** What the stream's row says: where its chain ends, and the fold kept there. */
  readonly version: number;
  readonly headHash: string;
  readonly state: unknown;
  /** In the order of their versions. */
  readonly events: readonly StoredEvent[];
}

/** Some streams in the order of their ids, all of one snapshot. */
export interface StreamPage {
  readonly streams: readonly WholeStream[];
  /** Events in this stretch that belong to no stream on record, by the id they carry. */
  readonly strays: readonly string[];
}

/** How a tenant's streams are read. */
export interface PagesOptions {
  readonly tenant: string;
  readonly streamType: StreamType;
  /** Most events of a page; a stream is never cut. Default 10,000. */
  readonly events?: number;
}

/** Most streams of a page. */
const STREAMS = 500;

/**
 * Every stream of one type with its events, page by page, so that memory does not grow with the tenant. Each page is one
 * read-only transaction with one snapshot, in which `work` may read more that must fit it. No page waits for a writer, and no writer
 * for a page.
 * @throws StoreUnavailableError when PostgreSQL cannot be reached or did not answer
 */
export async function eachStreamPage(
  pool: pg.Pool,
  options: PagesOptions,
  work: (page: StreamPage, client: pg.PoolClient) => Promise<void>,
): Promise<void> {
  let after: string | null = '';
  while (after !== null) {
    const from: string = after;
    after = await withTenant(pool, options.tenant, async (client) => {
      await client.query('set transaction isolation level repeatable read, read only');
      const { page, last } = await readPage(client, options, from);
      await work(page, client);
      return last;
    });
  }
}

type PlaceRow = Omit<WholeStream, 'events'>;

async function readPage(
  client: pg.PoolClient,
  { tenant, streamType, events: most = 10_000 }: PagesOptions,
  after: string,
): Promise<{ page: StreamPage; last: string | null }> {
  const { rows } = await client.query<PlaceRow>(
    `select stream_id as "streamId", version, head_hash as "headHash", state from streams
     where tenant = $1 and stream_type = $2 and stream_id > $3 order by stream_id limit $4`,
    [tenant, streamType, after, STREAMS],
  );
  const places = upTo(most, rows);
  const isLast = places.length === rows.length && rows.length < STREAMS;
  const last = isLast ? null : (places.at(-1)?.streamId ?? null);
  const found = await client.query<EventRow>(
    `select position::text, transaction_id::text, tenant, stream_type, stream_id, version, event_id, command_id, type, data, at,
       occurred_on::text, by, policy_version, prev_hash, hash
     from events where tenant = $1 and stream_type = $2 and stream_id > $3 and ($4::text is null or stream_id <= $4)
     order by stream_id, version`,
    [tenant, streamType, after, last],
  );
  const byStream = new Map<string, StoredEvent[]>(places.map(({ streamId }) => [streamId, []]));
  const strays = new Set<string>();
  for (const row of found.rows) {
    const events = byStream.get(row.stream_id);
    if (events === undefined) strays.add(row.stream_id);
    else events.push(toStoredEvent(row));
  }
  const streams = places.map((place) => ({ ...place, events: byStream.get(place.streamId) ?? [] }));
  return { page: { streams, strays: [...strays] }, last };
}

/** As many as hold so many events together; always at least one. */
function upTo(most: number, rows: readonly PlaceRow[]): readonly PlaceRow[] {
  let events = 0;
  const end = rows.findIndex(({ version }, index) => (events += version) > most && index > 0);
  return end === -1 ? rows : rows.slice(0, end);
}
