import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool, eventStoreMigrations } from '@holdfast/event-store';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import type pg from 'pg';
import { createSealing, type KeyedSealing, type SealingOptions } from './create-sealing.js';
import { sealingMigrations } from './sealing-migrations.js';
import type { DataSubject } from './types.js';

const TENANT = 'fjordby';
const OTHER_TENANT = 'skovkoebing';
const masterKey = Buffer.alloc(32, 7);
const SECRET = 'Hun har fået det bedre med ryggen';

let database: TestDatabase;
let pool: pg.Pool;
let owner: pg.Pool;

beforeAll(async () => {
  database = await startTestDatabase({ migrations: [...eventStoreMigrations, ...sealingMigrations] });
  pool = createPool({ connectionString: database.appUrl, max: 20 });
  owner = createPool({ connectionString: database.ownerUrl, max: 2 });
});

afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.stop();
});

/** Sealing as a process of its own has it: nothing at hand yet. */
function process(options: Partial<SealingOptions> = {}): KeyedSealing {
  return createSealing({ pool, masterKey, ...options });
}

function citizen(id: string): DataSubject {
  return { type: 'citizen', id };
}

/** Counts the statements sent while the work runs. */
function counting(): { pool: pg.Pool; statements: () => number } {
  let statements = 0;
  const counted = Object.create(pool) as pg.Pool;
  counted.query = ((...given: Parameters<typeof pool.query>) => {
    statements += 1;
    return pool.query(...given);
  }) as unknown as typeof pool.query;
  return { pool: counted, statements: () => statements };
}

describe('sealing', () => {
  it('closes a text that another process opens again', async () => {
    const sealed = await process().seal(TENANT, citizen('round-trip'), SECRET);
    expect(sealed.sealed).toMatch(/^1c\.round-trip\.[\w-]+$/);
    expect(await process().open(TENANT, sealed)).toBe(SECRET);
  });

  it('closes empty, long and non-Latin texts', async () => {
    const sealing = process();
    for (const text of ['', 'æøå 👷 \u0000 \n', 'x'.repeat(20_000)]) {
      expect(await sealing.open(TENANT, await sealing.seal(TENANT, citizen('texts'), text))).toBe(text);
    }
  });

  it('ends with one key when two processes seal for a new person at the same moment', async () => {
    const processes = Array.from({ length: 10 }, () => process());
    const sealed = await Promise.all(
      processes.map(async (sealing, index) => sealing.seal('new-tenant', citizen('new'), `text ${index}`)),
    );
    const fresh = process();
    expect(await Promise.all(sealed.map(async (text) => fresh.open('new-tenant', text)))).toEqual(
      processes.map((_, index) => `text ${index}`),
    );
    const { rows } = await owner.query(`select * from subject_keys where tenant = 'new-tenant'`);
    expect(rows).toHaveLength(1);
  });

  it('keeps nothing readable in its tables: neither texts nor unwrapped keys', async () => {
    await process().seal(TENANT, citizen('dumped'), SECRET);
    const { rows } = await owner.query<{ row: string }>(`select k::text as row from subject_keys k
      union all select t::text from tenant_keys t`);
    const dump = rows.map(({ row }) => row).join('\n');
    expect(dump).toContain('dumped');
    for (const secret of [SECRET, Buffer.from(SECRET).toString('hex'), masterKey.toString('hex')]) {
      expect(dump).not.toContain(secret);
    }
  });

  it('asks the database for a key once, then works from memory', async () => {
    const { pool: counted, statements } = counting();
    const sealing = process({ pool: counted });
    const sealed = await sealing.seal(TENANT, citizen('cached'), SECRET);
    const afterFirst = statements();
    await sealing.seal(TENANT, citizen('cached'), SECRET);
    await sealing.open(TENANT, sealed);
    expect([afterFirst, statements()]).toEqual([2, 2]);
  });

  it('works with fewer keys at hand than persons', async () => {
    const sealing = process({ maxCachedKeys: 3 });
    const sealed = [];
    for (let index = 0; index < 10; index += 1) {
      sealed.push(await sealing.seal(TENANT, citizen(`many-${index}`), `text ${index}`));
    }
    expect(await sealing.openAll(TENANT, sealed)).toEqual(sealed.map((_, index) => `text ${index}`));
  });

  it('refuses an id that could not be told from the rest of a sealed text', async () => {
    await expect(process().seal(TENANT, citizen('a.b'), 'x')).rejects.toThrow(TypeError);
  });
});

describe('opening', () => {
  it('finds every sealed text in a value and fetches the keys it lacks in one round trip', async () => {
    const writer = process();
    const [anna, bo] = [
      await writer.seal(TENANT, citizen('anna'), 'Anna'),
      await writer.seal(TENANT, { type: 'company-contact', id: 'bo' }, 'Bo'),
    ];
    const { pool: counted, statements } = counting();
    const reader = process({ pool: counted });
    await reader.ensureTenantKeys(TENANT);
    const before = statements();
    const opened = await reader.openAll(TENANT, {
      list: [anna, { deep: bo, n: 1, none: null }],
      again: anna,
      text: 'x',
    });
    expect(opened).toEqual({ list: ['Anna', { deep: 'Bo', n: 1, none: null }], again: 'Anna', text: 'x' });
    expect(statements() - before).toBe(1);
  });

  it('answers null for a person whose key was destroyed, and seals nothing for them any more', async () => {
    const sealing = process();
    const sealed = await sealing.seal(TENANT, citizen('erased'), SECRET);
    const kept = await sealing.seal(TENANT, citizen('kept'), 'stays');
    await owner.query(`update subject_keys set wrapped_key = null where subject_id = 'erased'`);
    const later = process();
    expect(await later.open(TENANT, sealed)).toBeNull();
    expect(await later.openAll(TENANT, { a: sealed, b: kept })).toEqual({ a: null, b: 'stays' });
    await expect(later.seal(TENANT, citizen('erased'), 'more')).rejects.toMatchObject({ code: 'ERASED' });
  });

  it('forgets a destroyed key within the age of keys at hand', async () => {
    let now = 0;
    const sealing = process({ maxKeyAgeMs: 1_000, clock: () => now });
    const sealed = await sealing.seal(TENANT, citizen('ageing'), SECRET);
    await owner.query(`update subject_keys set wrapped_key = null where subject_id = 'ageing'`);
    now = 1_000;
    expect(await sealing.open(TENANT, sealed)).toBeNull();
  });

  it('gives another tenant nothing, whether or not it knows a person of that id', async () => {
    const sealing = process();
    const sealed = await sealing.seal(TENANT, citizen('shared-id'), SECRET);
    expect(await sealing.open(OTHER_TENANT, sealed)).toBeNull();
    await sealing.seal(OTHER_TENANT, citizen('shared-id'), 'theirs');
    await expect(process().open(OTHER_TENANT, sealed)).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
  });

  it("does not open a text that was moved to another person's name", async () => {
    const sealing = process();
    const { sealed } = await sealing.seal(TENANT, citizen('from'), SECRET);
    await sealing.seal(TENANT, citizen('to'), 'x');
    const moved = { sealed: sealed.replace('.from.', '.to.') };
    await expect(sealing.open(TENANT, moved)).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
    await expect(sealing.open(TENANT, { sealed: 'plain words' })).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
  });
});

describe('the keys', () => {
  it('do not open with another master key', async () => {
    await process().ensureTenantKeys(TENANT);
    const wrong = process({ masterKey: Buffer.alloc(32, 8) });
    await expect(wrong.ensureTenantKeys(TENANT)).rejects.toMatchObject({ code: 'MASTER_KEY' });
    expect(() => process({ masterKey: Buffer.alloc(31).toString('base64') })).toThrow('32 bytes');
  });

  it('may be added by the application, but not changed or deleted', async () => {
    await process().seal(TENANT, citizen('guarded'), SECRET);
    for (const table of ['tenant_keys', 'subject_keys']) {
      await expect(pool.query(`update ${table} set wrapped_key = ''`)).rejects.toThrow('permission denied');
      await expect(pool.query(`delete from ${table}`)).rejects.toThrow('permission denied');
      expect((await pool.query(`select * from ${table}`)).rows).toEqual([]);
    }
  });

  it('are made for thousands in one round trip', async () => {
    const { pool: counted, statements } = counting();
    const sealing = process({ pool: counted });
    await sealing.ensureTenantKeys(TENANT);
    const subjects = Array.from({ length: 2_000 }, (_, index) => citizen(`bulk-${index}`));
    await sealing.ensureSubjectKeys(TENANT, subjects);
    await sealing.seal(TENANT, citizen('bulk-1999'), SECRET);
    expect(statements()).toBe(2);
  });

  it('that cannot be fetched because the server is away say so, and are fetched when it is back', async () => {
    let away = true;
    const flaky = Object.create(pool) as pg.Pool;
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    flaky.query = ((...given: Parameters<typeof pool.query>) =>
      away ? Promise.reject(refused) : pool.query(...given)) as unknown as typeof pool.query;
    const sealing = process({ pool: flaky });
    await expect(sealing.seal(TENANT, citizen('away'), SECRET)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    away = false;
    const sealed = await sealing.seal(TENANT, citizen('away'), SECRET);
    expect(await sealing.open(TENANT, sealed)).toBe(SECRET);
  });
});

describe('searching', () => {
  it('finds a person by a word or its beginning, whatever the case and accents', async () => {
    const sealing = process();
    const tokens = await sealing.searchTokens(TENANT, 'Åse Élan-Sørensen');
    for (const typed of ['åse', 'ÅSE', 'elan', 'Él', 'sørensen', ' sør ']) {
      expect(tokens).toContain(await sealing.searchToken(TENANT, typed));
    }
    for (const typed of ['ase', 'lan', 'soren', 's']) {
      expect(tokens).not.toContain(await sealing.searchToken(TENANT, typed));
    }
  });

  it('has other tokens in another tenant, the same in another process', async () => {
    const token = await process().searchToken(TENANT, 'åse');
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect(await process().searchToken(TENANT, 'åse')).toBe(token);
    expect(await process().searchToken(OTHER_TENANT, 'åse')).not.toBe(token);
  });
});

describe('keyed hashes', () => {
  it('of an identifier differ by purpose and tenant and are the same on each run', async () => {
    const sealing = process();
    const hash = await sealing.keyedHash(TENANT, 'cpr', '0101901234');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await process().keyedHash(TENANT, 'cpr', '0101901234')).toBe(hash);
    expect(await sealing.keyedHash(TENANT, 'calendar-feed', '0101901234')).not.toBe(hash);
    expect(await sealing.keyedHash(OTHER_TENANT, 'cpr', '0101901234')).not.toBe(hash);
  });

  it('of a command differ when a part moves from one place to another', async () => {
    const sealing = process();
    const hash = await sealing.bodyHmac(TENANT, ['anna-b', 'add-note', '{}']);
    expect(await process().bodyHmac(TENANT, ['anna-b', 'add-note', '{}'])).toBe(hash);
    expect(await sealing.bodyHmac(TENANT, ['anna-badd-note', '', '{}'])).not.toBe(hash);
  });
});
