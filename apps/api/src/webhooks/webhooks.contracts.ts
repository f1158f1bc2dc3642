import { WEBHOOK_EVENTS } from '@holdfast/case-handling';
import { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import type { ProblemCode } from '../problems/problem-codes.js';
import { takeBackRoute } from '../registers/register-contract.js';
import { instant as instantAnswered } from '../schemas/answers/parts.js';
import { commandAnswer } from '../schemas/command-answer.js';
import { instant, uuid } from '../schemas/scalars.js';

const tag = 'Webhooks';
const WRITING: readonly ProblemCode[] = ['CONFLICT', 'IDEMPOTENCY_KEY_REUSED', 'STORE_UNAVAILABLE'];
const webhookId = '3a55f8c1-7d90-5a3e-9a55-6f1d1a4e5c0b';
const url = z.string().min(1).max(2_000).meta({
  description: 'http or https, a public address; no name and password in it.',
  example: 'https://hooks.example.dk/holdfast',
});
const params = z.strictObject({ id: uuid });

const replay = z
  .strictObject({
    replayId: z.string(),
    since: instantAnswered,
    until: instantAnswered
      .nullable()
      .meta({ description: 'There were more events than fit: replay again since this instant. Null: that was all.' }),
    messages: z.number(),
  })
  .meta({ id: 'WebhookReplay' });
const webhook = z
  .strictObject({
    webhookId: z.string(),
    url: z.string(),
    generation: z.number().meta({ description: 'Counts the secrets there have been.' }),
    lastReplay: replay.nullable(),
    version: z.number(),
    registeredAt: instantAnswered,
    changedAt: instantAnswered,
  })
  .meta({ id: 'Webhook' });
const withSecret = commandAnswer
  .extend({
    secret: z.string().meta({ description: 'Signs every message (Standard Webhooks). Shown here and never again.' }),
  })
  .meta({ id: 'WebhookSecret' });
const replayed = commandAnswer.extend({ replay }).meta({ id: 'WebhookReplayed' });

const written = (type: string, version: number) => ({
  id: webhookId,
  version,
  events: [{ eventId: '7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11', type, at: '2026-01-05T09:00:00.000Z' }],
});
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw0123456789A=';
const replayExample = {
  replayId: '9b1e3f5a-7c9d-4e22-8d2b-7c1e6f4a5d0b',
  since: '2026-01-01T00:00:00.000Z',
  until: null,
  messages: 42,
};

/** The schemas of the answers. */
export const webhookAnswers = { list: z.strictObject({ items: z.array(webhook) }).meta({ id: 'WebhookList' }) };

export const listWebhooks = defineRoute({
  operationId: 'list-webhooks',
  tag,
  summary: 'The webhooks there are, oldest first. Their secrets are not shown.',
  answers: [
    {
      status: 200,
      description: 'The webhooks.',
      schema: webhookAnswers.list,
      example: {
        items: [
          {
            webhookId,
            url: 'https://hooks.example.dk/holdfast',
            generation: 1,
            lastReplay: replayExample,
            version: 2,
            registeredAt: '2026-01-05T09:00:00.000Z',
            changedAt: '2026-01-06T09:00:00.000Z',
          },
        ],
      },
    },
  ],
  problems: ['STORE_UNAVAILABLE'],
});

export const registerWebhook = defineRoute({
  operationId: 'register-webhook',
  tag,
  summary: `Have events sent to an address, signed. Ids and codes only, no personal text: ${WEBHOOK_EVENTS.join(', ')}.`,
  body: z.strictObject({ url }).meta({ id: 'RegisterWebhook' }),
  bodyExample: { url: 'https://hooks.example.dk/holdfast' },
  writes: 'creates',
  answers: [
    {
      status: 201,
      description: 'Registered, with the secret that signs.',
      schema: withSecret,
      example: { ...written('webhook-registered', 1), secret },
    },
  ],
  problems: [...WRITING, 'ADDRESS_REFUSED', 'NOT_CONFIGURED'],
});

export const rotateWebhookSecret = defineRoute({
  operationId: 'rotate-webhook-secret',
  tag,
  summary: 'Sign with a new secret from now on.',
  params,
  writes: 'changes',
  answers: [
    {
      status: 200,
      description: 'The new secret.',
      schema: withSecret,
      example: { ...written('webhook-secret-rotated', 2), secret },
    },
  ],
  problems: [...WRITING, 'NOT_FOUND', 'NOT_CONFIGURED'],
});

export const replayWebhook = defineRoute({
  operationId: 'replay-webhook',
  tag,
  summary: 'Send the events since an instant once more, e.g. after the receiver has been away.',
  params,
  body: z.strictObject({ since: instant }).meta({ id: 'ReplayWebhook' }),
  bodyExample: { since: '2026-01-01T00:00:00.000Z' },
  writes: 'changes',
  answers: [
    {
      status: 200,
      description: 'On their way; each carries the id it had the first time.',
      schema: replayed,
      example: { ...written('webhook-replayed', 2), replay: replayExample },
    },
  ],
  problems: [...WRITING, 'NOT_FOUND', 'NOT_CONFIGURED'],
});

export const removeWebhook = takeBackRoute({
  command: 'remove-webhook',
  tag,
  summary: 'Send nothing more there. That it was registered stays on record.',
  params,
  answerExample: { id: webhookId, event: 'webhook-removed' },
});
