import { createHmac } from 'node:crypto';

/**
 * A webhook's signing secret (`whsec_...`, Standard Webhooks). Derived, never stored: HMAC-SHA256 under the installation's
 * key of tenant, webhook and generation, so that rotating it is counting on.
 *
 * @param key the installation's WEBHOOK_KEY, 32 bytes in base64
 */
export function webhookSecret(key: string, tenant: string, webhookId: string, generation: number): string {
  const mac = createHmac('sha256', Buffer.from(key, 'base64'));
  return `whsec_${mac.update(`${tenant}/${webhookId}/${String(generation)}`).digest('base64')}`;
}
