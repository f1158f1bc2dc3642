import { quietRuntime, workflowBundleOfSources } from '@holdfast/testing';
import { Worker } from '@temporalio/worker';

/** A history and the name it goes by in the outcome. */
export interface Replayable {
  readonly name: string;
  /** As the client fetches it, or as JSON. */
  readonly history: unknown;
}

/** Replays histories against today's workflow code; answers what does not fit, by name. */
export async function replayAll(histories: readonly Replayable[]): Promise<readonly string[]> {
  const named = histories.map(({ name, history }) => ({ workflowId: name, history }));
  const misfits: string[] = [];
  await quietRuntime();
  const options = { workflowBundle: await workflowBundleOfSources() };
  for await (const { workflowId, error } of Worker.runReplayHistories(options, named)) {
    if (error !== undefined) misfits.push(`${workflowId}: ${error.message}`);
  }
  return misfits;
}
