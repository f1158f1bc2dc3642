/** A line of the timeline, as the API answers it. */
export interface TimelineLine {
  readonly at: string;
  readonly occurredOn: string;
  readonly recordedLate: boolean;
  readonly who: { readonly name: string };
  readonly what: string;
  readonly details: readonly string[];
  readonly why: { readonly label: string; readonly note: string | null } | null;
  readonly told: readonly { readonly staffId: string | null; readonly name: string; readonly reasonText: string }[];
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

/** The timeline as a person reads it: when, who, what; below it what was said and who was told. */
export function printTimeline(lines: readonly TimelineLine[], language: 'en' | 'da'): string {
  const stamp = (at: string) => stampOf(at, language);
  const width = Math.max(0, ...lines.map(({ at }) => stamp(at).length));
  const names = Math.max(0, ...lines.map(({ who }) => who.name.length));
  const below = ' '.repeat(width + names + 4);
  const rows = lines.flatMap((line) => [
    `${stamp(line.at).padEnd(width)}  ${line.who.name.padEnd(names)}  ${line.what}`,
    ...extras(line).map((text) => `${below}${text}`),
  ]);
  return rows.join('\n');
}

function extras({ details, why, told }: TimelineLine): readonly string[] {
  return [
    ...details,
    ...(why === null ? [] : [why.note === null ? why.label : `${why.label}: ${why.note}`]),
    ...told.map(({ name, reasonText }) => `-> ${name} (${reasonText})`),
  ];
}
