import { isDay, type Day } from '../../dates/days.js';
import type { Schemas } from '../../api/client.js';

/** What is wrong with a field before anything is sent; the words stand in the texts. */
export type Wrong = 'needed' | 'day' | 'future' | 'past' | 'order' | 'hours' | 'reason';

/** What is wrong, by the pointer of the field. */
export type Found = Readonly<Record<string, Wrong | null>>;

/** Must be filled in. */
export const filled = (text: string): Wrong | null => (text.trim() === '' ? 'needed' : null);

/** Must be chosen from the reasons of the policy. */
export const reasoned = (reason: string): Wrong | null => (reason === '' ? 'reason' : null);

/** Must be a day of the calendar, and within the bounds when there are some. */
export function dated(day: string, { from, until }: { from?: Day; until?: Day } = {}): Wrong | null {
  if (!isDay(day)) return 'day';
  if (until !== undefined && day > until) return 'future';
  return from !== undefined && day < from ? 'past' : null;
}

/** A last day: a day, and not before the first one. */
export function ended(day: string, first: string): Wrong | null {
  if (!isDay(day)) return 'day';
  return isDay(first) && day < first ? 'order' : null;
}

const LEAST = 0.5;
const MOST = 168;
const one = (text: string): number => (/^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN);
const isHours = (hours: number): boolean => hours >= LEAST && hours <= MOST;

/** Weekly hours as people write them: "25", "25,5", "20-25". Null when it is none. */
export function hoursOf(text: string): Schemas['WeeklyHours'] | null {
  const parts = text.replace(/\s/g, '').split(/[-–]/);
  const [min = NaN, max = NaN] = parts.map(one);
  if (parts.length === 1) return isHours(min) ? min : null;
  return parts.length === 2 && isHours(min) && isHours(max) && min <= max ? { min, max } : null;
}

/** Weekly hours as they are typed. */
export const hoursText = (hours: Schemas['WeeklyHours']): string =>
  (typeof hours === 'number' ? String(hours) : `${hours.min}-${hours.max}`).replaceAll('.', ',');

/** Must be weekly hours. */
export const hoursGiven = (text: string): Wrong | null => (hoursOf(text) === null ? 'hours' : null);
