import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@holdfast/event-store';
import { startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import type { Pool } from 'pg';
import { createReceipts, type Receipts } from './receipts.js';

let database: TestDatabase;
let pool: Pool;
let receipts: Receipts;
beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  pool = createPool({ connectionString: database.appUrl });
  receipts = createReceipts(pool);
});
afterAll(async () => {
  await pool.end();
  await database.stop();
});

const mail = (messageId: string) => ({ messageId, channel: 'mail', targetId: 'jens-p' }) as const;

describe('the receipt of a message', () => {
  it('counts the tries, keeps the last error as a code, and says when it was delivered', async () => {
    expect(await receipts.begin('fjordby', mail('m1'))).toBe(true);
    await receipts.erred('fjordby', 'm1', 'SMTP_451');
    expect(await receipts.deliveriesOf('fjordby', ['m1'])).toMatchObject([
      { status: 'pending', attempts: 1, lastError: 'SMTP_451', deliveredAt: null },
    ]);
    expect(await receipts.begin('fjordby', mail('m1'))).toBe(true);
    await receipts.delivered('fjordby', 'm1');
    const [delivered] = await receipts.deliveriesOf('fjordby', ['m1', 'never-tried']);
    expect(delivered).toMatchObject({ status: 'delivered', attempts: 2, lastError: null, targetId: 'jens-p' });
    expect(delivered?.deliveredAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('says that nothing is to be sent once it has been delivered, and stays delivered', async () => {
    await receipts.begin('fjordby', mail('m2'));
    await receipts.delivered('fjordby', 'm2');
    expect(await receipts.begin('fjordby', mail('m2'))).toBe(false);
    await receipts.failed('fjordby', mail('m2'), 'no-answer');
    expect(await receipts.deliveriesOf('fjordby', ['m2'])).toMatchObject([{ status: 'delivered', attempts: 1 }]);
  });

  it('is there for one that could not even be tried, and the same after a repetition', async () => {
    await receipts.failed('fjordby', mail('m3'), 'no-address');
    const first = await receipts.deliveriesOf('fjordby', ['m3']);
    await receipts.failed('fjordby', mail('m3'), 'no-address');
    expect(await receipts.deliveriesOf('fjordby', ['m3'])).toEqual(first);
    expect(first).toMatchObject([{ status: 'failed', attempts: 0, lastError: 'no-address' }]);
  });

  it('of several that go as one mail is each its own, and all are delivered together', async () => {
    const bundle = { bundle: 'bundle/b1:jens-p', targetId: 'jens-p' };
    expect(await receipts.beginBundle('fjordby', { ...bundle, messageIds: ['b1', 'b2'] })).toEqual(['b1', 'b2']);
    await receipts.erred('fjordby', ['b1', 'b2'], 'SMTP_451');
    expect(await receipts.beginBundle('fjordby', { ...bundle, messageIds: ['b1', 'b2'] })).toEqual(['b1', 'b2']);
    await receipts.delivered('fjordby', ['b1', 'b2']);
    expect(await receipts.deliveriesOf('fjordby', ['b1', 'b2'])).toMatchObject([
      { messageId: 'b1', status: 'delivered', attempts: 2, lastError: null },
      { messageId: 'b2', status: 'delivered', attempts: 2 },
    ]);
    expect(await receipts.beginBundle('fjordby', { ...bundle, messageIds: ['b1', 'b2'] })).toEqual([]);
  });

  it('belongs to the mail that began it: no other carries the message, or gives it up', async () => {
    const [one, other] = ['bundle/b3:jens-p', 'bundle/b4:jens-p'];
    await receipts.begin('fjordby', mail('alone'));
    await receipts.beginBundle('fjordby', { bundle: one, targetId: 'jens-p', messageIds: ['shared'] });
    const messageIds = ['alone', 'shared', 'new'];
    expect(await receipts.beginBundle('fjordby', { bundle: other, targetId: 'jens-p', messageIds })).toEqual(['new']);
    expect(await receipts.begin('fjordby', mail('shared'))).toBe(false);
    expect(await receipts.failed('fjordby', mail('shared'), 'refused')).toBe(false);
    expect(await receipts.failed('fjordby', { ...mail('shared'), bundle: one }, 'refused')).toBe(true);
    expect(await receipts.failed('fjordby', { ...mail('shared'), bundle: one }, 'refused')).toBe(true);
  });

  it('says that it was dropped, for good, unless it was delivered before', async () => {
    await receipts.dropped('fjordby', mail('m6'));
    expect(await receipts.begin('fjordby', mail('m6'))).toBe(false);
    expect(await receipts.failed('fjordby', mail('m6'), 'refused')).toBe(false);
    await receipts.begin('fjordby', mail('m7'));
    await receipts.delivered('fjordby', 'm7');
    await receipts.dropped('fjordby', mail('m7'));
    expect((await receipts.deliveriesOf('fjordby', ['m6', 'm7'])).map(({ status }) => status)).toEqual([
      'dropped',
      'delivered',
    ]);
  });

  it('is seen by its own tenant only', async () => {
    await receipts.begin('fjordby', mail('m4'));
    expect(await receipts.deliveriesOf('sundby', ['m4'])).toEqual([]);
    await receipts.begin('sundby', mail('m4'));
    await receipts.delivered('sundby', 'm4');
    expect(await receipts.deliveriesOf('fjordby', ['m4'])).toMatchObject([{ status: 'pending' }]);
  });

  it('never keeps a sentence, whatever a server says', async () => {
    await receipts.begin('fjordby', mail('m5'));
    await receipts.erred('fjordby', 'm5', '550 no mailbox <mette@example.dk>');
    const [{ lastError } = { lastError: null }] = await receipts.deliveriesOf('fjordby', ['m5']);
    expect(lastError).toMatch(/^[A-Za-z0-9_-]+$/);
  });
});
