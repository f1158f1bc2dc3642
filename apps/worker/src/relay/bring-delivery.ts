import { webhookMessageId } from '@holdfast/contracts';
import type { DueNews } from '@holdfast/event-store';

/** What the relay asks and does to bring a delivery on its way. */
export interface DeliveryPorts {
  /** Whether there is a mail server. */
  readonly mail: boolean;
  /** Ids of the tenant's webhooks; null when the installation has no key for them. */
  readonly webhooksOf: ((tenant: string) => Promise<readonly string[]>) | null;
  readonly start: (tenant: string, messageId: string) => Promise<void>;
}

/** So long an answer about a tenant's webhooks holds: a storm of alarms asks once. Milliseconds. */
const REMEMBERED_MS = 2_000;

/** Remembers a tenant's answer for a moment; one that failed is asked again. */
function remembering(ask: (tenant: string) => Promise<readonly string[]>, now: () => number) {
  const known = new Map<string, { readonly until: number; readonly answer: Promise<readonly string[]> }>();
  return async (tenant: string): Promise<readonly string[]> => {
    const before = known.get(tenant);
    if (before !== undefined && now() < before.until) return before.answer;
    const answer = ask(tenant);
    known.set(tenant, { until: now() + REMEMBERED_MS, answer });
    answer.catch(() => known.delete(tenant));
    return answer;
  };
}

/**
 * Starts what leaves the house. A message to a person (`<eventId>:<recipient>`) needs a mail server, an event
 * (`<placementId>/<version>`) goes to each of the tenant's webhooks; a message that names its webhook goes to that one. Where
 * there is neither, it is forgotten: enabling mail later needs nothing else.
 */
export function createBringDelivery(ports: DeliveryPorts, now: () => number = Date.now) {
  const webhooksOf = ports.webhooksOf === null ? null : remembering(ports.webhooksOf, now);
  return async ({ tenant, subject, version }: DueNews): Promise<void> => {
    if (subject.includes('@')) {
      if (webhooksOf !== null) await ports.start(tenant, subject);
    } else if (subject.includes(':')) {
      if (ports.mail) await ports.start(tenant, subject);
    } else if (webhooksOf !== null) {
      const placementId = subject.slice(0, subject.indexOf('/'));
      for (const webhookId of await webhooksOf(tenant)) {
        await ports.start(tenant, webhookMessageId(placementId, version, webhookId));
      }
    }
  };
}
