import { createHash } from 'node:crypto';
import pg from 'pg';
import { guardAvailability } from '../unavailable.js';

/** One step of the schema. Applied once, in the order of the list; its text never changes once released. */
export interface Migration {
  /** Unique among all lists that are applied together, e.g. `event-store-001-tables`. */
  readonly id: string;
  readonly sql: string;
  /** Generated text (`create or replace`): applied again whenever it has changed, instead of refusing. */
  readonly repeatable?: boolean;
}

/** The database holds another text under a migration's id: released migrations are never edited, a new one is added. */
export class MigrationChangedError extends Error {
  override readonly name = 'MigrationChangedError';
  readonly code = 'MIGRATION_CHANGED';
}

/**
 * Brings the schema up to date as its owner: applies what is not yet applied, each in its own transaction. Two at once
 * take turns. Answers the ids applied now.
 * @throws MigrationChangedError when an applied migration's text has changed since
 * @throws StoreUnavailableError when PostgreSQL cannot be reached
 */
export async function migrate(options: {
  readonly ownerUrl: string;
  readonly migrations: readonly Migration[];
}): Promise<readonly string[]> {
  const ids = new Set(options.migrations.map((migration) => migration.id));
  if (ids.size !== options.migrations.length) throw new TypeError('Two migrations have the same id.');
  return guardAvailability(async () => {
    const client = new pg.Client({ connectionString: options.ownerUrl, connectionTimeoutMillis: 10_000 });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await applyAll(client, options.migrations);
    } finally {
      await client.end().catch(() => undefined);
    }
  });
}

async function applyAll(client: pg.Client, migrations: readonly Migration[]): Promise<readonly string[]> {
  await client.query(`select pg_advisory_lock(hashtext('holdfast_migrations'))`);
  await client.query(`set client_min_messages = warning; create table if not exists holdfast_migrations (
    id text primary key, checksum text not null, applied_at timestamptz not null default now())`);
  const { rows } = await client.query<{ id: string; checksum: string }>('select id, checksum from holdfast_migrations');
  const known = new Map(rows.map((row) => [row.id, row.checksum]));
  const applied: string[] = [];
  for (const migration of migrations) {
    const checksum = createHash('sha256').update(migration.sql).digest('hex');
    const before = known.get(migration.id);
    if (before === checksum) continue;
    if (before !== undefined && migration.repeatable !== true) {
      throw new MigrationChangedError(`Migration ${migration.id} was applied with another text. Add a new migration.`);
    }
    await apply(client, migration, checksum);
    applied.push(migration.id);
  }
  return applied;
}

async function apply(client: pg.Client, migration: Migration, checksum: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query(
      `insert into holdfast_migrations (id, checksum) values ($1, $2)
       on conflict (id) do update set checksum = excluded.checksum, applied_at = now()`,
      [migration.id, checksum],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
