import type { EventRow } from './record-rows.js';
import type { Client } from 'pg';
import { recordOf } from './record-rows.js';
import type { PlacementRecord } from '../shared/projection.js';
import { SHADOW } from './shadow.js';

/** A placement whose rows in the shadow are not those of its newest version. */
export interface MovedStream {
  readonly streamId: string;
  readonly version: number;
  /** Whether the shadow has rows of it, of an earlier version. */
  readonly again: boolean;
  readonly events: readonly PlacementRecord[];
}

/** Most streams, and about so many events, that are held in memory at once. */
const STREAMS = 500;
const EVENTS = 8_000;

interface Place {
  readonly streamId: string;
  readonly version: number;
  readonly again: boolean;
}

/** A tenant's placements, after one in the order of their ids, that the shadow does not have as they stand now. One snapshot. */
export async function readMoved(reader: Client, tenant: string, after: string): Promise<readonly MovedStream[]> {
  await reader.query('begin transaction isolation level repeatable read, read only');
  try {
    const { rows } = await reader.query<Place>({
      name: 'hf_rebuild_places',
      text: `select s.stream_id as "streamId", s.version, r.version is not null as again from streams s
        left join ${SHADOW}.rebuilt r on r.tenant = s.tenant and r.stream_id = s.stream_id
        where s.tenant = $1 and s.stream_type = 'placement' and s.stream_id > $2 and r.version is distinct from s.version
        order by s.stream_id limit ${STREAMS}`,
      values: [tenant, after],
    });
    const places = upTo(rows);
    if (places.length === 0) return [];
    const { rows: found } = await reader.query<EventRow>({
      name: 'hf_rebuild_events',
      text: `select stream_id, version, event_id, command_id, type, data, at, occurred_on::text, by, policy_version
        from events where tenant = $1 and stream_type = 'placement' and stream_id = any($2) order by stream_id, version`,
      values: [tenant, places.map(({ streamId }) => streamId)],
    });
    const events = new Map<string, PlacementRecord[]>(places.map(({ streamId }) => [streamId, []]));
    for (const row of found) events.get(row.stream_id)?.push(recordOf(row));
    return places.map((place) => ({ ...place, events: events.get(place.streamId) ?? [] }));
  } finally {
    await reader.query('commit');
  }
}

/** Together no more events than are wanted at once, but always one stream. */
function upTo(rows: readonly Place[]): readonly Place[] {
  let events = 0;
  const end = rows.findIndex(({ version }, index) => (events += version) > EVENTS && index > 0);
  return end === -1 ? rows : rows.slice(0, end);
}
