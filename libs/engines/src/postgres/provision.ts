import pg from 'pg';
import { databaseRoles, type DatabaseRole } from './passwords.js';

/** Any fixed number: whoever provisions holds this lock, so that two at once do not meet in the catalogue. */
const PROVISION_LOCK = 4_653_001;

/** Attributes by role. Only a superuser can give BYPASSRLS, so the migrations cannot. */
const attributes: Readonly<Record<DatabaseRole, string>> = {
  holdfast_owner: 'NOBYPASSRLS',
  holdfast_app: 'NOBYPASSRLS',
  holdfast_relay: 'NOBYPASSRLS',
  holdfast_import: 'BYPASSRLS',
};

/** Runs `work` with one connection. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server that is killed breaks the idle connection; whoever uses it next is told by its own error.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes the roles of Holdfast (or brings them in line) with these passwords. Safe to repeat. */
export async function provisionRoles(
  superuserUrl: string,
  passwords: Readonly<Record<DatabaseRole, string>>,
): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [PROVISION_LOCK]);
    const { rows } = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles WHERE rolname = ANY($1)', [
      [...databaseRoles],
    ]);
    const present = new Set(rows.map((row) => row.rolname));
    for (const role of databaseRoles) {
      const verb = present.has(role) ? 'ALTER' : 'CREATE';
      const password = client.escapeLiteral(passwords[role]);
      await client.query(
        `${verb} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE ${attributes[role]} PASSWORD ${password}`,
      );
    }
    await client.query('COMMIT');
  });
}

/** Makes a database that belongs to holdfast_owner and that only the roles of Holdfast may enter. Safe to repeat. */
export async function provisionDatabase(superuserUrl: string, name: string, template?: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const database = client.escapeIdentifier(name);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) {
      const from = template === undefined ? '' : ` TEMPLATE ${client.escapeIdentifier(template)}`;
      await client.query(`CREATE DATABASE ${database} OWNER holdfast_owner${from}`);
    }
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${database} TO holdfast_app, holdfast_relay, holdfast_import`);
    // The import copies into a temporary table first.
    await client.query(`GRANT TEMPORARY ON DATABASE ${database} TO holdfast_import`);
  });
}

/** The address of `role` in `database` on the server of `superuserUrl`. */
export function roleUrl(superuserUrl: string, role: string, password: string, database: string): string {
  const url = new URL(superuserUrl);
  url.username = role;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
}
