import { addDays, LADDER_STEPS, type Day } from '@holdfast/domain';
import type { EntityManager } from 'typeorm';
import { findObligations, obligationItem, obligationQuery } from '../obligations/obligations.queries.js';
import type { StaffName } from '../shared/answers.js';
import { present } from '../shared/leavers.js';
import type {
  ActingOwner,
  LateStep,
  OnTimeRate,
  TeamLoad,
  TeamOverview,
  TeamRequest,
} from './team-overview.answers.js';

/** How far back follow-ups are counted. Calendar days. */
const RATE_DAYS = 90;
/** More unanswered reports than anybody reads at once. */
const MOST = 200;

interface PersonRow {
  readonly staff_id: string;
  readonly name: string;
  readonly left_on: Day | null;
  readonly as_owner: number;
  readonly as_second: number;
  /** Late ones by the step that rang last. */
  readonly late: Readonly<Record<string, number>> | null;
  readonly due: number;
  readonly on_time: number;
  /** Open placements on which this person acts for a leaver, by leaver. */
  readonly acting:
    readonly { readonly leaver: string; readonly name: string | null; readonly placements: number }[] | null;
}

/**
 * One row a person, every part by an index on the person. Follow-ups count that were held in the period (in time: not after the
 * last day on time, and for after-care not before its window), and those that became late in it and are still owed.
 */
export const PEOPLE = `
select s.staff_id, s.name, s.left_on::text as left_on, own.placements::int as as_owner, second.placements::int as as_second,
  late.steps as late, held.due::int as due, held.on_time::int as on_time, acting.leavers as acting
from register_staff s
cross join lateral (
  select count(*) as placements from placements p
  where p.tenant = s.tenant and p.owner_id = s.staff_id and p.stage <> 'closed') own
cross join lateral (
  select count(*) as placements from placements p
  where p.tenant = s.tenant and p.second_person_id = s.staff_id and p.stage <> 'closed') second
cross join lateral (
  select jsonb_object_agg(step, total) as steps from (
    select coalesce(o.last_rung_step, 'none') as step, count(*) as total from obligations o
    where o.tenant = s.tenant and o.owed_by = s.staff_id and o.status = 'open' and o.late_after < $3::date
    group by 1) by_step) late
cross join lateral (
  select count(*) as due,
    count(*) filter (where o.status = 'met' and o.met_on <= o.late_after
      and o.met_on >= coalesce((o.detail -> 'window' ->> 'from')::date, o.met_on)) as on_time
  from obligations o
  where o.tenant = s.tenant and o.owed_by = s.staff_id and o.kind in ('follow-up', 'after-care')
    and ((o.status = 'met' and o.met_on between $4::date and $3::date)
      or (o.status = 'open' and o.late_after >= $4::date and o.late_after < $3::date))) held
cross join lateral (
  select jsonb_agg(jsonb_build_object('leaver', a.acting_for, 'name', a.name, 'placements', a.placements)) as leavers from (
    select p.acting_for, l.name, count(*) as placements from placements p
    left join register_staff l on l.tenant = p.tenant and l.staff_id = p.acting_for
    where p.tenant = s.tenant and p.owner_id = s.staff_id and p.acting_for is not null and p.stage <> 'closed'
    group by 1, 2) a) acting
where s.tenant = $1 and s.team_id = $2
order by s.name, s.staff_id`;

/** Load, lateness, rate and unanswered reports of a team: two statements. */
export async function readTeamOverview(
  manager: EntityManager,
  tenant: string,
  request: TeamRequest,
): Promise<TeamOverview> {
  const { teamId, today } = request;
  const from = addDays(today, -RATE_DAYS);
  const people = await manager.query<PersonRow[]>(PEOPLE, [tenant, teamId, today, from]);
  const owers = people.map(({ staff_id }) => staff_id);
  const reports = await findObligations(
    obligationQuery(manager)
      .where(`o.tenant = :tenant and o.owed_by = any(:owers) and o.status = 'open'`, { tenant, owers })
      .andWhere(`o.kind in ('answer-absence', 'answer-concern')`)
      .orderBy('o.madeAt')
      .addOrderBy('o.placementId')
      .limit(MOST),
  );
  return {
    teamId,
    day: today,
    load: people.filter((person) => !gone(person, today) || has(person)).map((person) => loadOf(person, from, today)),
    overdueByStep: byStep(people),
    followUps: rateOf(people, from, today),
    unansweredReports: reports.map((found) => obligationItem(found, request)),
    actingOwners: people.flatMap((person) => actingOf(person, request)),
  };
}

function gone({ left_on: leftOn }: PersonRow, today: Day): boolean {
  return leftOn !== null && leftOn <= today;
}

/** Whether anything still lies with a person. */
function has({ as_owner: own, as_second: second, late }: PersonRow): boolean {
  return own > 0 || second > 0 || late !== null;
}

function nameOf({ staff_id: id, name }: PersonRow): StaffName {
  return { id, name };
}

function loadOf(person: PersonRow, from: Day, until: Day): TeamLoad {
  return {
    person: nameOf(person),
    leftOn: person.left_on,
    asOwner: person.as_owner,
    asSecondPerson: person.as_second,
    overdue: Object.values(person.late ?? {}).reduce((sum, count) => sum + count, 0),
    overdueByStep: byStep([person]),
    followUps: rateOf([person], from, until),
  };
}

const STEPS: readonly LateStep[] = ['none', ...LADDER_STEPS];

function byStep(people: readonly PersonRow[]): TeamOverview['overdueByStep'] {
  const total = (step: LateStep): number => people.reduce((sum, { late }) => sum + (late?.[step] ?? 0), 0);
  return Object.fromEntries(STEPS.map((step) => [step, total(step)])) as Record<LateStep, number>;
}

function rateOf(people: readonly PersonRow[], from: Day, until: Day): OnTimeRate {
  const due = people.reduce((sum, person) => sum + person.due, 0);
  const onTime = people.reduce((sum, person) => sum + person.on_time, 0);
  return { from, until, due, onTime, rate: due === 0 ? null : onTime / due };
}

/** Cases where this person acts for a leaver, and cases still in the name of this person, who left. */
function actingOf(person: PersonRow, { today, leavers }: TeamRequest): readonly ActingOwner[] {
  const acts = (person.acting ?? []).map(({ leaver, name, placements }) => ({
    ...{ leaver: { id: leaver, name }, acting: nameOf(person), placements },
  }));
  if (!gone(person, today) || person.as_owner === 0) return acts;
  const leaver = nameOf(person);
  const acting = present(leaver, leavers);
  return [...acts, { leaver, acting: acting === leaver ? null : acting, placements: person.as_owner }];
}
