import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isDay, today, type Day } from '../dates/days.js';
import { useDates } from '../dates/use-dates.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/field.js';
import type { Period } from './queries.js';

/** What is wrong with two days: the field, and the text's key. Null: nothing. */
export function wrongWith(
  { from, to }: Period,
  now: Day,
  apart: boolean,
): { readonly at: keyof Period; readonly what: 'noDay' | 'inFuture' | 'endsBefore' | 'sameDay' } | null {
  for (const at of ['from', 'to'] as const) {
    const day = { from, to }[at];
    if (!isDay(day)) return { at, what: 'noDay' };
    if (day > now) return { at, what: 'inFuture' };
  }
  if (to < from) return { at: 'to', what: 'endsBefore' };
  return apart && to === from ? { at: 'to', what: 'sameDay' } : null;
}

/** Two days to look at; what makes no sense is said at its field and is not asked for. */
export function PeriodForm({
  period,
  apart = false,
  submit,
  onPeriod,
}: {
  readonly period: Period;
  /** The days must differ. */
  readonly apart?: boolean;
  readonly submit: string;
  readonly onPeriod: (period: Period) => void;
}) {
  const { t } = useTranslation('audit');
  const now = today();
  const dates = useDates(now);
  const [typed, setTyped] = useState(period);
  const [wrong, setWrong] = useState<ReturnType<typeof wrongWith>>(null);
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = wrongWith(typed, now, apart);
    setWrong(found);
    if (found === null) return onPeriod(typed);
    event.currentTarget.querySelector<HTMLInputElement>(`[name=${found.at}]`)?.focus();
  };
  const errorAt = (at: keyof Period) =>
    wrong?.at === at ? t(`wrong.${wrong.what}`, { from: isDay(typed.from) ? dates.full(typed.from) : '' }) : null;
  return (
    <form className="audit-period no-print" noValidate onSubmit={show}>
      {(['from', 'to'] as const).map((at) => (
        <TextField
          key={at}
          name={at}
          type="date"
          max={now}
          label={t(apart ? `compare.${at}` : `contact.${at}`)}
          value={typed[at]}
          error={errorAt(at)}
          onValue={(day) => setTyped({ ...typed, [at]: day })}
        />
      ))}
      <Button type="submit" kind="primary">
        {submit}
      </Button>
    </form>
  );
}
