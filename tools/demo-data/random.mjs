/** A generator of pseudo-random numbers with a fixed seed (mulberry32): the same files every time. */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** A whole number from min to max, both inclusive. */
    whole: (min, max) => min + Math.floor(next() * (max - min + 1)),
    /** One of a list. */
    pick: (list) => list[Math.floor(next() * list.length)],
    /** True in so many of a hundred cases. */
    chance: (percent) => next() * 100 < percent,
    /** The list in another order. */
    shuffled(list) {
      const copy = [...list];
      for (let at = copy.length - 1; at > 0; at -= 1) {
        const other = Math.floor(next() * (at + 1));
        [copy[at], copy[other]] = [copy[other], copy[at]];
      }
      return copy;
    },
  };
}

const MS_PER_DAY = 86_400_000;

/** The day so many calendar days later. */
export function addDays(day, days) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Weekdays (Monday to Friday) later; holidays are not looked at. */
export function addWeekdays(day, count) {
  let at = day;
  for (let left = count; left > 0;) {
    at = addDays(at, 1);
    const weekday = new Date(`${at}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return at;
}

/** One CSV file, separated by semicolons as Danish spreadsheets write it. */
export function csv(headings, rows) {
  const cell = (value) => {
    const text = value === null || value === undefined ? '' : String(value);
    return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading]))];
  return `${lines.map((line) => line.map(cell).join(';')).join('\n')}\n`;
}
