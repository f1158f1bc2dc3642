import { describe, expect, it } from '@jest/globals';
import { webhookSecret } from './webhook-secret.js';

const key = Buffer.alloc(32, 7).toString('base64');

describe("a webhook's secret", () => {
  it('is the same every time, 32 bytes, and nobody needs to keep it', () => {
    const secret = webhookSecret(key, 'fjordby', 'w1', 1);
    expect(secret).toBe(webhookSecret(key, 'fjordby', 'w1', 1));
    expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32);
  });

  it('is another for another tenant, webhook, generation or key', () => {
    const other = Buffer.alloc(32, 8).toString('base64');
    const secrets = [
      webhookSecret(key, 'fjordby', 'w1', 1),
      webhookSecret(key, 'sundby', 'w1', 1),
      webhookSecret(key, 'fjordby', 'w2', 1),
      webhookSecret(key, 'fjordby', 'w1', 2),
      webhookSecret(other, 'fjordby', 'w1', 1),
    ];
    expect(new Set(secrets).size).toBe(secrets.length);
  });
});
