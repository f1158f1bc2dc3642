import 'reflect-metadata';
import { checkTenant, guardAvailability } from '@holdfast/event-store';
import type pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { MessageEntity } from '../inbox/message.entity.js';
import { ObligationEntity } from '../obligations/obligation.entity.js';
import { PlacementEntity } from '../placements/placement.entity.js';
import { PreparingClient } from './preparing-client.js';

/** Where the read models are, and how hard they may be asked. */
export interface ReaderOptions {
  /** postgres:// address of the application role. */
  readonly url: string;
  /** Most connections at once. Default 10. */
  readonly poolMax?: number;
  /** A query that runs longer is ended by the server. Milliseconds, default 10,000. */
  readonly statementTimeoutMs?: number;
}

/** The only door to the read models: TypeORM's pool is never used bare, so no query can see two tenants. */
export interface TenantReader {
  /**
   * Reads in one read-only transaction that sees one tenant's rows.
   * @throws StoreUnavailableError when PostgreSQL cannot be reached or did not answer
   */
  read<T>(tenant: string, work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /**
   * Asks one function of the database that reads for its first parameter's tenant alone: one round trip. `values` are the others.
   * @throws StoreUnavailableError as `read`
   */
  ask<Row extends object>(tenant: string, text: string, values: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** A reader that connects on first use, so that an app starts while PostgreSQL is away. */
export function createTenantReader({ url, poolMax = 10, statementTimeoutMs = 10_000 }: ReaderOptions): TenantReader {
  const source = new DataSource({
    type: 'postgres',
    url,
    applicationName: 'holdfast-read',
    entities: [PlacementEntity, ObligationEntity, MessageEntity],
    synchronize: false,
    logging: false,
    installExtensions: false,
    connectTimeoutMS: 5_000,
    poolSize: poolMax,
    extra: {
      ...{ statement_timeout: statementTimeoutMs, query_timeout: statementTimeoutMs + 1_000, keepAlive: true },
      Client: PreparingClient,
    },
    // A connection lost while nobody uses it: the next query connects anew.
    poolErrorHandler: () => undefined,
  });
  let connecting: Promise<DataSource> | null = null;

  async function connect(): Promise<DataSource> {
    connecting ??= source.initialize();
    try {
      return await connecting;
    } catch (error) {
      connecting = null;
      throw error;
    }
  }

  async function withRunner<T>(
    tenant: string,
    work: (client: pg.PoolClient, manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    checkTenant(tenant);
    return guardAvailability(async () => {
      const connected = await connect();
      const runner = connected.createQueryRunner();
      try {
        return await work((await runner.connect()) as pg.PoolClient, runner.manager);
      } finally {
        await runner.release();
      }
    });
  }

  return {
    read: (tenant, work) => withRunner(tenant, (client, manager) => inTransaction(client, tenant, () => work(manager))),
    ask: <Row extends pg.QueryResultRow>(tenant: string, text: string, values: readonly unknown[]) =>
      withRunner(tenant, async (client) => (await client.query<Row>(text, [tenant, ...values])).rows),
    close: async () => {
      if (connecting === null) return;
      await connecting.then(
        (connected) => connected.destroy(),
        () => undefined,
      );
      connecting = null;
    },
  };
}

/** Two round trips on top of the work's own. */
async function inTransaction<T>(client: pg.PoolClient, tenant: string, work: () => Promise<T>): Promise<T> {
  // The name has been checked, so it can stand in the text: opening and tenant take one round trip.
  await client.query(`begin read only; set local app.tenant = '${tenant}'`);
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    // A connection that is gone undoes by itself what it held.
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
