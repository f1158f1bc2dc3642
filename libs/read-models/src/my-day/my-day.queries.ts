import {
  addDays,
  addWorkingDays,
  dayOf,
  startOfDay,
  type Absence,
  type Day,
  type Directory,
  type ObligationKind,
} from '@holdfast/domain';
import { inboxItem } from '../inbox/inbox.queries.js';
import type { ObligationItem } from '../obligations/obligation.answers.js';
import { obligationItem } from '../obligations/obligations.queries.js';
import type { StaffName } from '../shared/answers.js';
import { standsUnder } from '../shared/leavers.js';
import { citizenOf, companyOf } from '../shared/names.js';
import type { TenantReader } from '../shared/tenant-reader.js';
import { byDay, sundayOf } from './by-day.js';
import { readDayRows, type DayRows, type Named, type OfferRow } from './day.rows.js';
import type {
  CoveredItem,
  DayRead,
  ExpiringItem,
  MyDay,
  MyDayRequest,
  NewItem,
  OfferedItem,
} from './my-day.answers.js';

/** How far ahead the end of a rung or a grant is shown. Calendar days. */
const EXPIRING_WITHIN_DAYS = 28;
/** Of the kinds that somebody waits for. */
const ASKED: readonly ObligationKind[] = ['find-owner', 'approval', 'answer-absence', 'answer-concern'];

/** A colleague whose cover a person is, and the absence. */
interface Away {
  readonly colleague: StaffName;
  readonly absence: Absence;
}

const byName = new Intl.Collator('da');

/** Colleagues away today who named this person as their cover. */
function covered({ staff }: Pick<Directory, 'staff'>, staffId: string, today: Day): readonly Away[] {
  const away: Away[] = [];
  for (const one of Object.values(staff)) {
    if (one.absences.length === 0 || (one.leftOn !== null && one.leftOn <= today)) continue;
    const absence = one.absences.find(
      ({ coverId, from, until }) => coverId === staffId && from <= today && (until === null || today <= until),
    );
    if (absence !== undefined) away.push({ colleague: { id: one.staffId, name: one.name }, absence });
  }
  return away.sort((a, b) => byName.compare(a.colleague.name ?? '', b.colleague.name ?? ''));
}

function expiring({ own }: DayRows, today: Day, until: Day): readonly ExpiringItem[] {
  const within = (day: Day | null): day is Day => day !== null && day >= today && day <= until;
  return own
    .flatMap((row): ExpiringItem[] => {
      const { placementId, plannedEnd, grantEnds } = row;
      return [
        ...(within(plannedEnd) ? [{ what: 'stage' as const, endsOn: plannedEnd, placementId, ...about(row) }] : []),
        ...(within(grantEnds) ? [{ what: 'grant' as const, endsOn: grantEnds, placementId, ...about(row) }] : []),
      ];
    })
    .sort((a, b) => a.endsOn.localeCompare(b.endsOn));
}

function news({ messages, lost, own }: DayRows, since: string, now: string): readonly NewItem[] {
  const items: NewItem[] = [
    ...messages.map(inboxItem).map((message): NewItem => ({ what: 'message', at: message.at, message })),
    ...lost.map(inboxItem).map((message): NewItem => ({ what: 'not-delivered', at: message.at, message })),
  ];
  for (const row of own) {
    if (row.ownerSince < since || row.ownerSince > now) continue;
    items.push({ what: 'placement', at: row.ownerSince, placementId: row.placementId, ...about(row) });
  }
  return items.sort((a, b) => b.at.localeCompare(a.at));
}

function offered(row: OfferRow, nameOf: (staffId: string) => string | null): OfferedItem {
  const { from, expiresAt, effectiveOn } = row.offer;
  return {
    ...{ placementId: row.placementId, from: { id: from, name: nameOf(from) } },
    ...{ answerBy: row.answer_by, expiresAt, effectiveOn, ...about(row) },
  };
}

/** Everything that asks for one person on one day, of one moment. What a leaver owed is the acting owner's. */
export async function readMyDay(reader: TenantReader, tenant: string, request: MyDayRequest): Promise<DayRead> {
  const { staffId, now, calendar, leavers = {}, directory, namesOf } = request;
  const today = dayOf(now);
  const since = startOfDay(addWorkingDays(calendar, today, -1));
  const endsUntil = addDays(today, EXPIRING_WITHIN_DAYS);
  const mine = standsUnder(staffId, leavers);
  const away = covered(directory, staffId, today);
  const nameOf = (id: string): string | null => directory.staff[id]?.name ?? null;
  const asked = { staffId, mine, covered: away.map(({ colleague }) => colleague.id), asked: ASKED };
  const rows = await readDayRows(reader, tenant, { ...asked, now, since, endsUntil }, { staffName: nameOf, namesOf });
  const found = rows.owed.map((one) => ({
    row: one.row,
    item: obligationItem(one, { today, calendar, leavers }),
  }));
  const isSoon = untilSunday(today);
  const soon = found.filter(({ item }) => isSoon(item)).map(({ item }) => item);
  const owedBy = (id: string): readonly ObligationItem[] => soon.filter((item) => item.owedBy.id === id);
  const day: MyDay = {
    staffId,
    day: today,
    newSinceYesterday: news(rows, since, now),
    ...byDay(owedBy(staffId), today),
    expiring: expiring(rows, today, endsUntil),
    offeredToMe: rows.offers.map((offer) => offered(offer, nameOf)),
    askedOfMe: found.filter(({ row }) => ASKED.includes(row.kind) && mine.includes(row.owedBy)).map(({ item }) => item),
    coveringFor: away.map(({ colleague, absence }): CoveredItem => ({
      ...{ colleague, until: absence.until },
      ...byDay(owedBy(colleague.id), today),
    })),
  };
  return { day, registersStamp: rows.registersStamp };
}

/** Due or booked by Sunday. */
function untilSunday(today: Day): (item: ObligationItem) => boolean {
  const sunday = sundayOf(today);
  const weekEnd = startOfDay(addDays(sunday, 1));
  return ({ dueOn, bookedAt }) => dueOn <= sunday || (bookedAt !== null && bookedAt < weekEnd);
}

function about(row: Named) {
  return {
    citizen: citizenOf(row.placement_citizen_id, row),
    company: companyOf(row.placement_company_id, row),
  };
}
