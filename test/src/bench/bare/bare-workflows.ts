import { condition, defineUpdate, proxyLocalActivities, setHandler, sleep } from '@temporalio/workflow';

/** The one effect of the bare rivals: a row. */
export interface BareActivities {
  insert(row: { readonly run: string; readonly id: string; readonly body: string }): Promise<void>;
}

/** Task queue, and the names by which a client asks for what is below. */
export const BARE_QUEUE = 'bench-bare';
export const recordUpdate = defineUpdate<void, [id: string, body: string]>('record');

const { insert } = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '10s' });

/** A case whose commands are updates: each inserts a row by a local activity. */
export async function bareCase(run: string): Promise<void> {
  setHandler(recordUpdate, (id, body) => insert({ run, id, body }));
  await condition(() => false);
}

/** A timer to an instant (milliseconds), and one row when it fires. */
export async function bareTimer(run: string, id: string, dueAt: number): Promise<void> {
  await sleep(Math.max(1, dueAt - Date.now()));
  await insert({ run, id, body: '' });
}
