import { PLACEMENT_QUEUE, placementWorkflowId, PROCESS_QUERY, type ProcessAnswer } from '@holdfast/contracts';
import { DEMO_TENANT } from '@holdfast/cli';
import { createApiClient } from '../../acceptance/api-client.js';
import { liveOverHttp } from '../../acceptance/live-over-http.js';
import { registerRefs } from '../../acceptance/refs.js';
import { case1 } from '../../stories/case-1.js';
import { MOST_EVENTS_AN_ALARM } from '../alarms/alarm-bench.js';
import { duePlacements } from '../alarms/due-placements.js';
import { unknownPace, weather } from '../alarms/storm.js';
import { settle } from '../house/municipality.js';
import type { Programs } from '../house/programs.js';
import { quiet } from '../house/quiet.js';
import type { House, TemporalOfBench } from '../house/start-house.js';
import { median } from '../load/statistics.js';
import type { PartReport } from '../report/part-report.js';
import { eventNames } from './event-names.js';

/** The people of the stories. */
const STAFF = [
  'staff_id;name;email;roles;team_id;team_name;manages',
  'mads-r;Mads R.;mads-r@fjordby.example;manager;;;havnen',
  'lis-k;Lis K.;lis-k@fjordby.example;team-lead;havnen;Havnen;',
  'anna-b;Anna B.;anna-b@fjordby.example;consultant;havnen;Havnen;',
  'ole-t;Ole T.;ole-t@fjordby.example;caseworker;havnen;Havnen;',
].join('\n');
/** Alarms that ring in real time, so that nothing of a fast-forward is in their histories. */
const ALARMS = 25;

/** (d) What case 1 costs in Temporal's history, lived over HTTP; and what one alarm costs without any fast-forward. */
export async function benchHistory(house: House, programs: Programs): Promise<PartReport> {
  await settle(house, DEMO_TENANT, STAFF);
  await programs.worker();
  const api = createApiClient(await programs.api(), DEMO_TENANT);
  const temporal = await house.temporal();
  const began = performance.now();
  const lived = await house.progress('Case 1', async () =>
    liveOverHttp(api, case1, await registerRefs(api, case1.proposedAt)),
  );
  const seconds = (performance.now() - began) / 1_000;
  await quiet(house, PLACEMENT_QUEUE);
  const history = await historyOf(temporal, placementWorkflowId(DEMO_TENANT, lived.placementId));
  const storm = await house.progress('Alarms in real time', async (tell) =>
    weather(house, await duePlacements(house, 'history-alarms', ALARMS), unknownPace(), tell),
  );
  const rung = lived.timeline.filter(({ type }) => type === 'alarm-rung').length;
  const most = Math.max(...storm.historyEvents);
  return {
    part: 'd',
    title: "Temporal's history of case 1 (proposal to close, January to December), lived over HTTP with time skipped",
    tables: [
      {
        title: '  history',
        head: ['', 'events', 'bytes'],
        rows: [
          ['case 1', String(history.events), String(history.bytes)],
          ['of it, events of the fast-forwards', String(history.ofFastForward), ''],
          [`one alarm in real time (median of ${ALARMS})`, String(median(storm.historyEvents)), ''],
        ],
      },
      { title: '  events of case 1 by type', head: ['type', 'count'], rows: history.byType },
    ],
    judged: [
      { name: 'history events an alarm, at most', value: most, bound: ['most', MOST_EVENTS_AN_ALARM], unit: '' },
    ],
    notes: [
      `${lived.timeline.length} events on record, ${rung} alarms rung, ${history.staleWakes} stale wakes in case 1, ` +
        `${storm.staleWakes} in real time; lived in ${seconds.toFixed(1)} s.`,
    ],
    failures: [],
    raw: { seconds, history, storm, onRecord: lived.timeline.length },
  };
}

/** What skipping time leaves in a history: nothing of it is there in production. */
const FAST_FORWARD = /options-updated|time-skipping|time-point/;

async function historyOf({ client }: TemporalOfBench, workflowId: string) {
  const handle = client.workflow.getHandle(workflowId);
  const { staleWakes } = await handle.query<ProcessAnswer>(PROCESS_QUERY);
  const { raw, historyLength } = await handle.describe();
  const counted = new Map<string, number>();
  for (const name of eventNames(await handle.fetchHistory())) counted.set(name, (counted.get(name) ?? 0) + 1);
  const byType = [...counted].sort(([, a], [, b]) => b - a);
  return {
    events: historyLength,
    bytes: Number(raw.workflowExecutionInfo?.historySizeBytes ?? 0),
    staleWakes,
    ofFastForward: byType.reduce((sum, [name, count]) => sum + (FAST_FORWARD.test(name) ? count : 0), 0),
    byType: byType.map(([name, count]) => [name, String(count)] as const),
  };
}
