import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { createCaseHandling, type RunningCaseHandling } from '@holdfast/case-handling';
import { deliveryWorkflowId, parseMessageId } from '@holdfast/contracts';
import { createCaseClock, createEventStore, createPool, type StoredEvent } from '@holdfast/event-store';
import { createContextPort } from '@holdfast/registers';
import { fjordby, startHoldfast, startMailServer, type MailServer, type RunningHoldfast } from '@holdfast/testing';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { createApiClient, type ApiClient } from '../acceptance/api-client.js';

const tenant = fjordby.tenant;
/** Patience with a machine that does much else. */
const PATIENCE_MS = 240_000;
/** gRPC's code. */
const NOT_FOUND = 5;

/** A message of somebody's inbox, as the API answers it. */
export interface InboxLine {
  readonly messageId: string;
  readonly placementId: string;
  readonly step: string | null;
  readonly at: string;
  readonly delivery: { readonly status: string; readonly attempts: number; readonly lastError: string | null } | null;
}

/** A Holdfast that sends mail, and what a bad day needs of it. */
export interface HoldfastWithMail {
  readonly holdfast: RunningHoldfast;
  readonly mailbox: MailServer;
  readonly api: ApiClient;
  readonly cases: RunningCaseHandling;
  /** All of somebody's inbox. */
  inboxOf(staffId: string): Promise<readonly InboxLine[]>;
  eventsOf(placementId: string): Promise<readonly StoredEvent[]>;
  /** Sets the clocks of cases to an instant, from now on. */
  setClocks(ids: readonly string[], to: string): Promise<void>;
  /** Takes what was still to be sent out of the outbox: it left the house before the story begins. */
  sendNothingOld(): Promise<void>;
  /** Lets the process of a delivery live on by so much of Temporal's time. */
  forward(messageId: string, seconds: number): Promise<void>;
  /** Message ids of somebody's deliveries that run, bundles included. */
  onTheWayTo(staffId: string): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** Asks until it is so. */
export async function until<Seen>(look: () => Promise<Seen> | Seen, isSo: (seen: Seen) => boolean): Promise<Seen> {
  for (const patience = Date.now() + PATIENCE_MS; ; await pause(200)) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (Date.now() > patience) throw new Error(`It has not become so: ${JSON.stringify(seen).slice(0, 1_000)}`);
  }
}

/** Starts everything, with a mail server on the loopback. */
export async function startWithMail(): Promise<HoldfastWithMail> {
  const mailbox = await startMailServer();
  const env = { SMTP_URL: mailbox.url, MAIL_FROM: 'Holdfast <holdfast@fjordby.example>', MAIL_BUNDLE_SECONDS: '10' };
  const holdfast = await startHoldfast({ env });
  const { address, namespace } = holdfast.temporal;
  const pool = createPool({ connectionString: holdfast.database.appUrl, max: 4 });
  const owner = new pg.Pool({ connectionString: holdfast.database.ownerUrl, max: 1 });
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace });
  const [store, clock] = [createEventStore(pool), createCaseClock(pool)];
  const cases = createCaseHandling({
    ...{ store, context: createContextPort({ pool }) },
    // Nobody is told: the relay finds it in the outbox.
    tell: { tell: () => Promise.reject(new Error('nobody is told')) },
  });
  const api = createApiClient(holdfast.apiUrl);
  return {
    ...{ holdfast, mailbox, api, cases },
    inboxOf: async (staffId) => {
      const found: InboxLine[] = [];
      for (let cursor = ''; ;) {
        const query = `limit=100${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
        const { status, body } = await api.get(`/api/v1/inbox?${query}`, { as: staffId });
        if (status !== 200) throw new Error(`No inbox: ${String(status)} ${JSON.stringify(body)}`);
        found.push(...(body['items'] as readonly InboxLine[]));
        if (typeof body['nextCursor'] !== 'string') return found;
        cursor = body['nextCursor'];
      }
    },
    eventsOf: (placementId) => store.readStream(tenant, 'placement', placementId),
    setClocks: async (ids, to) => {
      for (const id of ids) await clock.setOffset(tenant, id, Date.parse(to) - Date.now());
    },
    sendNothingOld: async () => {
      await owner.query(`delete from outbox where kind = 'delivery'`);
    },
    forward: async (messageId, seconds) => {
      const fastForwardConfig = { id: randomUUID(), duration: { seconds } };
      const asked = client.workflowService.updateWorkflowExecutionOptions({
        ...{ namespace, workflowExecution: { workflowId: deliveryWorkflowId(tenant, messageId) } },
        workflowExecutionOptions: {
          timeSkippingConfig: { enabled: true, maxSessionSkipCount: 10_000, fastForwardConfig },
        } as object,
        updateMask: { paths: ['time_skipping_config'] },
      });
      // It has ended meanwhile: there is no time left to live.
      await asked.catch((error: unknown) => {
        if ((error as { readonly code?: unknown }).code !== NOT_FOUND) throw error;
      });
    },
    onTheWayTo: async (staffId) => {
      const prefix = deliveryWorkflowId(tenant, '');
      const found: string[] = [];
      for await (const { workflowId } of client.workflow.list({ query: `ExecutionStatus = 'Running'` })) {
        if (!workflowId.startsWith(prefix)) continue;
        const to = parseMessageId(workflowId.slice(prefix.length));
        if ((to?.kind === 'mail' || to?.kind === 'bundle') && to.recipient === staffId) {
          found.push(workflowId.slice(prefix.length));
        }
      }
      return found;
    },
    stop: async () => {
      await cases.idle();
      await Promise.all([connection.close(), pool.end(), owner.end()]);
      await holdfast.stop();
      await mailbox.stop();
    },
  };
}

/** Rings a case as its process would have at that moment. */
export async function ringAlarm({ cases }: HoldfastWithMail, placementId: string, now: string): Promise<void> {
  await cases.handle({
    ...{ tenant, placementId, now, commandId: randomUUID(), bodyHmac: null },
    command: { type: 'ring-alarm', data: {} },
    actor: { kind: 'system' },
  });
}
