import { useId, type ReactNode } from 'react';
import type { DayRow } from './day-rows.js';
import { DayRowLine, type Tone } from './day-row.js';

/** A part of the day with its number. Nothing in it: it is not there. */
export function DaySection({
  title,
  count,
  tone = null,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly tone?: Tone;
  readonly children: ReactNode;
}) {
  const id = useId();
  if (count === 0) return null;
  return (
    <section className="day-section" aria-labelledby={id}>
      <h2 id={id}>
        <span>{title}</span> <span className={`pill ${tone === null ? '' : `pill-${tone}`}`}>{count}</span>
      </h2>
      {children}
    </section>
  );
}

/** The lines of a part. */
export function DayRows({ rows, tone = null }: { readonly rows: readonly DayRow[]; readonly tone?: Tone }) {
  return (
    <ul className="row-list">
      {rows.map((row) => (
        <DayRowLine key={row.key} row={row} tone={tone} />
      ))}
    </ul>
  );
}
