/** A line of the timeline, as the API answers it. */
export interface TimelineLine {
  readonly at: string;
  readonly who: { readonly name: string };
  readonly what: string;
  readonly details: readonly string[];
  readonly why: { readonly label: string; readonly note: string | null } | null;
  readonly told: readonly { readonly staffId: string | null }[];
  /** The mark of an entry that was corrected later. */
  readonly corrected?: { readonly text: string } | null;
}

const parts = {
  timeZone: 'Europe/Copenhagen',
  weekday: 'short',
  day: '2-digit',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
} as const;
const formats = { en: new Intl.DateTimeFormat('en-GB', parts), da: new Intl.DateTimeFormat('da-DK', parts) };

/** Weekday, day and time in Denmark, as one writes them. Put together here: what Node puts between them changes. */
function stampOf(at: string, language: 'en' | 'da'): string {
  const given = Object.fromEntries(
    formats[language].formatToParts(new Date(at)).map(({ type, value }) => [type, value]),
  );
  const { weekday = '', day = '', month = '', year = '', hour = '', minute = '' } = given;
  return language === 'da'
    ? `${weekday} ${day}. ${month} ${year} kl. ${hour}.${minute}`
    : `${weekday} ${day} ${month} ${year} ${hour}:${minute}`;
}

/** The timeline as a person reads it: when, who, what; below it what was said. What was done at once has one heading. */
export function printTimeline(lines: readonly TimelineLine[], language: 'en' | 'da'): string {
  const headed = lines.map((line) => ({ line, stamp: stampOf(line.at, language), name: line.who.name }));
  const width = Math.max(0, ...headed.map(({ stamp }) => stamp.length));
  const names = Math.max(0, ...headed.map(({ name }) => name.length));
  const blank = ' '.repeat(width + names + 4);
  return headed
    .flatMap(({ line, stamp, name }, place) => {
      const before = headed[place - 1];
      const sameTime = before?.stamp === stamp && before.name === name;
      const heading = sameTime ? blank : `${stamp.padEnd(width)}  ${name.padEnd(names)}  `;
      const { corrected = null } = line;
      const mark = corrected === null ? '' : ` (${corrected.text})`;
      return [`${heading}${line.what}${mark}`, ...below(line).map((text) => `${blank}  ${text}`)];
    })
    .join('\n');
}

function below({ details, why }: TimelineLine): readonly string[] {
  if (why === null) return details;
  return [...details, why.note === null ? why.label : `${why.label}: ${why.note}`];
}
