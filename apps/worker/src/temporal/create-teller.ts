import type { TellPort } from '@holdfast/case-handling';
import {
  BACKGROUND_QUEUE,
  BATCH_WORKFLOW,
  batchNewsWithStart,
  DELIVERY_WORKFLOW,
  deliveryStart,
  newsWithStart,
  PLACEMENT_WORKFLOW,
} from '@holdfast/contracts';
import { Client, Connection, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';

/** Which Temporal is told, and in demo and test whose clock a new workflow starts with. */
export interface TellerOptions {
  readonly address: string;
  readonly namespace: string;
  /** Demo and test only: the case's own clock, in milliseconds ahead of the wall clock. */
  readonly offsetOf?: (tenant: string, placementId: string) => Promise<number>;
}

/** Tells workflows by signalWithStart: starts those that are not there. */
export interface Teller extends TellPort {
  /** Starts a batch, or lets the running one look again. */
  startBatch(tenant: string, subject: string): Promise<void>;
  /** Starts a delivery (`messages`: of a bundle); one that is under way or done is left alone. */
  startDelivery(tenant: string, messageId: string, messages?: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** A server that is away is given up on after this; the news stays in the outbox. */
const DEADLINE_MS = 3_000;

/** Connects when first used, fails soon while Temporal is down, and is back within a second of its return. */
export function createTeller({ address, namespace, offsetOf }: TellerOptions): Teller {
  const connection = Connection.lazy({
    address,
    // No retries of its own: the relay comes again.
    interceptors: [],
    channelArgs: { 'grpc.initial_reconnect_backoff_ms': 200, 'grpc.max_reconnect_backoff_ms': 1_000 },
  });
  const client = new Client({ connection, namespace });
  const soon = async (call: () => Promise<unknown>): Promise<void> => {
    await connection.withDeadline(Date.now() + DEADLINE_MS, call);
  };
  return {
    tell: async (news) => {
      const offsetMs = await offsetOf?.(news.tenant, news.placementId);
      await soon(() => client.workflow.signalWithStart(PLACEMENT_WORKFLOW, newsWithStart(news, offsetMs)));
    },
    startBatch: (tenant, subject) =>
      soon(() => client.workflow.signalWithStart(BATCH_WORKFLOW, batchNewsWithStart({ tenant, subject }))),
    startDelivery: async (tenant, messageId, messages) => {
      const options = { taskQueue: BACKGROUND_QUEUE, ...deliveryStart(tenant, messageId, messages) };
      try {
        await soon(() => client.workflow.start(DELIVERY_WORKFLOW, options));
      } catch (error) {
        if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      }
    },
    close: () => connection.close(),
  };
}
