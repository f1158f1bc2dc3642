import type { DigestActivities } from '@holdfast/contracts';
import {
  actingOwner,
  addDays,
  dayOf,
  instantAt,
  isWorkingDay,
  startOfDay,
  worksHere,
  type Day,
  type Directory,
  type PolicyDocument,
} from '@holdfast/domain';
import type { DigestContent, WeeklyLine } from '@holdfast/notifications';
import type { Leavers, ReadModels } from '@holdfast/read-models';
import type { RegisterContext, RegisterQueries, StaffEntry } from '@holdfast/registers';
import { asFailure, saysNotFound, summaryOf, type FailureSummary } from './failures.js';

/** When the list of a day is made, in Copenhagen. */
const LIST_AT = '07:30';
const MONDAY = 1;
const PAGE = 100;

/** What the day's lists stand on. They open no seal: nobody here has a key. */
export interface DigestPorts {
  readonly tenants: () => Promise<readonly string[]>;
  readonly registers: Pick<RegisterQueries, 'staff' | 'preferencesOf' | 'namesOf'>;
  /** Policies and staff, of a day: read once a tenant and day. */
  readonly context: Pick<RegisterContext, 'currentPolicy' | 'directory'>;
  readonly readModels: Pick<ReadModels, 'myDay'>;
  readonly weeklyList: (
    tenant: string,
    staffId: string,
    between: { readonly from: string; readonly to: string },
  ) => Promise<readonly WeeklyLine[]>;
  readonly onFailure?: (activity: keyof DigestActivities, failure: FailureSummary) => void;
}

/** A stamp that is another on each day, so that policies and staff are read afresh. */
const stampOf = (day: Day): string => day.replaceAll('-', '');

/** ISO weekday: 1 is Monday. */
function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function isWorkingDayOf(policy: PolicyDocument, day: Day): boolean {
  const { calendar } = policy;
  return calendar.coversFrom <= day && day <= calendar.coversUntil && isWorkingDay(calendar, day);
}

/** The policy of a day; null when the tenant has none yet: that must not hold up the others. */
async function policyOf({ context }: DigestPorts, tenant: string, day: Day): Promise<PolicyDocument | null> {
  try {
    return await context.currentPolicy(tenant, day, stampOf(day));
  } catch (error) {
    if (saysNotFound(error)) return null;
    throw error;
  }
}

/** Who of these is at work on a day. */
function isAtWork({ leftOn, absences, workingDays }: StaffEntry, day: Day): boolean {
  if (leftOn !== null && leftOn <= day) return false;
  if (!workingDays.includes(weekdayOf(day))) return false;
  return !absences.some(({ from, until }) => from <= day && (until === null || day <= until));
}

function leaversOf(directory: Directory, day: Day): Leavers {
  const gone = Object.keys(directory.staff).filter((staffId) => !worksHere(directory, staffId, day));
  return Object.fromEntries(
    gone.flatMap((staffId) => {
      const acting = actingOwner(directory, staffId, day);
      if (acting === null) return [];
      return [[staffId, { id: acting, name: directory.staff[acting]?.name ?? null }]];
    }),
  );
}

/** Somebody's list of a day, as it stands at 07:30. */
export function createDigestReader(ports: DigestPorts) {
  return async (tenant: string, staffId: string, day: Day): Promise<DigestContent> => {
    const now = instantAt(day, LIST_AT);
    const [{ calendar }, directory] = await Promise.all([
      ports.context.currentPolicy(tenant, day, stampOf(day)),
      ports.context.directory(tenant, stampOf(day)),
    ]);
    const leavers = leaversOf(directory, day);
    const { day: myDay } = await ports.readModels.myDay(tenant, {
      staffId,
      now,
      calendar,
      leavers,
      directory,
      namesOf: ports.registers.namesOf,
    });
    const weekly =
      weekdayOf(day) === MONDAY
        ? await ports.weeklyList(tenant, staffId, {
            from: startOfDay(addDays(day, -7)),
            to: startOfDay(addDays(day, 1)),
          })
        : [];
    return { day, myDay, weekly };
  };
}

/** The activities of the digest's workflow: who gets the list of a day. */
export function createDigestActivities(ports: DigestPorts): DigestActivities {
  const digestPage: DigestActivities['digestPage'] = async ({ tenant, now, after }) => {
    const day = dayOf(now);
    const policy = await policyOf(ports, tenant, day);
    if (policy === null || !isWorkingDayOf(policy, day)) return { day, staffIds: [], next: null };
    const page = await ports.registers.staff.list(
      tenant,
      {},
      { limit: PAGE, ...(after === null ? {} : { cursor: after }) },
    );
    const staffIds: string[] = [];
    for (const person of page.items) {
      if (!isAtWork(person, day)) continue;
      if ((await ports.registers.preferencesOf(tenant, person.staffId)).digest) staffIds.push(person.staffId);
    }
    return { day, staffIds, next: page.nextCursor };
  };

  const reporting =
    <Args extends readonly unknown[], Answer>(name: keyof DigestActivities, work: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      try {
        return await work(...args);
      } catch (error) {
        ports.onFailure?.(name, summaryOf(error));
        throw asFailure(error);
      }
    };
  return {
    digestTenants: reporting('digestTenants', () => ports.tenants()),
    digestPage: reporting('digestPage', digestPage),
  };
}
