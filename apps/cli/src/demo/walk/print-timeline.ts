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

const zone = 'Europe/Copenhagen';
/** Weekday, day and time: 17 characters in both languages, so that what follows stands in one column. */
const stamps = {
  en: new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: '2-digit',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }),
  da: new Intl.DateTimeFormat('da-DK', {
    timeZone: zone,
    weekday: 'short',
    day: '2-digit',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }),
} as const;

/** The timeline as a person reads it: when, who, what; below it what was said and who was told. */
export function printTimeline(lines: readonly TimelineLine[], language: 'en' | 'da'): string {
  const stamp = (at: string) => stamps[language].format(new Date(at));
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
