/** A day as the API writes it, `YYYY-MM-DD`, in Denmark. */
export type Day = string;

const ZONE = 'Europe/Copenhagen';
const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day it is in Denmark at an instant. */
export const dayOf = (instant: string | number | Date): Day => parts.format(new Date(instant));

/** Today in Denmark. */
export const today = (): Day => dayOf(new Date());

/** Noon UTC of a day: the same day everywhere in Europe. */
const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** A day so many days later. */
export function addDays(day: Day, days: number): Day {
  const moved = noon(day);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** How many days `to` lies after `from`. */
export const daysBetween = (from: Day, to: Day): number => Math.round((+noon(to) - +noon(from)) / 86_400_000);

/** Whether it is a day of the calendar at all: 30 February is not. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(+noon(text)) && noon(text).toISOString().startsWith(text);

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });

/**
 * The instant at which a clock in Denmark shows a time on a day. A time that is skipped in March is the one an hour later.
 * @param time `HH:MM`
 */
export function instantOf(day: Day, time: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const ahead = (at: number) => Date.parse(`${clock.format(at).replace(' ', 'T')}:00Z`) - at;
  return new Date(asUtc - ahead(asUtc - ahead(asUtc))).toISOString();
}

/** A day so many months later; the last of the month where there is no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
