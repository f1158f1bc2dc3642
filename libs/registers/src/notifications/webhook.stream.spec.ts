import { describe, expect, it } from '@jest/globals';
import { foldFrom } from '../shared/register-stream.js';
import { webhookStream, type WebhookFacts } from './webhook.stream.js';
import type { WebhookCommand, WebhookState } from './webhook.types.js';

const nothing: WebhookFacts = { events: [], more: false };
const webhookId = 'w-1';
const register: WebhookCommand = { type: 'register-webhook', webhookId, url: 'https://hooks.example.dk/in' };
const replay: WebhookCommand = {
  type: 'replay-webhook',
  webhookId,
  replayId: 'r-1',
  since: '2026-01-01T00:00:00.000Z',
  types: ['placement-proposed'],
};
const meta = { version: 2, now: '2026-11-23T09:00:00.000Z', actor: { kind: 'system' } } as const;

function after(...commands: readonly WebhookCommand[]): WebhookState {
  return commands.reduce<WebhookState | null>(
    (state, command) => foldFrom(webhookStream.evolve, state, webhookStream.decide(command, state, nothing)),
    null,
  ) as WebhookState;
}

describe('a webhook', () => {
  it('is told under another secret when that is rotated, at the same address', () => {
    expect(after(register)).toMatchObject({ url: 'https://hooks.example.dk/in', generation: 1 });
    expect(after(register, { type: 'rotate-webhook-secret', webhookId })).toMatchObject({ generation: 2 });
  });

  it('that has been removed is none: not to be rotated, replayed or removed again', () => {
    const removed = after(register, { type: 'remove-webhook', webhookId });
    const commands: readonly WebhookCommand[] = [
      { type: 'rotate-webhook-secret', webhookId },
      replay,
      { type: 'remove-webhook', webhookId },
    ];
    for (const command of commands) {
      expect(() => webhookStream.decide(command, removed, nothing)).toThrow(
        expect.objectContaining({ code: 'NOT_FOUND' }),
      );
    }
  });

  it('is sent each event of a replay once more, under an id of its own', () => {
    const at = '2026-01-05T09:00:00.000Z';
    const facts = {
      events: [
        { placementId: 'p-1', version: 1, at },
        { placementId: 'p-2', version: 7, at },
      ],
      more: false,
    };
    const state = after(register);
    const events = webhookStream.decide(replay, state, facts);
    expect(events).toMatchObject([{ type: 'webhook-replayed', data: { messages: 2, until: null } }]);
    expect(webhookStream.outbox?.(replay, state, events, meta, facts)).toEqual([
      { kind: 'delivery', subject: 'p-1/1@w-1~r-1', version: 2, delaySeconds: 0 },
      { kind: 'delivery', subject: 'p-2/7@w-1~r-1', version: 2, delaySeconds: 0 },
    ]);
  });

  it('whose replay is longer than fits is told where to go on', () => {
    const events = [{ placementId: 'p-1', version: 1, at: '2026-01-05T09:00:00.000Z' }];
    expect(webhookStream.decide(replay, after(register), { events, more: true })).toMatchObject([
      { data: { messages: 1, until: '2026-01-05T09:00:00.000Z' } },
    ]);
  });
});
