/**
 * A dump keeps the transaction ids of its events, but not the server's counter: on another server the counter may be behind, and
 * `read_all` would hold every restored event for one that is still being written, and put new ones before them. So ids go on from an
 * offset: 0 until a restore asks for more (`continueEventOrder`).
 */
export const orderAfterRestoreSql = `
create function event_order_offset() returns bigint language sql immutable parallel safe as 'select 0::bigint';

alter table events alter column transaction_id
  set default ((pg_current_xact_id()::text::bigint + event_order_offset())::text::xid8);

-- Every event below the oldest transaction still running is committed or will never be; all others come later in this
-- order. So whoever reads on from (transaction id, position) misses nothing, however late a transaction commits.
create or replace function read_all(p_tenant text, p_transaction_id xid8, p_position bigint, p_limit integer)
returns setof events language plpgsql as $body$
declare
  v_tenant text := set_config('app.tenant', p_tenant, true);
  v_horizon xid8 := (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + event_order_offset())::text::xid8;
begin
  return query
    select * from events e
    where e.tenant = v_tenant and (e.transaction_id, e.position) > (p_transaction_id, p_position)
      and e.transaction_id < v_horizon
    order by e.transaction_id, e.position
    limit p_limit;
end
$body$;
`;
