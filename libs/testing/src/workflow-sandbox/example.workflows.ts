import {
  condition,
  defineQuery,
  defineSignal,
  proxyLocalActivities,
  setCurrentDetails,
  setHandler,
} from '@temporalio/workflow';

const news = defineSignal<[]>('news');
const steps = defineQuery<string[]>('steps');

const { note } = proxyLocalActivities<{ note(input: { text: string; at: number }): Promise<string> }>({
  startToCloseTimeout: '10s',
  retry: { maximumAttempts: 2 },
});

/** For the spec of the sandbox: waits a week or for news, notes what came first, and ends. */
export async function waitingWorkflow(input: { days: number }): Promise<string> {
  const seen: string[] = [];
  let told = false;
  setHandler(news, () => {
    told = true;
  });
  setHandler(steps, () => seen);
  setCurrentDetails('waiting for news');
  seen.push(await note({ text: 'begun', at: Date.now() }));
  const early = await condition(() => told, input.days * 86_400_000, { summary: 'the week is over' });
  seen.push(await note({ text: early ? 'news' : 'timeout', at: Date.now() }));
  return seen.join(', ');
}
