import type { Day, SealedText } from '@holdfast/domain';
import type pg from 'pg';
import type { HandOverEntry, ItemStatus, Load, OfferFate } from './batch.types.js';

interface ItemRow {
  readonly placementId: string;
  readonly to: string | null;
  readonly status: ItemStatus;
  readonly code: string | null;
  readonly offerStatus: string | null;
  readonly offerEnded: string | null;
  readonly undoStatus: ItemStatus | null;
  readonly undoCode: string | null;
  readonly note: SealedText | null;
}

/** How the domain says that an offer has ended, and what that is called here. */
const ENDS: Readonly<Record<string, OfferFate>> = {
  'hand-off-declined': 'declined',
  'hand-off-withdrawn': 'withdrawn',
  'hand-off-expired': 'expired',
};

function fateOf({ offerStatus, offerEnded }: ItemRow): OfferFate | null {
  if (offerStatus === null) return null;
  if (offerStatus === 'open') return 'open';
  if (offerStatus === 'met') return 'accepted';
  return ENDS[offerEnded ?? ''] ?? 'lapsed';
}

/** Notes looked at: the placement of the first may have been erased. */
const NOTES = 10;

/** What a hand-over was about and what came of each placement, in the order they were put down. */
export async function readHandOver(
  client: pg.PoolClient,
  id: string,
): Promise<Pick<HandOverEntry, 'id' | 'from' | 'reason' | 'notes' | 'items'>> {
  const { rows: batches } = await client.query<{ detail: { from: string; reason: string } }>(
    'select detail from batches where subject = $1',
    [`hand-over/${id}`],
  );
  const { rows } = await client.query<ItemRow>(
    `select i.placement_id as "placementId", i.command->>'to' as "to", i.status, i.code,
       o.status as "offerStatus", o.ended_because->>'reason' as "offerEnded",
       u.status as "undoStatus", u.code as "undoCode", i.command->'note' as note
     from batch_items i
     left join obligations o
       on o.tenant = i.tenant and o.placement_id = i.placement_id and o.obligation_id = i.obligation_id
     left join batch_items u on u.tenant = i.tenant and u.subject = $2 and u.placement_id = i.placement_id
     where i.subject = $1 order by i.position`,
    [`hand-over/${id}`, `hand-over-undo/${id}`],
  );
  return {
    id,
    ...(batches[0]?.detail ?? { from: '', reason: '' }),
    notes: rows.flatMap(({ note }) => note ?? []).slice(0, NOTES),
    items: rows.map((row) => ({
      placementId: row.placementId,
      to: row.to,
      status: row.status,
      code: row.code,
      offer: fateOf(row),
      undo: row.undoStatus === null ? null : { status: row.undoStatus, code: row.undoCode },
    })),
  };
}

/** Open placements owned, and what is owed and late on a day, per person. */
export async function readLoads(
  client: pg.PoolClient,
  staffIds: readonly string[],
  today: Day,
): Promise<readonly Load[]> {
  const { rows } = await client.query<Load>(
    `select p.id as "staffId",
       (select count(*)::integer from placements where owner_id = p.id and stage <> 'closed') as open,
       (select count(*)::integer from obligations where owed_by = p.id and status = 'open' and late_after < $2) as overdue
     from unnest($1::text[]) with ordinality as p(id, place) order by p.place`,
    [staffIds, today],
  );
  return rows;
}
