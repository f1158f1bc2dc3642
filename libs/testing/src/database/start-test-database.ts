import { createHash, randomUUID } from 'node:crypto';
import { type DatabaseRole, provisionDatabase, roleUrl, withClient } from '@holdfast/engines';
import { migrate, type Migration } from '@holdfast/event-store';
import { releaseTestCluster, type TestCluster, testCluster } from './cluster.js';

/** What the database of a test holds. */
export interface TestDatabaseOptions {
  readonly migrations: readonly Migration[];
}

/** A fresh database of its own for one suite. */
export interface TestDatabase {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly relayUrl: string;
  readonly importUrl: string;
  /** Drops the database; the last one also stops the server, unless the test run shares one. */
  stop(): Promise<void>;
}

/** Any fixed number: whoever makes a template holds this lock. */
const TEMPLATE_LOCK = 4_653_002;

let open = 0;

/**
 * A fresh, migrated database: a copy of a template that is migrated once per list of migrations, so each costs about 50 ms.
 */
export async function startTestDatabase({ migrations }: TestDatabaseOptions): Promise<TestDatabase> {
  open += 1;
  try {
    const cluster = await testCluster();
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    await provisionDatabase(cluster.superuserUrl, name, await ensureTemplate(cluster, migrations));
    return handle(cluster, name);
  } catch (error) {
    await leave();
    throw error;
  }
}

function handle(cluster: TestCluster, name: string): TestDatabase {
  const url = (role: DatabaseRole) => roleUrl(cluster.superuserUrl, role, cluster.passwords[role], name);
  const superuserUrl = new URL(cluster.superuserUrl);
  superuserUrl.pathname = `/${name}`;
  return {
    superuserUrl: superuserUrl.href,
    ownerUrl: url('holdfast_owner'),
    appUrl: url('holdfast_app'),
    relayUrl: url('holdfast_relay'),
    importUrl: url('holdfast_import'),
    async stop() {
      await withClient(cluster.superuserUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
      await leave();
    },
  };
}

async function leave(): Promise<void> {
  open -= 1;
  if (open === 0) await releaseTestCluster();
}

async function ensureTemplate(cluster: TestCluster, migrations: readonly Migration[]): Promise<string> {
  const template = `template_${createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 24)}`;
  await withClient(cluster.superuserUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rows } = await client.query<{ finished: boolean }>(
      'SELECT NOT datallowconn AS finished FROM pg_database WHERE datname = $1',
      [template],
    );
    if (rows[0]?.finished === true) return;
    await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    await provisionDatabase(cluster.superuserUrl, template);
    const ownerUrl = roleUrl(cluster.superuserUrl, 'holdfast_owner', cluster.passwords.holdfast_owner, template);
    await migrate({ ownerUrl, migrations });
    // Closed to connections: the mark that it is finished, and what copying it needs.
    await client.query(`ALTER DATABASE ${template} ALLOW_CONNECTIONS false`);
  });
  return template;
}
