import { BARE_QUEUE } from '../bare/bare-workflows.js';
import type { House } from '../house/start-house.js';
import { atOnce } from '../load/at-once.js';
import type { Rung, Storm } from './storm.js';

/** So many bare workflows, each a timer to the same instant and one insert. */
export async function bareTimers(house: House, run: string, count: number): Promise<Storm> {
  const { client } = await house.temporal();
  const workflowId = (index: number): string => `${run}-${index}`;
  return {
    name: 'bare timers',
    queue: BARE_QUEUE,
    count,
    workflowId,
    async arm(dueAt, told) {
      const numbers = Array.from({ length: count }, (_, index) => index);
      await atOnce(20, numbers, async (index) => {
        const id = workflowId(index);
        await client.workflow.start('bareTimer', { workflowId: id, taskQueue: BARE_QUEUE, args: [run, id, dueAt] });
        told(1);
      });
    },
    async rung() {
      const { rows } = await house.ownerPool.query<Rung>(
        'select count(distinct id)::int as distinct, count(*)::int as all from bare_rows where run = $1',
        [run],
      );
      return rows[0] ?? { distinct: 0, all: 0 };
    },
    staleWakes: () => Promise.resolve(0),
    async clear() {
      const numbers = Array.from({ length: count }, (_, index) => index);
      // Those that have fired have ended.
      const end = (index: number) => client.workflow.getHandle(workflowId(index)).terminate();
      await atOnce(20, numbers, (index) => end(index).catch(() => undefined));
    },
  };
}
