import type { DueNews } from '@holdfast/event-store';

/** What is done with due messages so that nobody is flooded. */
export interface Arranged {
  /** Each goes alone. */
  readonly alone: readonly DueNews[];
  /** Each list goes as one mail. */
  readonly together: readonly (readonly DueNews[])[];
  /** Put off until whoever they go to may have the next mail. */
  readonly later: readonly { readonly news: readonly DueNews[]; readonly seconds: number }[];
}

/** So many single mails somebody gets in a window; more go as one. */
const MOST_ALONE = 5;

interface Window {
  readonly until: number;
  readonly alone: number;
  /** More came than it lets through: what waited goes as one. */
  readonly crowded: boolean;
}

/** Whoever gets a message, where it is one to a person: `<eventId>:<recipient>`. */
export function recipientOf({ kind, subject }: DueNews): string | null {
  return kind !== 'delivery' || /[/@]/.test(subject) || !subject.includes(':')
    ? null
    : subject.slice(subject.indexOf(':') + 1);
}

/**
 * Keeps recovery from flooding people: in a window (seconds) somebody gets at most five mails, or one that lists what came
 * together; the rest waits for the next window and goes as one. Remembers in this process only: two relays let through twice as many,
 * a restarted one begins anew.
 */
export function createCrowdControl(
  windowSeconds: number,
  now: () => number = Date.now,
): (due: readonly DueNews[]) => Arranged {
  const windowMs = windowSeconds * 1_000;
  const windows = new Map<string, Window>();
  return (due) => {
    const at = now();
    for (const [person, { until }] of windows) if (until + windowMs < at) windows.delete(person);
    const alone: DueNews[] = [];
    const together: (readonly DueNews[])[] = [];
    const later: { news: readonly DueNews[]; seconds: number }[] = [];
    const toPeople = new Map<string, DueNews[]>();
    for (const news of due) {
      const recipient = recipientOf(news);
      if (recipient === null) {
        alone.push(news);
        continue;
      }
      const person = `${news.tenant}/${recipient}`;
      toPeople.set(person, [...(toPeople.get(person) ?? []), news]);
    }
    for (const [person, news] of toPeople) {
      const before = windows.get(person);
      const open = before !== undefined && at < before.until ? before : null;
      if (open !== null && (open.crowded || open.alone + news.length > MOST_ALONE)) {
        windows.set(person, { ...open, crowded: true });
        later.push({ news, seconds: (open.until - at) / 1_000 });
        continue;
      }
      const asOne = news.length > MOST_ALONE || (before?.crowded === true && news.length > 1);
      if (asOne) together.push(news);
      else alone.push(...news);
      windows.set(person, {
        until: open?.until ?? at + windowMs,
        alone: (open?.alone ?? 0) + news.length,
        crowded: asOne,
      });
    }
    return { alone, together, later };
  };
}
