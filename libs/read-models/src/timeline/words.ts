import {
  dayOf,
  type Consideration,
  type Day,
  type Instant,
  type Obligation,
  type PlannedStage,
  type SealedText,
  type StageTerms,
  type WeeklyHours,
} from '@holdfast/domain';
import { danish } from '../labels/labels.da.js';
import { english } from '../labels/labels.en.js';
import type { Labels } from '../labels/labels.types.js';
import { danishTexts } from './texts.da.js';
import { englishTexts } from './texts.en.js';
import type { Texts } from './texts.types.js';
import type { Language, Rendering } from './timeline.types.js';

/** Ids, codes, days and sealed texts turned into words of one language. */
export interface Words {
  readonly t: Texts;
  readonly l: Labels;
  day(day: Day): string;
  /** Local time of day, `HH:MM`. */
  time(at: Instant): string;
  dayAt(at: Instant): string;
  staff(staffId: string): string;
  citizen(citizenId: string): string;
  company(companyId: string): string;
  open(text: SealedText): string;
  list(items: readonly string[]): string;
  hours(hours: WeeklyHours): string;
  terms(terms: StageTerms): string;
  planned(stage: PlannedStage): string;
  consideration(consideration: Consideration): string;
  /** What is owed, said with what makes it this one: the rung, the number, what was promised. */
  obligation(obligation: Obligation): string;
}

const LABELS: Readonly<Record<Language, Labels>> = { da: danish, en: english };
const TEXTS: Readonly<Record<Language, Texts>> = { da: danishTexts, en: englishTexts };

const dayFormats = new Map<string, Intl.DateTimeFormat>();
const timeFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function dayFormat(locale: string): Intl.DateTimeFormat {
  let format = dayFormats.get(locale);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    });
    dayFormats.set(locale, format);
  }
  return format;
}

/** The words of a rendering's language, with its names and opened texts. */
export function createWords(rendering: Rendering): Words {
  const { language, names } = rendering;
  const t = TEXTS[language];
  const l = LABELS[language];
  const day = (value: Day): string => dayFormat(t.locale).format(new Date(`${value}T00:00:00.000Z`));
  const opened = (text: SealedText): string => rendering.open(text) ?? t.erased;
  const hours = (value: WeeklyHours): string =>
    typeof value === 'number' ? t.hours(value, value) : t.hours(value.min, value.max);
  const planned = (stage: PlannedStage): string => {
    const period = t.period(day(stage.startsOn), stage.plannedEnd === undefined ? null : day(stage.plannedEnd));
    return `${l.stage[stage.stage]} ${period}, ${hours(stage.weeklyHours)}, ${stage.jobFunction}`;
  };
  return {
    t,
    l,
    day,
    time: (at) => timeFormat.format(new Date(at)),
    dayAt: (at) => day(dayOf(at)),
    staff: (staffId) => names.staff(staffId) ?? staffId,
    citizen: (citizenId) => names.citizen(citizenId) ?? t.erased,
    company: (companyId) => names.company(companyId) ?? companyId,
    open: opened,
    list: (items) => new Intl.ListFormat(t.locale, { type: 'conjunction' }).format(items),
    hours,
    terms: ({ plannedEnd, grantEnds: _grantEnds, ...rest }) =>
      planned(plannedEnd === null ? rest : { ...rest, plannedEnd }),
    planned,
    consideration: ({ text, tellCompany }) => t.consideration(opened(text), tellCompany),
    obligation: ({ kind, detail }) => {
      const name = l.obligation[kind];
      if (kind === 'papers' && detail.rung !== undefined) return `${name} (${l.stage[detail.rung]})`;
      if (kind === 'after-care' && detail.checkIn !== undefined) return `${name} ${detail.checkIn}`;
      return detail.what === undefined ? name : `${name}: ${opened(detail.what)}`;
    },
  };
}
