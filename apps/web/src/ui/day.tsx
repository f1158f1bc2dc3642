import { dayOf, type Day as DayValue } from '../dates/days.js';
import { useDates } from '../dates/use-dates.js';

/** A day as people say it; the whole date on hover. */
export function Day({ day, today }: { readonly day: DayValue; readonly today?: DayValue }) {
  const dates = useDates(today);
  return (
    <time dateTime={day} title={dates.full(day)}>
      {dates.day(day)}
    </time>
  );
}

/** A moment as people say it: "i morgen 08:00". */
export function Moment({ at, today }: { readonly at: string; readonly today?: DayValue }) {
  const dates = useDates(today);
  return (
    <time dateTime={at} title={`${dates.full(dayOf(at))} ${dates.time(at)}`}>
      {dates.instant(at)}
    </time>
  );
}
