import { rehydrate } from '@holdfast/cli';
import { PLACEMENT_QUEUE, placementWorkflowId, PROCESS_QUERY, type ProcessAnswer } from '@holdfast/contracts';
import { addDays } from '@holdfast/domain';
import { createCaseClock, withTenant } from '@holdfast/event-store';
import { citizenKey, companyKey, importRows, OWNER, settle } from '../house/municipality.js';
import type { House } from '../house/start-house.js';
import { atOnce } from '../load/at-once.js';
import { today } from '../sample/follow-up-body.js';
import type { Rung, Storm } from './storm.js';

/**
 * A municipality of its own with so many proposed placements, imported today: each owes a match decision, and the reminder of
 * it is the first that rings, for all at the same instant. Their own clocks are set so that this instant is the one wanted.
 */
export async function duePlacements(house: House, tenant: string, count: number): Promise<Storm> {
  await settle(house, tenant);
  await importRows(house, tenant, 'placements', proposals(count));
  const { client } = await house.temporal();
  const { ids, ringsAt } = await firstAlarm(house, tenant);
  const clock = createCaseClock(house.appPool);
  return {
    name: 'placements',
    queue: PLACEMENT_QUEUE,
    count,
    workflowId: (index) => placementWorkflowId(tenant, ids[index] ?? ''),
    async arm(dueAt, told) {
      await setClocks(house, tenant, ids, ringsAt - dueAt);
      const offsetOf = (placementId: string) => clock.offsetOf(tenant, placementId);
      const progress = () => ({ add: told, done: () => undefined });
      await rehydrate({ pool: house.appPool, client, tenant, offsetOf, dryRun: false, progress });
    },
    rung: () => rungOf(house, tenant),
    async staleWakes(sample) {
      const answers = await atOnce(10, sample, (workflowId) =>
        client.workflow.getHandle(workflowId).query<ProcessAnswer>(PROCESS_QUERY),
      );
      return answers.reduce((sum, { staleWakes }) => sum + staleWakes, 0);
    },
    async clear() {
      // Their next alarm is a day away; nobody waits for it.
      await atOnce(20, ids, (id) => client.workflow.getHandle(placementWorkflowId(tenant, id)).terminate());
    },
  };
}

/** The rungs lie six weeks ahead, so that nothing else rings first. */
function proposals(count: number): string {
  const [proposedOn, startsOn, plannedEnd] = [today(), addDays(today(), 42), addDays(today(), 120)];
  const head =
    'key;citizen;company;owner;stands;proposed_on;rung;purpose;job_function;weekly_hours;starts_on;planned_end';
  const what = `${OWNER};proposed;${proposedOn};internship;train-skills;lager;25;${startsOn};${plannedEnd}`;
  const rows = Array.from({ length: count }, (_, n) => `f-${n};${citizenKey(n)};${companyKey(n)};${what}`);
  return [head, ...rows].join('\n');
}

/** The ids, and the one instant (milliseconds) at which all of them ring first. */
async function firstAlarm(house: House, tenant: string): Promise<{ ids: readonly string[]; ringsAt: number }> {
  return withTenant(house.appPool, tenant, async (client) => {
    const { rows } = await client.query<{ id: string; at: Date }>(
      'select placement_id as id, next_alarm_at as at from placements where tenant = $1 order by placement_id',
      [tenant],
    );
    const instants = new Set(rows.map(({ at }) => at.getTime()));
    const [ringsAt] = instants;
    if (ringsAt === undefined || instants.size > 1)
      throw new Error('The placements do not all ring first at one instant.');
    return { ids: rows.map(({ id }) => id), ringsAt };
  });
}

async function setClocks(house: House, tenant: string, ids: readonly string[], offsetMs: number): Promise<void> {
  await withTenant(house.appPool, tenant, (client) =>
    client.query(
      `insert into dev_case_clock (tenant, placement_id, offset_ms) select $1, id, $3 from unnest($2::uuid[]) as id
       on conflict (tenant, placement_id) do update set offset_ms = excluded.offset_ms`,
      [tenant, ids, Math.round(offsetMs)],
    ),
  );
}

async function rungOf({ ownerPool }: House, tenant: string): Promise<Rung> {
  const { rows } = await ownerPool.query<Rung>(
    `select count(distinct stream_id)::int as distinct, count(*)::int as all from events
     where tenant = $1 and stream_type = 'placement' and type = 'alarm-rung'`,
    [tenant],
  );
  return rows[0] ?? { distinct: 0, all: 0 };
}
