import { setTimeout } from 'node:timers/promises';
import { checkTenant, guardAvailability } from '@holdfast/event-store';
import pg from 'pg';
import { readModelMigrations, readModelRowTables } from '../projections.js';
import { catchUp, type Hands, type Pass } from './catch-up.js';
import { type CopyTable, copyTables } from './record-rows.js';
import { openShadow, SHADOW, type ShadowPlan, swapSql } from './shadow.js';

/** What is rebuilt, and by whom. */
export interface RebuildRequest {
  /** As the owner of the schema: makes the shadow and swaps it in. */
  readonly ownerUrl: string;
  /** As the import role: reads the events, writes the rows. */
  readonly importUrl: string;
  /** Null: every municipality's rows. Otherwise only this one's are made from events, the others' are taken over as they stand. */
  readonly tenant: string | null;
  /** Names of read models; all when left out. */
  readonly only?: readonly string[];
  /** Does not go on where a run that was broken off stopped. */
  readonly afresh?: boolean;
  readonly progress?: (total: number) => { add(events: number): void; done(): void };
}

/** What was rebuilt. */
export interface Rebuilt {
  readonly tables: readonly string[];
  readonly placements: number;
  readonly events: number;
  /** Whether it went on where a run that was broken off had stopped. */
  readonly resumed: boolean;
  /** Placements written again because they changed meanwhile. */
  readonly caughtUp: number;
  /** For how long nobody could append. Milliseconds. */
  readonly lockedMs: number;
}

/** Another rebuild runs in this database. */
export class RebuildRunningError extends Error {
  override readonly name = 'RebuildRunningError';
  readonly code = 'REBUILD_RUNNING';
}

/** How often what has moved is caught up before appends are held up for the rest, and how little rest is little. */
const PASSES = 5;
const LITTLE = 50;
/** Getting every lock of the swap is tried so often, a while apart, so that nobody queues up behind us for long. */
const TRIES = 30;
const LOCK_TIMEOUT = '2s';
const PAUSE_MS = 1_000;
const LOCKED_OUT = new Set(['55P03', '40P01']);

/**
 * Makes read models anew from the events: into a shadow beside them, by COPY, while people read and append as before; then
 * appends are held up for a moment, what has moved since is written too, and the shadow takes the place of the tables. Broken off, it
 * goes on where it stopped. What readers did with their messages (`inbox_marks`) and receipts are no read models and stay.
 * @throws RebuildRunningError, StoreUnavailableError
 */
export function rebuildReadModels(request: RebuildRequest): Promise<Rebuilt> {
  const { tenant, only } = request;
  if (tenant !== null) checkTenant(tenant);
  const tables = readModelRowTables.filter(({ table }) => only?.includes(table) ?? true);
  if (tables.length === 0) throw new TypeError('There is no read model of this name.');
  const plan = { migrations: readModelMigrations, tables, tenant };
  return guardAvailability(() =>
    withClients([request.ownerUrl, request.importUrl, request.importUrl], async ([owner, reader, writer]) => {
      const { rows } = await owner.query<{ mine: boolean }>(
        `select pg_try_advisory_lock(hashtext('${SHADOW}')) as mine`,
      );
      if (rows[0]?.mine !== true) throw new RebuildRunningError('Another rebuild is running in this database.');
      return rebuildWith(owner, { reader, writer }, plan, request);
    }),
  );
}

async function rebuildWith(
  owner: pg.Client,
  hands: Hands,
  plan: ShadowPlan,
  request: RebuildRequest,
): Promise<Rebuilt> {
  const resumed = await openShadow(owner, plan, request.afresh === true);
  const tables = await copyTables(owner, plan.tables);
  if (plan.tenant !== null) await takeOverOthers(hands.writer, tables, plan.tenant);
  const tenants = await tenantsOf(hands.reader);
  const progress = request.progress?.(await eventsAhead(hands.reader));
  const pass = (written: (events: number) => void = () => undefined): Promise<Pass> =>
    passOver(hands, tables, tenants, written);
  const first = await pass((events) => progress?.add(events));
  progress?.done();
  for (const { target } of tables) await owner.query(`vacuum (analyze) ${target}`);
  let caughtUp = 0;
  for (let n = 0; n < PASSES; n += 1) {
    const { placements } = await pass();
    caughtUp += placements;
    if (placements < LITTLE) break;
  }
  const swapped = await swap(owner, plan, () => tenantsOf(hands.reader).then((now) => passOver(hands, tables, now)));
  return {
    tables: tables.map(({ table }) => table),
    ...first,
    resumed,
    caughtUp: caughtUp + swapped.placements,
    lockedMs: swapped.lockedMs,
  };
}

async function passOver(
  hands: Hands,
  tables: readonly CopyTable[],
  tenants: readonly string[],
  written: (events: number) => void = () => undefined,
): Promise<Pass> {
  let sum: Pass = { placements: 0, events: 0 };
  for (const tenant of tenants) {
    const { placements, events } = await catchUp(hands, tables, tenant, written);
    sum = { placements: sum.placements + placements, events: sum.events + events };
  }
  return sum;
}

async function tenantsOf(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ tenant: string }>(
    `select distinct tenant from streams where stream_type = 'placement' order by tenant`,
  );
  return rows.map(({ tenant }) => tenant);
}

async function eventsAhead(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ ahead: number }>(
    `select coalesce(sum(s.version), 0)::float8 as ahead from streams s
     left join ${SHADOW}.rebuilt r on r.tenant = s.tenant and r.stream_id = s.stream_id
     where s.stream_type = 'placement' and r.version is distinct from s.version`,
  );
  return rows[0]?.ahead ?? 0;
}

/** The other municipalities' rows as they stand, and the versions they are of: what they append from now on is caught up. */
async function takeOverOthers(writer: pg.Client, tables: readonly CopyTable[], tenant: string): Promise<void> {
  await writer.query('begin transaction isolation level repeatable read');
  try {
    const { rows } = await writer.query<{ done: boolean }>(`select others_copied as done from ${SHADOW}.rebuild`);
    if (rows[0]?.done !== true) {
      for (const { table, target, columns } of tables) {
        const names = columns.join(', ');
        await writer.query(`insert into ${target} (${names}) select ${names} from ${table} where tenant <> $1`, [
          tenant,
        ]);
      }
      await writer.query(
        `insert into ${SHADOW}.rebuilt select tenant, stream_id, version from streams where stream_type = 'placement' and tenant <> $1`,
        [tenant],
      );
      await writer.query(`update ${SHADOW}.rebuild set others_copied = true`);
    }
    await writer.query('commit');
  } catch (error) {
    await writer.query('rollback').catch(() => undefined);
    throw error;
  }
}

/**
 * Who appends writes a stream's row first: holding `streams` holds up appends and lets everybody read. The rows that are still missing
 * are then committed by their own connection before the tables change places.
 */
async function swap(
  owner: pg.Client,
  plan: ShadowPlan,
  lastPass: () => Promise<Pass>,
): Promise<{ readonly placements: number; readonly lockedMs: number }> {
  let placements = 0;
  for (let tries = 1; ; tries += 1) {
    await owner.query(`begin; set local lock_timeout = '${LOCK_TIMEOUT}'`);
    try {
      await owner.query('lock table streams in share row exclusive mode');
      const from = performance.now();
      placements += (await lastPass()).placements;
      await owner.query(swapSql(plan.tables));
      await owner.query('commit');
      return { placements, lockedMs: performance.now() - from };
    } catch (error) {
      await owner.query('rollback').catch(() => undefined);
      if (tries === TRIES || !LOCKED_OUT.has((error as { code?: string }).code ?? '')) throw error;
      await setTimeout(PAUSE_MS);
    }
  }
}

async function withClients<T>(
  urls: readonly [string, string, string],
  work: (clients: readonly [pg.Client, pg.Client, pg.Client]) => Promise<T>,
): Promise<T> {
  const clients = urls.map((connectionString) => {
    const client = new pg.Client({
      connectionString,
      connectionTimeoutMillis: 10_000,
      application_name: 'holdfast-rebuild',
    });
    // A server that goes away tells whoever uses the connection next.
    client.on('error', () => undefined);
    return client;
  });
  try {
    for (const client of clients) await client.connect();
    return await work(clients as unknown as readonly [pg.Client, pg.Client, pg.Client]);
  } finally {
    await Promise.all(clients.map((client) => client.end().catch(() => undefined)));
  }
}
