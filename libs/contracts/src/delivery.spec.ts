import { describe, expect, it } from '@jest/globals';
import { bundleMessageId, deliveryStart, parseMessageId, webhookMessageId } from './delivery.js';
import { digestMessageId } from './digest.js';

const EVENT = '5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a11';

describe("a message's id", () => {
  it('says where it goes', () => {
    expect(parseMessageId(`${EVENT}:jens-p`)).toEqual({ kind: 'mail', recipient: 'jens-p' });
    expect(parseMessageId(`${EVENT}:fallback`)).toEqual({ kind: 'mail', recipient: 'fallback' });
    expect(parseMessageId(digestMessageId('2026-01-12', 'jens-p'))).toEqual({
      ...{ kind: 'digest', recipient: 'jens-p', day: '2026-01-12' },
    });
    expect(parseMessageId(bundleMessageId(EVENT, 'jens-p'))).toEqual({ kind: 'bundle', recipient: 'jens-p' });
    const to = { kind: 'webhook', placementId: EVENT, version: 12, webhookId: 'w1' };
    expect(parseMessageId(webhookMessageId(EVENT, 12, 'w1'))).toEqual(to);
    expect(parseMessageId(`${webhookMessageId(EVENT, 12, 'w1')}~r7`)).toEqual(to);
  });

  it('that says nothing is none', () => {
    for (const id of ['', EVENT, `${EVENT}/12`, 'digest/soon', `${EVENT}/x@w1`]) expect(parseMessageId(id)).toBeNull();
  });

  it('is delivered by one process, which another start leaves alone', () => {
    expect(deliveryStart('fjordby', 'm')).toMatchObject({
      ...{ workflowId: 'delivery/fjordby/m', workflowIdReusePolicy: 'REJECT_DUPLICATE' },
      ...{ args: [{ tenant: 'fjordby', messageId: 'm' }] },
    });
    expect(deliveryStart('fjordby', 'b', ['m', 'n']).args).toEqual([
      { tenant: 'fjordby', messageId: 'b', messages: ['m', 'n'] },
    ]);
    expect(deliveryStart('sundby', 'm').workflowId).not.toBe(deliveryStart('fjordby', 'm').workflowId);
  });
});
