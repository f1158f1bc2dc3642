import pg from 'pg';

interface Column {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

/** Every column of every table as text, bytes unescaped: what somebody who stole the disk would read. */
export async function dumpDatabase(superuserUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rows: columns } = await client.query<Column>(`
      select table_schema as schema, table_name as table, column_name as column, data_type as type
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`);
    let dump = '';
    for (const { schema, table, column, type } of columns) {
      const name = client.escapeIdentifier(column);
      const text = type === 'bytea' ? `encode(${name}, 'escape')` : `${name}::text`;
      const from = `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(table)}`;
      const { rows } = await client.query<{ value: string | null }>(`select ${text} as value from ${from}`);
      dump += `${table}.${column}\n${rows.map(({ value }) => value ?? '').join('\n')}\n`;
    }
    return dump;
  } finally {
    await client.end();
  }
}

/** A text, and after it what reads when its runs of hex and base64 are decoded. */
export function inAnyEncoding(text: string): string {
  const parts = [text];
  for (const [hex = ''] of text.matchAll(/[0-9a-fA-F]{16,}/g)) parts.push(Buffer.from(hex, 'hex').toString('utf8'));
  for (const [run = ''] of text.matchAll(/[A-Za-z0-9+/_-]{12,}/g)) {
    // A run may begin anywhere within a group of four.
    for (const from of [0, 1, 2, 3]) parts.push(Buffer.from(run.slice(from), 'base64').toString('utf8'));
  }
  return parts.join('\n');
}
