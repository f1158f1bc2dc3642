import { continueAsNew, ParentClosePolicy, proxyActivities, startChild, workflowInfo } from '@temporalio/workflow';
import { deliveryStart, digestMessageId } from '@holdfast/contracts';
import type { DigestActivities, DigestPage, DigestWorkflowInput } from '@holdfast/contracts';
import { deliveryWorkflow } from './delivery.workflow.js';

/** Tried for an hour: the list of a day is of no use on the next. */
const { digestTenants, digestPage } = proxyActivities<DigestActivities>({
  startToCloseTimeout: '1m',
  scheduleToCloseTimeout: '1h',
  retry: { initialInterval: '1s', maximumInterval: '1m' },
});

/** The day's list to everybody who gets one: each is a delivery of its own, so that a mailbox that is away holds up nobody. */
export async function digestWorkflow(input: DigestWorkflowInput = {}): Promise<void> {
  const now = input.now ?? new Date(Date.now()).toISOString();
  const tenants = input.tenants ?? (await digestTenants());
  let after = input.after ?? null;
  for (const [index, tenant] of tenants.entries()) {
    do {
      const page: DigestPage = await digestPage({ tenant, now, after });
      for (const staffId of page.staffIds) await startOnce(tenant, digestMessageId(page.day, staffId));
      after = page.next;
      if (workflowInfo().continueAsNewSuggested) {
        const left = tenants.slice(after === null ? index + 1 : index);
        await continueAsNew<typeof digestWorkflow>({ now, tenants: left, after });
      }
    } while (after !== null);
  }
}

/** One a person and day, also when the schedule is run by hand. */
async function startOnce(tenant: string, messageId: string): Promise<void> {
  const { workflowId, args, workflowIdReusePolicy, staticSummary } = deliveryStart(tenant, messageId);
  const parentClosePolicy = ParentClosePolicy.ABANDON;
  try {
    await startChild(deliveryWorkflow, { workflowId, args, workflowIdReusePolicy, staticSummary, parentClosePolicy });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'WorkflowExecutionAlreadyStartedError') throw error;
  }
}
