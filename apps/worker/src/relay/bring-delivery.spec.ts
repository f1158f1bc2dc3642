import { beforeEach, describe, expect, it } from '@jest/globals';
import type { DueNews } from '@holdfast/event-store';
import { createBringDelivery } from './bring-delivery.js';

const EVENT = '5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a11';
const news = (subject: string, version = 9): DueNews => ({
  ...{ id: '1', tenant: 'fjordby', kind: 'delivery', attempts: 1 },
  ...{ subject, version },
});

let started: string[];
let asked: number;
let webhooks: readonly string[];
let now: number;
beforeEach(() => {
  [started, asked, webhooks, now] = [[], 0, ['w1', 'w2'], 0];
});

const start = async (tenant: string, messageId: string) => Promise.resolve(void started.push(`${tenant} ${messageId}`));
const webhooksOf = async () => {
  asked += 1;
  return Promise.resolve(webhooks);
};

describe('what leaves the house', () => {
  it('is a delivery for each message to a person, where there is a mail server', async () => {
    await createBringDelivery({ mail: true, webhooksOf: null, start })(news(`${EVENT}:jens-p`));
    expect(started).toEqual([`fjordby ${EVENT}:jens-p`]);
  });

  it('is one for each webhook of the tenant, for each event', async () => {
    await createBringDelivery({ mail: true, webhooksOf, start })(news(`${EVENT}/9`));
    expect(started).toEqual([`fjordby ${EVENT}/9@w1`, `fjordby ${EVENT}/9@w2`]);
  });

  it('goes to the one webhook that a replay names', async () => {
    await createBringDelivery({ mail: true, webhooksOf, start })(news(`${EVENT}/9@w2~r1`));
    expect([started, asked]).toEqual([[`fjordby ${EVENT}/9@w2~r1`], 0]);
  });

  it('is forgotten without a process where there is neither mail server nor webhook', async () => {
    const bring = createBringDelivery({ mail: false, webhooksOf: null, start });
    for (const subject of [`${EVENT}:jens-p`, `${EVENT}/9`, `${EVENT}/9@w1~r1`]) await bring(news(subject));
    webhooks = [];
    await createBringDelivery({ mail: false, webhooksOf, start })(news(`${EVENT}/9`));
    expect(started).toEqual([]);
  });

  it('asks for the webhooks once in a storm, and again a moment later', async () => {
    const bring = createBringDelivery({ mail: false, webhooksOf, start }, () => now);
    for (let version = 1; version <= 50; version += 1) await bring(news(`${EVENT}/${String(version)}`, version));
    expect([asked, started.length]).toEqual([1, 100]);
    [now, webhooks] = [2_001, ['w3']];
    await bring(news(`${EVENT}/51`, 51));
    expect([asked, started.at(-1)]).toEqual([2, `fjordby ${EVENT}/51@w3`]);
  });

  it('asks again after an answer that failed', async () => {
    let away = true;
    const bring = createBringDelivery(
      { mail: false, webhooksOf: async () => (away ? Promise.reject(new Error('away')) : webhooksOf()), start },
      () => now,
    );
    await expect(bring(news(`${EVENT}/9`))).rejects.toThrow('away');
    away = false;
    await bring(news(`${EVENT}/9`));
    expect(started).toHaveLength(2);
  });
});
