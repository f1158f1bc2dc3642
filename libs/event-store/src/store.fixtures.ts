import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { NO_HASH } from './chain/prepare-events.js';
import { createdId } from './ids.js';
import { applyRowsMigration } from './migrations/apply-rows.js';
import { eventStoreMigrations } from './migrations/event-store-migrations.js';
import type { Migration } from './migrations/migrate.js';
import { tenantTableSql } from './migrations/tenant-table.js';
import type { AppendRequest, EventStore, NewEvent } from './types.js';

/** The tenants of these tests; the second one must never see the first one's rows. */
export const TENANT = 'fjordby';
export const OTHER_TENANT = 'skovkoebing';

/** A command id, the same for the same name on each run. */
export function commandId(name: string): string {
  return createdId(TENANT, 'command', name);
}

export function placementId(name: string): string {
  return createdId(TENANT, 'placement', name);
}

/** The store's own migrations and one small read model: `tallies(name, count, note, first_seen)`. */
export const migrations: readonly Migration[] = [
  ...eventStoreMigrations,
  {
    id: 'spec-001-tallies',
    sql: `
create table tallies (
  tenant text not null,
  name text not null,
  count integer not null,
  note text,
  first_seen date,
  primary key (tenant, name)
);
${tenantTableSql('tallies', { app: 'select, insert, update, delete' })}`,
  },
  applyRowsMigration('spec-002-apply-rows', [
    { table: 'tallies', key: ['name'], columns: ['name', 'count', 'note', 'first_seen'], keep: ['first_seen'] },
  ]),
];

export function event(type: string, data: unknown = {}, at = '2026-01-05T09:00:00.000Z'): NewEvent {
  return { type, data, at, occurredOn: at.slice(0, 10), by: { staffId: 'anna-b' }, policyVersion: 'default-dk-2026' };
}

/** An append to a new stream of one event; say what differs. */
export function request(given: Partial<AppendRequest> & { readonly streamId: string }): AppendRequest {
  const expectedVersion = given.expectedVersion ?? 0;
  const events = given.events ?? [event('proposed')];
  return {
    tenant: TENANT,
    streamType: 'placement',
    expectedVersion,
    headHash: NO_HASH,
    settledVersion: expectedVersion + events.length,
    commandId: commandId(given.streamId),
    bodyHmac: 'aa',
    events,
    state: { version: expectedVersion + events.length },
    rows: () => ({}),
    outbox: [],
    ...given,
  };
}

/** Appends after whatever stands in the stream, as case handling does. */
export async function appendNext(
  store: EventStore,
  streamId: string,
  name: string,
  given: Partial<AppendRequest> = {},
): ReturnType<EventStore['append']> {
  const loaded = await store.load(given.tenant ?? TENANT, given.streamType ?? 'placement', streamId);
  const next = { streamId, expectedVersion: loaded.version, headHash: loaded.headHash, commandId: commandId(name) };
  return store.append(request({ ...next, ...given }));
}

/** Until every transaction that began before has ended, those of other suites on the same server too: they hold events back. */
export async function untilQuiet(pool: pg.Pool): Promise<void> {
  const now = await pool.query<{ id: string }>('select pg_current_xact_id()::text as id');
  for (;;) {
    const { rows } = await pool.query<{ ended: boolean }>(
      'select pg_snapshot_xmin(pg_current_snapshot()) > $1::text::xid8 as ended',
      [now.rows[0]?.id],
    );
    if (rows[0]?.ended === true) return;
    await pause(20);
  }
}
