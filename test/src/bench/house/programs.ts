import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePorts, type RunningChild, startChild } from '@holdfast/engines';
import { NAMESPACE, projectRoot } from './settings.js';
import { type House, once } from './start-house.js';

/** Started programs of the product and their bare rivals, each when first asked for, each a process of its own. */
export interface Programs {
  /** The API; answers its address without a path. */
  api(): Promise<string>;
  worker(): Promise<void>;
  /** The bare route on a sample and a tenant; answers its address. */
  bareRoute(sampleFile: string, tenant: string): Promise<string>;
  bareWorker(): Promise<void>;
  /** Kills the worker as a crash would, and starts it again. */
  killWorker(): Promise<void>;
  restartWorker(): Promise<void>;
}

const bench = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = (name: 'api' | 'worker'): string => join(projectRoot, 'apps', name, 'dist', 'main.js');

/** How the programs of a house are started. With a folder for profiles, each leaves one there when it ends. */
export function programsOf(house: House, queue: string, profiles?: string): Programs {
  const { supervisor, progress, postgres, masterKey } = house;
  const quiet = { TZ: 'UTC', NODE_ENV: 'production' };
  const profiled = (name: string): Record<string, string> =>
    profiles === undefined
      ? {}
      : {
          NODE_OPTIONS: `--import=${join(bench, 'house/cpu-profile.js')}`,
          PROFILE_FILE: join(profiles, `${name.replaceAll(' ', '-').toLowerCase()}.cpuprofile`),
        };

  const start = (name: string, script: string, env: Record<string, string>, ready: string | RegExp) =>
    progress(
      name,
      () =>
        startChild({
          ...{ name, script, env: { ...quiet, ...profiled(name), ...env } },
          ready: typeof ready === 'string' ? () => answers(ready) : ready,
        }),
      ({ pid }) => `runs as process ${pid}`,
    );
  const startOnce = async (...how: Parameters<typeof start>): Promise<RunningChild> =>
    supervisor.add(await start(...how));

  const product = async (): Promise<Record<string, string>> => ({
    ...{ HOLDFAST_MODE: 'test', LOG_LEVEL: 'silent', DATABASE_URL: postgres.appUrl },
    ...{ API_RATE_PER_CALLER: '0', API_RATE_PER_ADDRESS: '0' },
    ...{ TEMPORAL_ADDRESS: (await house.temporal()).address, TEMPORAL_NAMESPACE: NAMESPACE },
  });

  const api = once(async () => {
    const [port = 0] = await freePorts(1);
    const url = `http://127.0.0.1:${port}`;
    const secrets = { HOLDFAST_MASTER_KEY: masterKey, DEV_TOKEN_SECRET: randomBytes(32).toString('base64url') };
    const env = { ...(await product()), ...secrets, API_PORT: String(port) };
    await startOnce('API', program('api'), env, `${url}/health/ready`);
    return url;
  });

  const workerSettings = once(async () => {
    const [port = 0] = await freePorts(1);
    const own = { DATABASE_RELAY_URL: postgres.relayUrl, ALARM_SPREAD_SECONDS: '0', WORKER_METRICS_PORT: String(port) };
    return { env: { ...(await product()), ...own }, ready: `http://127.0.0.1:${port}/health/ready` };
  });
  const startWorker = async (): Promise<RunningChild> => {
    const { env, ready } = await workerSettings();
    return start('Worker', program('worker'), env, ready);
  };

  return {
    api,
    worker: once(async () => void supervisor.add(await startWorker())),
    killWorker: () => supervisor.kill9('Worker'),
    restartWorker: async () => void supervisor.replace(await startWorker()),
    async bareRoute(sampleFile, tenant) {
      const [port = 0] = await freePorts(1);
      const url = `http://127.0.0.1:${port}`;
      const env = { DATABASE_URL: postgres.appUrl, PORT: String(port), SAMPLE_FILE: sampleFile, TENANT: tenant };
      await startOnce('Bare route', join(bench, 'bare/bare-route.main.js'), env, `${url}/ready`);
      return url;
    },
    bareWorker: once(async () => {
      await house.ownerPool.query(BARE_ROWS);
      const temporal = { TEMPORAL_ADDRESS: (await house.temporal()).address, TEMPORAL_NAMESPACE: NAMESPACE };
      const env = { ...temporal, DATABASE_URL: postgres.appUrl, QUEUE: queue };
      await startOnce('Bare worker', join(bench, 'bare/bare-worker.main.js'), env, /ready/);
    }),
  };
}

const BARE_ROWS = `
create table bare_rows (run text not null, id text not null, body text not null, at timestamptz not null default clock_timestamp());
create index bare_rows_by_run on bare_rows (run, id);
grant select, insert on bare_rows to holdfast_app`;

async function answers(url: string): Promise<boolean> {
  return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
}
