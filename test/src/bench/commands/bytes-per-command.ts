import type { House } from '../house/start-house.js';

/** How many bytes the last command of two placements wrote: the rivals must write as much. */
export async function bytesPerCommand(
  { ownerPool }: House,
  tenant: string,
  ours: string | undefined,
  bare: string | undefined,
): Promise<{ readonly ours: number; readonly bare: number }> {
  const bytes = async (placementId: string | undefined): Promise<number> => {
    const { rows } = await ownerPool.query<{ bytes: number }>(
      `select (octet_length(s.state::text) + octet_length(row_to_json(p)::text)
        + (select sum(octet_length(row_to_json(e)::text)) from events e where e.tenant = s.tenant
            and e.stream_type = 'placement' and e.stream_id = s.stream_id and e.version > s.version - 3)
        + (select octet_length(row_to_json(o)::text) from obligations o where o.tenant = s.tenant
            and o.placement_id = p.placement_id and o.obligation_id = p.next_obligation_id))::int as bytes
       from streams s join placements p on p.tenant = s.tenant and p.placement_id::text = s.stream_id
       where s.tenant = $1 and s.stream_id = $2 and s.stream_type = 'placement'`,
      [tenant, placementId],
    );
    return rows[0]?.bytes ?? 0;
  };
  return { ours: await bytes(ours), bare: await bytes(bare) };
}
