import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CliConfig, readCliConfig, readDemoConfig } from '@holdfast/config';
import { createdId, createEventStore, createOutboxQueue, createPool, NO_HASH } from '@holdfast/event-store';
import { createRegisters, MOST_REPLAYED } from '@holdfast/registers';
import { fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { createOutput } from '../output/output.js';
import { run } from '../program.js';

const masterKey = Buffer.alloc(32, 7).toString('base64');
const placementId = createdId('fjordby', 'placement', 'one');
const webhookId = createdId('fjordby', 'webhook', 'one');
let database: TestDatabase;
let config: CliConfig;
let minute = 0;

async function running(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const output = createOutput({ write: (text) => out.push(text) }, { write: (text) => err.push(text) });
  const now = () => `2026-11-23T09:${String((minute += 1)).padStart(2, '0')}:00.000Z`;
  const code = await run(args, { config: () => config, demoConfig: () => readDemoConfig({}), output, now });
  return { code, out: out.join(''), err: err.join('') };
}

/** So many events that webhooks are told of, a second apart, from a day on. */
function rungs(count: number, day: string) {
  return Array.from({ length: count }, (_, number) => ({
    type: 'alarm-rung',
    data: {},
    at: new Date(Date.parse(`${day}T08:00:00Z`) + number * 1_000).toISOString(),
    occurredOn: day,
    by: 'system',
    policyVersion: 'default-dk-2026',
  }));
}

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  await seedTenant(database.appUrl, masterKey, fjordby);
  const { appUrl: DATABASE_URL } = database;
  config = readCliConfig({ HOLDFAST_MODE: 'test', DATABASE_URL, HOLDFAST_MASTER_KEY: masterKey });
  const pool = createPool({ connectionString: database.appUrl, max: 1 });
  const store = createEventStore(pool);
  const meta = { tenant: 'fjordby', now: '2026-11-23T09:00:00.000Z', actor: { kind: 'system' } } as const;
  await createRegisters({ store, pool }).webhook(
    { type: 'register-webhook', webhookId, url: 'https://192.0.43.8/in' },
    { ...meta, commandId: createdId('fjordby', 'command', 'register'), bodyHmac: null },
  );
  await store.append({
    tenant: 'fjordby',
    streamType: 'placement',
    streamId: placementId,
    expectedVersion: 0,
    headHash: NO_HASH,
    settledVersion: 1,
    commandId: createdId('fjordby', 'command', 'rung'),
    bodyHmac: null,
    events: [...rungs(MOST_REPLAYED, '2026-01-05'), ...rungs(3, '2026-03-02')],
    state: {},
    rows: () => ({}),
    outbox: [],
  });
  await pool.end();
});
afterAll(() => database.stop());

describe('holdfast webhook', () => {
  const queued = async () => {
    const pool = createPool({ connectionString: database.relayUrl, max: 1 });
    try {
      const queue = createOutboxQueue(pool);
      const news = await queue.claim(20_000, 60);
      await queue.forget(news.map(({ id }) => id));
      return news;
    } finally {
      await pool.end();
    }
  };

  it('lists what there is', async () => {
    expect(await running('webhook', 'list')).toEqual({
      code: 0,
      out: `${webhookId} https://192.0.43.8/in\n`,
      err: '',
    });
  });

  it('sends the events since a day once more', async () => {
    const { code, err } = await running('webhook', 'replay', webhookId, '--since', '2026-03-02');
    expect([code, err]).toEqual([0, '3 events are on the way once more.\n']);
    const subjects = (await queued()).map(({ subject }) => subject.split('~')[0]);
    expect(subjects).toEqual([1, 2, 3].map((n) => `${placementId}/${MOST_REPLAYED + n}@${webhookId}`));
  });

  it('goes on until all are sent, when there are more than fit in one go', async () => {
    const { code } = await running('webhook', 'replay', webhookId, '--since', '2026-01-05T08:00:00Z');
    expect(code).toBe(0);
    const versions = new Set((await queued()).map(({ subject }) => Number(/\/(\d+)@/.exec(subject)?.[1])));
    expect(versions.size).toBe(MOST_REPLAYED + 3);
  });

  it.each([
    ['a webhook that nobody has registered', [placementId, '--since', '2026-03-02'], /no webhook/],
    ['a day that is none', [webhookId, '--since', 'monday'], /--since is a day/],
    ['no beginning', [webhookId], /--since/],
  ])('ends with 2 on %s', async (_, args, message) => {
    const { code, err } = await running('webhook', 'replay', ...args);
    expect([code, message.test(err)]).toEqual([2, true]);
    expect(await queued()).toEqual([]);
  });
});
