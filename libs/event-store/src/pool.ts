import pg from 'pg';

/** Where a pool connects, and how long it waits. */
export interface PoolOptions {
  /** postgres:// address of the role to work as. */
  readonly connectionString: string;
  /** Most connections at once. Default 10. */
  readonly max?: number;
  /** A statement that runs longer is ended by the server. Milliseconds, default 10,000. */
  readonly statementTimeoutMs?: number;
  /** Waiting for a connection (a free one or a new one) ends after this. Milliseconds, default 5,000. */
  readonly connectionTimeoutMs?: number;
  /** Shown by the server in `pg_stat_activity`. Default `holdfast`. */
  readonly applicationName?: string;
  /** Told of connections lost while nobody used them. Never holds query texts or values. */
  readonly onConnectionLost?: (error: Error) => void;
}

/**
 * A pool that survives its server: a PostgreSQL that is killed ends the running queries with errors (StoreUnavailableError
 * through this library) and never the process; the next query connects anew. A server that hangs without closing its
 * sockets is given up on one second after the statement timeout.
 */
export function createPool(options: PoolOptions): pg.Pool {
  const statementTimeout = options.statementTimeoutMs ?? 10_000;
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.max ?? 10,
    application_name: options.applicationName ?? 'holdfast',
    statement_timeout: statementTimeout,
    query_timeout: statementTimeout + 1_000,
    connectionTimeoutMillis: options.connectionTimeoutMs ?? 5_000,
    idle_in_transaction_session_timeout: statementTimeout * 2,
    keepAlive: true,
  });
  const lost = options.onConnectionLost ?? (() => undefined);
  pool.on('error', lost);
  // A connection that dies while somebody holds it says so on the client, not on the pool; unheard it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
