import type { Migration } from './migrate.js';

/**
 * A read-model or register table that appends write to. Its primary key is (tenant, ...key). `columns` are the columns
 * written (those of the key may be named or left out; `tenant` is added by itself).
 */
export interface RowTable {
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** Columns that an upsert leaves as they are when the row does not carry them (or carries null). */
  readonly keep?: readonly string[];
}

const NAME = /^[a-z_][a-z0-9_]{0,62}$/;

/**
 * The migration that makes `apply_rows(p_tenant text, p_rows jsonb)` for these tables: static SQL, one upsert a table.
 * `p_rows` is `{ table: [row, ...] }`. A row is whole (a column left out becomes null unless in `keep`) and a key appears once among the
 * upserts of a call; `{ "$delete": true, ...key }` deletes, before the upserts. A table that is not listed is an error.
 * Applied again whenever the list changes.
 */
export function applyRowsMigration(id: string, tables: readonly RowTable[]): Migration {
  for (const { table, key, columns } of tables) {
    const wrong = [table, ...key, ...columns].find((name) => !NAME.test(name));
    if (wrong !== undefined) throw new TypeError(`Not a plain SQL name: ${wrong}`);
    if (key.length === 0) throw new TypeError(`Table ${table} has no key.`);
  }
  const known = tables.map(({ table }) => `'${table}'`).join(', ');
  return {
    id,
    repeatable: true,
    sql: `
create or replace function apply_rows(p_tenant text, p_rows jsonb) returns void language plpgsql as $body$
declare
  v_rows jsonb;
begin
  if p_rows - array[${known}]::text[] <> '{}' then
    raise exception 'apply_rows: no such table: %', (select string_agg(name, ', ') from jsonb_object_keys(p_rows - array[${known}]::text[]) name);
  end if;
${tables.map(tableSql).join('')}end
$body$;
`,
  };
}

function tableSql({ table, key, columns, keep = [] }: RowTable): string {
  const keys = key.filter((name) => name !== 'tenant');
  const others = columns.filter((name) => name !== 'tenant' && !keys.includes(name));
  const all = [...keys, ...others];
  const value = (name: string): string =>
    keep.includes(name) ? `coalesce(excluded.${name}, ${table}.${name})` : `excluded.${name}`;
  const update =
    others.length === 0 ? 'do nothing' : `do update set ${others.map((name) => `${name} = ${value(name)}`).join(', ')}`;
  return `  v_rows := p_rows -> '${table}';
  if v_rows is not null then
    if v_rows @> '[{"$delete": true}]' then
      delete from ${table} t using jsonb_array_elements(v_rows) e, jsonb_populate_record(null::${table}, e) d
        where e ? '$delete' and t.tenant = p_tenant and ${keys.map((name) => `t.${name} = d.${name}`).join(' and ')};
      v_rows := (select coalesce(jsonb_agg(e), '[]') from jsonb_array_elements(v_rows) e where not e ? '$delete');
    end if;
    insert into ${table} (tenant, ${all.join(', ')})
      select p_tenant, ${all.map((name) => `r.${name}`).join(', ')} from jsonb_populate_recordset(null::${table}, v_rows) r
      on conflict (tenant, ${keys.join(', ')}) ${update};
  end if;
`;
}
