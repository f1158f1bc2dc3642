import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { checkRecord, createCheckpoints, createSigningKey, exportRecord, verifyBundle } from '@holdfast/proof';
import { inTurns } from '../forecast/in-turns.js';
import { settle } from '../house/municipality.js';
import { projectRoot } from '../house/settings.js';
import type { House } from '../house/start-house.js';
import { median } from '../load/statistics.js';
import type { Sizes } from '../options.js';
import { livedCases } from '../rebuild/lived-cases.js';
import type { PartReport } from '../report/part-report.js';
import { number } from '../report/print.js';

const TENANT = 'proven';
const program = join(projectRoot, 'apps/cli/dist/verify.main.js');
const run = promisify(execFile);

/** (i) The proof of many cases: signed, exported, checked by the program that needs no database, and where the record lies. */
export async function benchProof(house: House, { rounds, importRows: count }: Sizes): Promise<PartReport> {
  await house.progress('Lived cases', async (tell) => {
    await settle(house, TENANT);
    return livedCases(house, TENANT, count, tell);
  });
  const pkcs8 = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' });
  const key = createSigningKey(pkcs8.toString('base64'));
  const pool = house.appPool;
  const now = new Date().toISOString();
  const file = join(house.folder, 'bundle.jsonl');
  const measured = await house.progress('Proof', (tell) =>
    inTurns(
      rounds,
      {
        checkpoint: async () => [(await createCheckpoints(pool, key).make(TENANT, now, true)).checkpoint.events],
        export: async () => {
          const request = { pool, key, tenant: TENANT, scope: { kind: 'tenant' }, streams: null, now } as const;
          await pipeline(Readable.from(await exportRecord(request)), createWriteStream(file));
          return [(await stat(file)).size];
        },
        'verify, the whole program': async () => {
          const { stdout } = await run(process.execPath, [program, file, '--key', key.keyId], { env: {} });
          return [Number(/(\d+) events/.exec(stdout)?.[1])];
        },
        'verify, within a process': async () => {
          const verdict = await verifyBundle(
            createReadStream(file, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>,
          );
          return [verdict.status === 'intact' ? verdict.events : Number.NaN];
        },
        'check where it lies': async () => {
          const { intact, events } = await checkRecord(pool, TENANT, null);
          return [intact ? events : Number.NaN];
        },
      },
      tell,
    ),
  );
  const events = measured[0]?.[0]?.found[0] ?? Number.NaN;
  const bytes = measured[0]?.[1]?.found[0] ?? Number.NaN;
  const rates = measured.map((round) => round.map(({ seconds }) => events / seconds));
  const verified = rates.map((round) => round[2] ?? Number.NaN);
  const wrong = measured.flatMap((round) =>
    round.filter(({ name, found }) => name !== 'export' && found[0] !== events),
  );
  return {
    part: 'i',
    title: `Proof of ${events} events`,
    tables: [
      {
        title: '  events a second, and CPU seconds of this process',
        head: ['', ...(measured[0] ?? []).flatMap(({ name }) => [name, 'CPU, s'])],
        rows: measured.map((round, n) => [
          `round ${n + 1}`,
          ...round.flatMap(({ cpuSeconds }, way) => [number(rates[n]?.[way] ?? Number.NaN), number(cpuSeconds)]),
        ]),
      },
    ],
    judged: [
      { name: 'verify, the whole program', value: median(verified), bound: ['least', 50_000], unit: 'events/s' },
    ],
    notes: [
      `A bundle of ${number(bytes / 1e6)} MB. The program starts, reads it from the file and ends within its time.`,
    ],
    failures: wrong.map(({ name, found }) => `${name} did not find all events intact (${String(found[0])})`),
    raw: measured,
  };
}
