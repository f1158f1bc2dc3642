import { createdId } from '@holdfast/event-store';
import type pg from 'pg';
import type { HandOverCreated, NewBatch, NewHandOver } from './batch.types.js';

/** Puts a hand-over of many and its items on record, once. */
export async function insertHandOver(
  client: pg.PoolClient,
  tenant: string,
  handOver: NewHandOver,
): Promise<HandOverCreated> {
  const { id, from, startedBy, startedAt, reason, bodyHmac, offers, refused } = handOver;
  const subject = `hand-over/${id}`;
  const made = await client.query(
    `insert into batches (tenant, subject, kind, batch_id, started_by, started_at, detail, body_hmac)
     values ($1, $2, 'hand-over', $3, $4, $5, $6, $7) on conflict (tenant, subject) do nothing`,
    [tenant, subject, id, JSON.stringify(startedBy), startedAt, JSON.stringify({ from, reason }), bodyHmac],
  );
  if (made.rowCount === 0) {
    const { rows } = await client.query<{ hmac: string }>('select body_hmac as hmac from batches where subject = $1', [
      subject,
    ]);
    return rows[0]?.hmac === bodyHmac ? 'repeated' : 'key-reused';
  }
  const items = [
    ...offers.map(({ placementId, ...command }) => ({ placementId, status: 'waiting', command })),
    ...refused.map(({ placementId, to, code }) => ({ placementId, status: 'refused', command: { to }, code })),
  ];
  await client.query(
    `insert into batch_items (tenant, subject, position, placement_id, status, command, code, settled_at)
     select $1, $2, i.position, i."placementId", i.status, i.command, i.code,
       case when i.status = 'refused' then now() end
     from rows from (jsonb_to_recordset($3) as ("placementId" uuid, status text, command jsonb, code text))
       with ordinality as i("placementId", status, command, code, position)`,
    [tenant, subject, JSON.stringify(items)],
  );
  return 'created';
}

/**
 * Ends a hand-over: what has not begun is left, what may have been offered is to be withdrawn. Asked for again, it tries
 * what was refused once more.
 * @returns whether there is such a hand-over
 */
export async function stopAndUndo(
  client: pg.PoolClient,
  tenant: string,
  id: string,
  { startedBy, startedAt }: Omit<NewBatch, 'subject'>,
): Promise<boolean> {
  const source = `hand-over/${id}`;
  const subject = `hand-over-undo/${id}`;
  const { rowCount } = await client.query('update batches set stopped = true where subject = $1', [source]);
  if (rowCount === 0) return false;
  await client.query(
    `update batch_items set status = 'skipped', code = 'HAND_OVER_UNDONE', settled_at = now()
     where subject = $1 and status = 'waiting'`,
    [source],
  );
  await client.query(
    `insert into batches (tenant, subject, kind, batch_id, started_by, started_at, detail)
     values ($1, $2, 'hand-over-undo', $3, $4, $5, '{}') on conflict (tenant, subject) do nothing`,
    [tenant, subject, createdId(tenant, 'batch', subject), JSON.stringify(startedBy), startedAt],
  );
  await client.query(
    `insert into batch_items as u (tenant, subject, position, placement_id, status, command)
       select i.tenant, $2, i.position, i.placement_id, 'waiting', '{}' from batch_items i
       where i.subject = $1 and i.status in ('done', 'working')
     on conflict (tenant, subject, placement_id)
       do update set status = 'waiting', code = null, attempts = 0, round = u.round + 1, settled_at = null
       where u.status = 'refused'`,
    [source, subject],
  );
  return true;
}
