import { withTenant, type StoredEvent, type StreamType } from '@holdfast/event-store';
import type { ClientBase, Pool } from 'pg';
import { byStream, type StreamHead } from '../merkle/merkle-tree.js';

/** Names a stream. */
export type StreamName = Pick<StreamHead, 'streamType' | 'streamId'>;

/** The heads of streams as they stand now, in the order of a bundle. `names` null: all of the tenant. */
export async function readHeads(
  client: ClientBase,
  tenant: string,
  names: readonly StreamName[] | null,
): Promise<readonly StreamHead[]> {
  const columns = 'stream_type as "streamType", stream_id as "streamId", version, head_hash as "headHash"';
  const { rows } =
    names === null
      ? await client.query<StreamHead>(`select ${columns} from streams where tenant = $1`, [tenant])
      : await client.query<StreamHead>(
          `select ${columns} from streams
           where tenant = $1 and (stream_type, stream_id) in (select * from unnest($2::text[], $3::text[]))`,
          [tenant, names.map(({ streamType }) => streamType), names.map(({ streamId }) => streamId)],
        );
  return rows.sort(byStream);
}

/** A stream's events up to the version of its head. */
export interface ReadStream {
  readonly head: StreamHead;
  readonly events: readonly StoredEvent[];
}

/** Read at a time: some milliseconds of work, then others have their turn. */
const EVENTS_AT_A_TIME = 2_000;

/** Reads streams one after another, a few thousand events a query. What is appended meanwhile is left out. */
export async function* readStreams(
  pool: Pool,
  tenant: string,
  heads: readonly StreamHead[],
): AsyncGenerator<ReadStream> {
  for (const some of inPortions(heads)) {
    const rows = await withTenant(pool, tenant, (client) => readEvents(client, tenant, some));
    const byNumber = new Map<number, StoredEvent[]>();
    for (const row of rows) {
      const events = byNumber.get(row.stream_number);
      if (events === undefined) byNumber.set(row.stream_number, [toEvent(row)]);
      else events.push(toEvent(row));
    }
    for (const [index, head] of some.entries()) yield { head, events: byNumber.get(index + 1) ?? [] };
  }
}

function* inPortions(heads: readonly StreamHead[]): Generator<readonly StreamHead[]> {
  let [some, events]: [StreamHead[], number] = [[], 0];
  for (const head of heads) {
    some.push(head);
    events += head.version;
    if (events < EVENTS_AT_A_TIME) continue;
    yield some;
    [some, events] = [[], 0];
  }
  if (some.length > 0) yield some;
}

interface Row {
  readonly stream_number: number;
  readonly tenant: string;
  readonly stream_type: StreamType;
  readonly stream_id: string;
  readonly version: number;
  readonly event_id: string;
  readonly command_id: string;
  readonly type: string;
  readonly data: unknown;
  readonly at: Date;
  readonly occurred_on: string;
  readonly by: unknown;
  readonly policy_version: string;
  readonly prev_hash: string;
  readonly hash: string;
}

async function readEvents(client: ClientBase, tenant: string, heads: readonly StreamHead[]): Promise<readonly Row[]> {
  const { rows } = await client.query<Row>(
    `select s.number::integer as stream_number, e.tenant, e.stream_type, e.stream_id, e.version, e.event_id, e.command_id,
       e.type, e.data, e.at, e.occurred_on::text, e.by, e.policy_version, e.prev_hash, e.hash
     from unnest($2::text[], $3::text[], $4::integer[]) with ordinality as s(stream_type, stream_id, version, number)
     join events e on e.tenant = $1 and e.stream_type = s.stream_type and e.stream_id = s.stream_id
       and e.version <= s.version
     order by s.number, e.version`,
    [tenant, heads.map((one) => one.streamType), heads.map((one) => one.streamId), heads.map((one) => one.version)],
  );
  return rows;
}

function toEvent(row: Row): StoredEvent {
  const { tenant, version, type, data, by, hash } = row;
  return {
    ...{ position: '', tenant, version, type, data, by, hash },
    streamType: row.stream_type,
    streamId: row.stream_id,
    eventId: row.event_id,
    commandId: row.command_id,
    at: row.at.toISOString(),
    occurredOn: row.occurred_on,
    policyVersion: row.policy_version,
    prevHash: row.prev_hash,
  };
}
