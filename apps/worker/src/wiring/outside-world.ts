import {
  createAddressees,
  createDeliveryActivities,
  createDigestActivities,
  createDigestReader,
  type FailureSummary,
} from '@holdfast/activities';
import type { CaseHandling } from '@holdfast/case-handling';
import type { WorkerConfig } from '@holdfast/config';
import type { DeliveryActivities, DigestActivities } from '@holdfast/contracts';
import {
  createMailSender,
  createReceipts,
  readEvent,
  readMessages,
  readTenants,
  readWeeklyList,
} from '@holdfast/notifications';
import { createReadModels } from '@holdfast/read-models';
import { createContextPort, createRegisterQueries } from '@holdfast/registers';
import type { Pool } from 'pg';
import { createBringBundle } from '../relay/bring-bundle.js';
import { createBringDelivery } from '../relay/bring-delivery.js';
import { createCrowdControl } from '../relay/crowd.js';
import type { RelayOptions } from '../relay/relay.js';

/** What leaves the house stands on. */
export interface OutsideWorldOptions {
  readonly config: WorkerConfig;
  readonly pool: Pool;
  readonly relayPool: Pool;
  readonly cases: CaseHandling;
  /** Starts a delivery's process. */
  readonly start: (tenant: string, messageId: string, messages?: readonly string[]) => Promise<void>;
  readonly offsetOf?: (tenant: string, placementId: string) => Promise<number>;
  readonly onFailure: (activity: string, failure: FailureSummary) => void;
}

/** Mail, webhooks and the day's lists, as this installation is set up for them. */
export interface OutsideWorld {
  readonly activities: DeliveryActivities & DigestActivities;
  /** What the relay does with a delivery. */
  readonly bring: ReturnType<typeof createBringDelivery>;
  /** Keeps people from being flooded; absent without a mail server. */
  readonly crowd: Required<RelayOptions>['crowd'] | null;
  /** Whether the day's lists are wanted and can be sent. */
  readonly digestWanted: boolean;
  close(): Promise<void>;
}

/** Wires what leaves the house. Connects to nothing before it is used. */
export function createOutsideWorld(options: OutsideWorldOptions): OutsideWorld {
  const { config, pool, relayPool, cases, start, offsetOf, onFailure } = options;
  const { SMTP_URL: smtpUrl, MAIL_FROM: from, PUBLIC_URL: publicUrl, WEBHOOK_KEY: key } = config;
  const sender = smtpUrl === undefined || from === undefined ? null : createMailSender({ smtpUrl, from });
  const registers = createRegisterQueries({ pool });
  const receipts = createReceipts(pool);
  const readModels = createReadModels({ url: config.DATABASE_URL, poolMax: 2 });
  const digest = {
    tenants: () => readTenants(relayPool),
    registers,
    // Its own memory: it is asked by the day, not by the registers' stamp.
    context: createContextPort({ pool }),
    readModels,
    weeklyList: (tenant: string, staffId: string, between: { readonly from: string; readonly to: string }) =>
      readWeeklyList(pool, tenant, staffId, between),
    onFailure,
  };
  const delivery = createDeliveryActivities({
    cases,
    mail: {
      ...{ sender, receipts, publicUrl, addressee: createAddressees(registers) },
      messages: (tenant, messageIds) => readMessages(pool, tenant, messageIds),
    },
    webhooks: {
      ...{ key: key ?? null, receipts, rules: { allowPrivate: config.WEBHOOK_ALLOW_PRIVATE } },
      webhook: (tenant, webhookId) => registers.webhooks.webhook(tenant, webhookId),
      event: (tenant, placementId, version) => readEvent(pool, tenant, placementId, version),
    },
    digest: createDigestReader(digest),
    onFailure,
    ...(offsetOf === undefined ? {} : { offsetOf }),
  });
  const webhooksOf = async (tenant: string) =>
    (await registers.webhooks.webhooksOf(tenant)).map(({ webhookId }) => webhookId);
  return {
    activities: { ...delivery, ...createDigestActivities(digest) },
    bring: createBringDelivery({
      mail: sender !== null,
      webhooksOf: key === undefined ? null : webhooksOf,
      start,
    }),
    crowd:
      sender === null
        ? null
        : { arrange: createCrowdControl(config.MAIL_BUNDLE_SECONDS), bringTogether: createBringBundle(start) },
    digestWanted: sender !== null && config.DIGEST === 'on',
    close: async () => {
      sender?.close();
      await readModels.close();
    },
  };
}
