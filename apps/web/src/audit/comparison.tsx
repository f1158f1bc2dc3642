import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';
import { dayOf } from '../dates/days.js';
import { useDates } from '../dates/use-dates.js';
import { capital } from '../i18n/capital.js';
import { Button } from '../ui/button.js';
import { Check } from '../ui/choices.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { Empty, Fetched } from '../ui/states.js';
import { ANY_DAY } from './fixed-dates.js';
import { PeriodForm } from './period-form.js';
import { useComparison, type Period } from './queries.js';
import { RecordedLater } from './recorded-later.js';

type Asked = Schemas['Comparison'];
type Then = Schemas['ObligationThen'];

/** How something stood on one day and on another. */
interface Row {
  readonly id: string;
  readonly label: string;
  readonly before: string | Then | null;
  readonly after: string | Then | null;
  readonly changed: boolean;
}

const isNothing = ({ before, after }: Row): boolean => before === null && after === null;

/** The case on two days, side by side: what differs is marked by a word and a colour. */
export function ComparisonView({
  placementId,
  period,
  onPeriod,
}: {
  readonly placementId: string;
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
}) {
  const { t } = useTranslation('audit');
  return (
    <>
      <PeriodForm period={period} apart submit={t('compare.show')} onPeriod={onPeriod} />
      <Fetched query={useComparison(placementId, period)}>{(shown) => <Shown comparison={shown} />}</Fetched>
    </>
  );
}

function Shown({ comparison }: { readonly comparison: Asked }) {
  const { t } = useTranslation('audit');
  const dates = useDates(ANY_DAY);
  const [onlyChanged, setOnlyChanged] = useState(false);
  const { from, to, fields, obligations } = comparison;
  const days = { from: dates.full(dayOf(from.asOf)), to: dates.full(dayOf(to.asOf)) };
  const shown = (row: Row) => !onlyChanged || row.changed;
  const facts: readonly Row[] = fields.map(({ field, ...row }) => ({ id: field, ...row }));
  const owed: readonly Row[] = obligations.map(({ obligationId, label, ...row }) => ({
    ...{ id: obligationId, label: capital(label) },
    ...row,
  }));
  const columns: readonly Column<Row>[] = [
    { name: t('compare.what'), cell: ({ label }) => label },
    { name: capital(days.from), cell: ({ before, after }) => <Side value={before} changed={after === null} /> },
    { name: capital(days.to), cell: ({ after, changed }) => <Side value={after} changed={changed} /> },
    { name: t('compare.change'), cell: (row) => <Change row={row} /> },
  ];
  const neither = facts
    .filter(isNothing)
    .map(({ label }) => label.toLowerCase())
    .join(', ');
  const changes = [...facts, ...owed].filter(({ changed }) => changed).length;
  return (
    <div className="audit-report">
      <div className="audit-report-head">
        <p role="status">
          <strong>{changes === 0 ? t('compare.same', days) : t('compare.differs', { ...days, count: changes })}</strong>
        </p>
        <div className="buttons no-print">
          <Check label={t('compare.onlyChanged')} checked={onlyChanged} onChecked={setOnlyChanged} />
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </div>
      </div>
      {from.version === 0 && <p className="muted">{t('compare.notBegun', { day: days.from })}</p>}
      <h2>{t('compare.facts')}</h2>
      <Rows
        caption={t('compare.facts')}
        columns={columns}
        rows={facts.filter((row) => !isNothing(row) && shown(row))}
      />
      {neither !== '' && !onlyChanged && <p className="muted">{t('compare.neither', { names: neither })}</p>}
      <h2>{t('compare.owed')}</h2>
      <Rows caption={t('compare.owed')} columns={columns} rows={owed.filter(shown)} />
      <RecordedLater lines={from.recordedLater} day={days.from} />
      <RecordedLater lines={to.recordedLater} day={days.to} />
    </div>
  );
}

function Rows({
  caption,
  columns,
  rows,
}: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}) {
  const { t } = useTranslation('audit');
  if (rows.length === 0)
    return (
      <Empty>
        <p>{t('compare.nothing')}</p>
      </Empty>
    );
  return <DataTable caption={caption} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function Change({ row: { before, after, changed } }: { readonly row: Row }) {
  const { t } = useTranslation('audit');
  if (!changed) return <span className="muted">{t('compare.unchanged')}</span>;
  const word = before === null ? 'added' : after === null ? 'gone' : 'changed';
  return <span className="pill pill-amber">{t(`compare.${word}`)}</span>;
}

function Side({ value, changed = false }: { readonly value: Row['before']; readonly changed?: boolean }) {
  const { t } = useTranslation('audit');
  if (value === null) return <span className="muted">{t('compare.none')}</span>;
  const shown = typeof value === 'string' ? value : <OwedThen then={value} />;
  return changed ? <div className="audit-changed">{shown}</div> : shown;
}

function OwedThen({ then: { dueOn, owedBy, statusText, rang, next } }: { readonly then: Then }) {
  const { t } = useTranslation('audit');
  const dates = useDates(ANY_DAY);
  const step = (key: 'rang' | 'next', at: NonNullable<Then['next']>) => (
    <div className="muted">{t(`compare.${key}`, { step: at.label, at: dates.instant(at.at) })}</div>
  );
  return (
    <div>
      <div>{t('compare.owes', { status: capital(statusText), who: owedBy.name, day: dates.day(dueOn) })}</div>
      {rang !== null && step('rang', rang)}
      {next !== null && step('next', next)}
    </div>
  );
}
