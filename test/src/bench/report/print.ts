import { isReached, type Judged, type PartReport, type Table } from './part-report.js';

/** The report of one part as it is printed. */
export function printed({ part, title, tables, notes, failures, judged }: PartReport): string {
  const blocks = [
    `(${part}) ${title}`,
    ...tables.map((table) => `${table.title}\n${columns(table.head, table.rows)}`),
    ...(notes.length > 0 ? [notes.map((note) => `  ${note}`).join('\n')] : []),
    ...(failures.length > 0 ? [failures.map((failure) => `  FAILED: ${failure}`).join('\n')] : []),
    ...(judged.length > 0 ? [verdicts(judged)] : []),
  ];
  return blocks.join('\n\n');
}

/** The judged figures, each with its bound and whether it is kept. */
export function verdicts(judged: readonly Judged[]): string {
  const rows = judged.map((figure) => {
    const { name, value, unit, bound } = figure;
    const [side, limit] = bound;
    return [name, amount(value, unit), `at ${side} ${amount(limit, unit)}`, isReached(figure) ? 'reached' : 'MISSED'];
  });
  return columns(['judged', 'measured', 'bound', ''], rows);
}

function amount(value: number, unit: string): string {
  return `${number(value)}${unit === '' ? '' : ` ${unit}`}`;
}

/** As many digits as say something. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return '-';
  return Math.abs(value) >= 100 ? String(Math.round(value)) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

/** The first column to the left, all others to the right, as numbers stand. */
function columns(head: Table['head'], rows: Table['rows']): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return all.map((row) => `  ${row.map(pad).join('   ')}`.trimEnd()).join('\n');
}
