import type { ObligationKind } from '@holdfast/domain';
import { danish, english, type Labels } from '@holdfast/read-models';
import { getVtimezoneComponent } from '@touch4it/ical-timezones';
import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Language } from '../problems/language.js';
import type { FeedItem } from './feed-items.js';

/** The zone of every day and time in the feed. */
const ZONE = 'Europe/Copenhagen';
/** How long a booked follow-up stands in the calendar: nobody has said how long it takes. Minutes. */
const BOOKED_MINUTES = 30;
/** How often a calendar should look again. Seconds. */
const LOOK_AGAIN = 3_600;

const WORDS: Readonly<Record<Language, { readonly title: string; readonly due: string; readonly for: string }>> = {
  da: { title: 'Holdfast', due: 'frist', for: 'for' },
  en: { title: 'Holdfast', due: 'due', for: 'for' },
};
const LABELS: Readonly<Record<Language, Labels>> = { da: danish, en: english };

const local = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
});
/** A moment as a clock in Copenhagen shows it, without a zone: the feed names the zone once. */
const wallClock = (ms: number): string => local.format(ms).replace(' ', 'T');

/** What is in the feed: the kind and the company's name, never a citizen's; whose it is when it is a colleague's. */
function titleOf({ kind, company, bookedAt, for: colleague }: FeedItem, language: Language): string {
  const words = WORDS[language];
  const label = LABELS[language].obligation[kind satisfies ObligationKind];
  const what = bookedAt === null ? `${label} (${words.due})` : label;
  const title = what.charAt(0).toLocaleUpperCase(language) + what.slice(1);
  const where = company === null ? '' : `: ${company}`;
  return `${title}${where}${colleague === null ? '' : ` (${words.for} ${colleague})`}`;
}

/**
 * A person's calendar as iCalendar text (RFC 5545). What is booked has its time, everything else stands on its due day.
 * @param now when the feed is made; RFC 3339 UTC
 */
export function makeFeed(items: readonly FeedItem[], language: Language, now: string): string {
  const calendar = ical({
    name: WORDS[language].title,
    prodId: { company: 'Holdfast', product: 'Calendar', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // No zone for the whole: stamps are in UTC (RFC 5545, 3.8.7.2), and a due day is a day wherever it is read.
    timezone: { name: null, generator: (zone) => getVtimezoneComponent(zone) },
    ttl: LOOK_AGAIN,
  });
  for (const item of items) {
    const common = {
      id: `${item.placementId}/${item.obligationId}@holdfast`,
      summary: titleOf(item, language),
      stamp: new Date(now),
    };
    if (item.bookedAt === null) {
      calendar.createEvent({ ...common, start: new Date(item.dueOn), allDay: true });
      continue;
    }
    const start = Date.parse(item.bookedAt);
    const end = start + BOOKED_MINUTES * 60_000;
    calendar.createEvent({ ...common, timezone: ZONE, start: wallClock(start), end: wallClock(end) });
  }
  return calendar.toString();
}
