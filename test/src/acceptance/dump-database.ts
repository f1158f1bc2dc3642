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
