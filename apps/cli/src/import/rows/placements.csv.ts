import {
  type Day,
  EARLY_END_REASONS,
  type ImportedPlacement,
  OUTCOMES,
  type Paper,
  PAPERS,
  type Purpose,
  PURPOSES,
  type Rung,
  RUNGS,
  type WeeklyHours,
} from '@holdfast/domain';
import type { CsvShape } from '../csv/read-csv.js';
import type { Rows } from '../read-rows.js';
import { BadCell, day, key, listOf, type RowReader, slug, text, whole, word } from '../csv/row-reader.js';

/** Headings of a file of placements. */
export const placementShape: CsvShape = {
  required: ['key', 'citizen', 'company', 'owner', 'stands', 'proposed_on'],
  optional: [
    'second_person',
    'rung',
    'purpose',
    'job_function',
    'weekly_hours',
    'starts_on',
    'planned_end',
    'grant_ends',
    'papers_missing',
    'follow_ups_held',
    'last_follow_up',
    'first_paid_day',
    'check_ins_done',
    'ended_on',
    'outcome',
    'ended_early',
  ],
};

/** A placement as a row tells of it; citizen and company are keys of their own files. */
export interface PlacementRow extends Omit<ImportedPlacement, 'placementId' | 'citizenId' | 'companyId'> {
  readonly key: string;
  readonly citizenKey: string;
  readonly companyKey: string;
}

const STANDS = ['proposed', 'preparing', 'running', 'closed'] as const;

const hours = (cell: string): WeeklyHours => {
  const match = /^(\d{1,2}(?:[.,]\d{1,2})?)(?:\s*-\s*(\d{1,2}(?:[.,]\d{1,2})?))?$/.exec(cell);
  if (match === null) throw new BadCell('hours a week are written 25, 7,5 or 20-30');
  const [min = 0, max] = match
    .slice(1, 3)
    .map((part) => (part === undefined ? undefined : Number(part.replace(',', '.'))));
  return max === undefined ? min : { min, max };
};

interface RungCells {
  readonly stage: Rung;
  readonly purpose: Purpose;
  readonly jobFunction: string;
  readonly weeklyHours: WeeklyHours;
  readonly startsOn: Day;
  readonly plannedEnd: Day | null;
}

/** `shift` moves a day of the file (the demo's are written around a fixed day). */
export function readPlacement(row: RowReader, shift: (day: Day) => Day = (same) => same): PlacementRow {
  const dayCell = (cell: string): Day => shift(day(cell));
  const stands = row.required('stands', word(STANDS), 'closed');
  return {
    key: row.required('key', key, ''),
    citizenKey: row.required('citizen', key, ''),
    companyKey: row.required('company', key, ''),
    ownerId: row.required('owner', slug, ''),
    secondPersonId: row.optional('second_person', slug),
    proposedOn: row.required('proposed_on', dayCell, ''),
    standing: readStanding(row, stands, dayCell),
  };
}

function readRung(row: RowReader, dayCell: (cell: string) => Day): RungCells {
  return {
    stage: row.required<Rung>('rung', word(RUNGS), 'internship'),
    purpose: row.required<Purpose>('purpose', word(PURPOSES), 'ordinary-job'),
    jobFunction: row.required('job_function', text(200), ''),
    weeklyHours: row.required('weekly_hours', hours, 0),
    startsOn: row.required('starts_on', dayCell, ''),
    plannedEnd: row.optional('planned_end', dayCell),
  };
}

function readStanding(
  row: RowReader,
  stands: (typeof STANDS)[number],
  dayCell: (cell: string) => Day,
): ImportedPlacement['standing'] {
  switch (stands) {
    case 'proposed':
    case 'preparing': {
      const { plannedEnd, ...planned } = readRung(row, dayCell);
      return { at: stands, plan: [{ ...planned, ...(plannedEnd === null ? {} : { plannedEnd }) }] };
    }
    case 'running': {
      const count = row.optional('follow_ups_held', whole(0, 1_000)) ?? 0;
      const lastOn = row.optional('last_follow_up', dayCell);
      if (count > 0 !== (lastOn !== null)) {
        row.refuse('last_follow_up', 'follow_ups_held and last_follow_up are filled in together or not at all');
      }
      return {
        at: 'rung',
        terms: { ...readRung(row, dayCell), grantEnds: row.optional('grant_ends', dayCell) },
        papersMissing: row.optional<readonly Paper[]>('papers_missing', listOf(word(PAPERS))) ?? [],
        held: lastOn === null ? null : { count, lastOn },
        firstPaidDay: row.optional('first_paid_day', dayCell),
        checkInsDone: row.optional('check_ins_done', whole(0, 20)) ?? 0,
      };
    }
    case 'closed': {
      const outcome = row.optional('outcome', word(OUTCOMES));
      const reason = row.optional('ended_early', word(EARLY_END_REASONS));
      if ((outcome === null) === (reason === null)) {
        row.refuse('outcome', 'a closed placement has either an outcome or a reason in ended_early');
      }
      return {
        at: 'closed',
        endedOn: row.required('ended_on', dayCell, ''),
        ...(outcome === null ? {} : { outcome }),
        ...(reason === null ? {} : { endedEarly: { reason } }),
      };
    }
  }
}

/** Dates that no rule of the field looks at, because only a file can have them wrong. */
export function checkDates(rows: Rows<PlacementRow>, today: Day): void {
  rows.sift('planned_end', ({ value: { standing } }) => {
    const end = standing.at === 'rung' ? standing.terms.plannedEnd : null;
    return end !== null && end < today ? 'this rung is over; say where the placement stands now' : null;
  });
  rows.sift('last_follow_up', ({ value: { standing } }) => {
    if (standing.at !== 'rung' || standing.held === null) return null;
    const { lastOn } = standing.held;
    if (lastOn > today) return 'this day has not come yet';
    return lastOn < standing.terms.startsOn ? 'this lies before starts_on' : null;
  });
  rows.sift('first_paid_day', ({ value: { standing } }) => {
    if (standing.at !== 'rung' || standing.firstPaidDay === null) return null;
    const { stage, startsOn } = standing.terms;
    if (stage !== 'paid-hours' && stage !== 'flex-job') return `there is no paid day on the rung ${stage}`;
    return standing.firstPaidDay > startsOn ? 'this lies after starts_on' : null;
  });
  rows.sift('ended_on', ({ value: { standing, proposedOn } }) =>
    standing.at === 'closed' && standing.endedOn < proposedOn ? 'this lies before proposed_on' : null,
  );
}

const COLUMNS: Readonly<Record<string, string>> = {
  ownerId: 'owner',
  secondPersonId: 'second_person',
  proposedOn: 'proposed_on',
  startsOn: 'starts_on',
  plannedEnd: 'planned_end',
  weeklyHours: 'weekly_hours',
  endedOn: 'ended_on',
};

/** The column that a rule's pointer is about; null when it is about the row as a whole. */
export function columnOf(pointer: string | undefined): string | null {
  return COLUMNS[pointer?.split('/').at(-1) ?? ''] ?? null;
}
