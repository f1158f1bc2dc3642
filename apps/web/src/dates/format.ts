import type { Language } from '../i18n/language.js';
import { dayOf, daysBetween, type Day } from './days.js';

const LOCALE = { da: 'da-DK', en: 'en-GB' } as const;
const ZONE = 'Europe/Copenhagen';

/** The words for the three days people call by a name. */
export interface DayWords {
  readonly today: string;
  readonly tomorrow: string;
  readonly yesterday: string;
}

const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

function formatted(at: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALE[language], { timeZone: ZONE, ...options }).format(at);
}

/** As people say it: "i morgen", "fre. 4. dec.", with the year when it is another one. */
export function sayDay(day: Day, today: Day, language: Language, words: DayWords): string {
  const away = daysBetween(today, day);
  if (away === 0) return words.today;
  if (away === 1) return words.tomorrow;
  if (away === -1) return words.yesterday;
  const options = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const spoken = formatted(
    noon(day),
    language,
    day.slice(0, 4) === today.slice(0, 4) ? options : { ...options, year: 'numeric' },
  );
  return language === 'da' ? spoken.replace(/^(\S+?)\.? (?:d\. )?/, '$1. ') : spoken;
}

/** The whole date: "fredag den 4. december 2026". */
export function fullDay(day: Day, language: Language): string {
  return formatted(noon(day), language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** The time of day in Denmark, "08:00". */
export function sayTime(instant: string, language: Language): string {
  return formatted(new Date(instant), language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).replace(
    '.',
    ':',
  );
}

/** An instant's day and time: "i morgen 08:00". */
export function sayInstant(instant: string, today: Day, language: Language, words: DayWords): string {
  return `${sayDay(dayOf(instant), today, language, words)} ${sayTime(instant, language)}`;
}
