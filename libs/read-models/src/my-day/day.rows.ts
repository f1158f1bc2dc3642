import {
  addDays,
  dayOf,
  startOfDay,
  type Day,
  type Instant,
  type ObligationKind,
  type OpenOffer,
} from '@holdfast/domain';
import { instantOfJson } from '@holdfast/event-store';
import type { FoundMessage } from '../inbox/inbox.queries.js';
import type { FoundObligation } from '../obligations/obligations.queries.js';
import type { NameColumns, NamesOf } from '../shared/names.js';
import type { TenantReader } from '../shared/tenant-reader.js';
import { sundayOf } from './by-day.js';
import { owedRows, type Mutable, type OwedColumns } from './owed.columns.js';

/** Whom a row is about. */
export interface Named extends NameColumns {
  readonly placement_citizen_id: string;
  readonly placement_company_id: string;
}

/** One of the person's own placements: new, or with an end not far off. */
export interface OwnRow extends Named {
  readonly placementId: string;
  readonly ownerSince: Instant;
  readonly plannedEnd: Day | null;
  readonly grantEnds: Day | null;
}

/** An offer that waits for the person's answer. */
export interface OfferRow extends Named {
  readonly placementId: string;
  readonly offer: OpenOffer;
  readonly answer_by: Day;
}

/** What a day is made of, each part in the order in which it is shown. */
export interface DayRows {
  /** Of the tenant's staff and policies. */
  readonly registersStamp: string;
  /** What these people owe by Sunday, and what others wait for from the person whatever its day. */
  readonly owed: readonly FoundObligation[];
  readonly own: readonly OwnRow[];
  /** Since the working day before, to the person. */
  readonly messages: readonly FoundMessage[];
  /** Since the working day before, about the person's placements: mail that did not reach whom it was for. */
  readonly lost: readonly FoundMessage[];
  readonly offers: readonly OfferRow[];
}

/** Whose day and which. */
export interface DayAsked {
  readonly staffId: string;
  /** The ids under which the person's own stands. */
  readonly mine: readonly string[];
  /** Everybody they cover for. */
  readonly covered: readonly string[];
  /** Kinds that are shown whatever their day. */
  readonly asked: readonly ObligationKind[];
  readonly now: Instant;
  /** When the working day before began. */
  readonly since: Instant;
  /** How far ahead an end is shown. */
  readonly endsUntil: Day;
}

/** As `my_day` answers: JSON has no instants, and a list without rows is null. */
interface Answered {
  readonly registers_stamp: string;
  readonly names_stamp: string;
  readonly owed: OwedColumns;
  readonly own: readonly OwnRow[] | null;
  readonly messages: readonly MessageAnswered[] | null;
  readonly lost: readonly MessageAnswered[] | null;
  readonly offers: readonly OfferRow[] | null;
}
type MessageAnswered = FoundMessage['row'] &
  Omit<FoundMessage['joined'], 'mark_read_at' | 'delivered_at'> & {
    readonly mark_read_at: string | null;
    readonly delivered_at: string | null;
  };

const MY_DAY = 'select * from my_day($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)';

/** How ids become names. */
export interface Naming {
  readonly staffName: (staffId: string) => string | null;
  readonly namesOf: NamesOf;
}

/** Reads everything in one round trip, and one more for names that are not at hand. @throws StoreUnavailableError */
export async function readDayRows(
  reader: TenantReader,
  tenant: string,
  asked: DayAsked,
  { staffName, namesOf }: Naming,
): Promise<DayRows> {
  const { staffId, mine, covered, now, since } = asked;
  const today = dayOf(now);
  const sunday = sundayOf(today);
  const [found] = await reader.ask<Answered>(tenant, MY_DAY, [
    ...[staffId, mine, [...mine, ...covered], asked.asked, now, since, today, sunday],
    ...[startOfDay(addDays(sunday, 1)), asked.endsUntil],
  ]);
  if (found === undefined) throw new Error('my_day answers one row.');
  const owed = owedRows(tenant, found.owed, staffName);
  const [own, offers] = [found.own ?? [], found.offers ?? []];
  const [messages, lost] = [found.messages ?? [], found.lost ?? []];
  await giveNames(tenant, found.names_stamp, [...owed, ...own, ...offers, ...messages, ...lost], namesOf);
  return {
    registersStamp: found.registers_stamp,
    owed: owed.map((one) => ({ row: one, joined: one })),
    own: own.map((one) => ({ ...one, ownerSince: instantOfJson(one.ownerSince) })),
    messages: messages.map(foundMessage),
    lost: lost.map(foundMessage),
    offers,
  };
}

/** The rows come without names; they are completed in place, since they have just been read. */
async function giveNames(
  tenant: string,
  stamp: string,
  rows: readonly Mutable<Named>[],
  namesOf: NamesOf,
): Promise<void> {
  if (rows.length === 0) return;
  const names = await namesOf(tenant, stamp, {
    citizens: rows.map((row) => row.placement_citizen_id),
    companies: rows.map((row) => row.placement_company_id),
  });
  for (const row of rows) {
    row.citizen_name = names.citizens.get(row.placement_citizen_id) ?? null;
    row.company_name = names.companies.get(row.placement_company_id) ?? null;
  }
}

function foundMessage(one: MessageAnswered): FoundMessage {
  const { mark_read_at: readAt, delivered_at: deliveredAt } = one;
  return {
    row: { ...one, at: instantOfJson(one.at) },
    joined: { ...one, mark_read_at: dateOrNull(readAt), delivered_at: dateOrNull(deliveredAt) },
  };
}

function dateOrNull(written: string | null): Date | null {
  return written === null ? null : new Date(written);
}
