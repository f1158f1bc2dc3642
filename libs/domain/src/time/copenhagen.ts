import type { Day, Instant } from './instants.js';

/**
 * Local time in Denmark through `Intl` with a named zone, daylight saving included; nothing here depends on the host's
 * zone. Offsets are whole hours within any UTC hour, so they are remembered by the hour (a memo of a pure function).
 */
const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
});
const MS_PER_HOUR = 3_600_000;
const offsets = new Map<number, number>();

function offsetMs(ms: number): number {
  const hour = Math.floor(ms / MS_PER_HOUR);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const at = hour * MS_PER_HOUR;
  const part = Object.fromEntries(format.formatToParts(new Date(at)).map(({ type, value }) => [type, Number(value)]));
  const local = Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'] ?? 1, part['hour'] ?? 0);
  const offset = local - at;
  offsets.set(hour, offset);
  return offset;
}

/** The day it is in Copenhagen at an instant. */
export function dayOf(instant: Instant): Day {
  const ms = Date.parse(instant);
  return new Date(ms + offsetMs(ms)).toISOString().slice(0, 10);
}

/** The instant at which it is `HH:MM` in Copenhagen on a day. */
export function instantAt(day: Day, time: string): Instant {
  const local = Date.parse(`${day}T${time}:00.000Z`);
  const first = local - offsetMs(local);
  return new Date(local - offsetMs(first)).toISOString();
}

/** 00:00 in Copenhagen on a day. */
export function startOfDay(day: Day): Instant {
  return instantAt(day, '00:00');
}
