import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSupervisor, freePorts, type Part, type RunningChild, startChild } from '@holdfast/engines';
import { type DatabaseUrls, ownEngines, sharedEngines } from './engines-of-test.js';
import { seedTenant } from './seed-tenant.js';
import { fjordby, type TestTenant } from './test-tenant.js';

/** What a system under test is made of. */
export type HoldfastPart = 'postgres' | 'temporal' | 'api' | 'worker';

/** How a suite wants its Holdfast. */
export interface HoldfastOptions {
  /** Servers of its own, which it may kill. Default: own database and namespace on the servers of the test run. */
  readonly ownEngines?: boolean;
  /** Default: Fjordby alone. */
  readonly tenants?: readonly TestTenant[];
  /** Programs that are started. Default: both. */
  readonly programs?: readonly ('api' | 'worker')[];
  /** Where the API listens. Default: a free port. */
  readonly apiPort?: number;
  /** Changes to the environment of both programs. */
  readonly env?: Readonly<Record<string, string>>;
  /** Told every line that they write. */
  readonly onLine?: (program: string, line: string) => void;
}

/** A whole Holdfast in processes of its own, as it runs in a municipality. */
export interface RunningHoldfast {
  /** Where the API answers, without a path: `http://127.0.0.1:<port>`. */
  readonly apiUrl: string;
  readonly workerMetricsUrl: string;
  readonly database: DatabaseUrls;
  readonly temporal: { readonly address: string; readonly namespace: string };
  readonly masterKey: string;
  readonly devTokenSecret: string;
  /** An access token from the dev route. `tenant` defaults to the first. */
  token(staffId: string, tenant?: string): Promise<string>;
  /** What a program wrote last. */
  lastLines(program: 'api' | 'worker'): readonly string[];
  /** Kills a part as a crash would; engines only where they are its own. */
  kill9(part: HoldfastPart): Promise<void>;
  /** Stops a part as an operator would. */
  halt(part: HoldfastPart): Promise<void>;
  /** Starts a part again that was killed or halted, at its old address. */
  restart(part: HoldfastPart): Promise<void>;
  /** Stops everything in reverse order. */
  stop(): Promise<void>;
}

/** Seen from `src/holdfast` and from `dist/holdfast` alike. */
const root = join(dirname(fileURLToPath(import.meta.url)), '../../../..');

/** Starts PostgreSQL, Temporal, the API and the worker (as built: `npm run build`), with tenants that have staff and keys. */
export async function startHoldfast(options: HoldfastOptions = {}): Promise<RunningHoldfast> {
  const { tenants = [fjordby], programs = ['api', 'worker'] } = options;
  const supervisor = createSupervisor();
  try {
    const engines = await (options.ownEngines === true ? ownEngines() : sharedEngines());
    engines.parts.forEach((part) => supervisor.add(part));
    const masterKey = randomBytes(32).toString('base64');
    const devTokenSecret = randomBytes(32).toString('base64url');
    for (const tenant of tenants) await seedTenant(engines.database.appUrl, masterKey, tenant);
    const [freePort = 0, metricsPort = 0] = await freePorts(2);
    const { apiPort = freePort } = options;
    const apiUrl = `http://127.0.0.1:${apiPort}`;
    const workerMetricsUrl = `http://127.0.0.1:${metricsPort}`;
    const common = {
      TZ: 'UTC',
      HOLDFAST_MODE: 'test',
      // A test sends in a second what a person does not in an hour.
      ...{ API_RATE_PER_CALLER: '0', API_RATE_PER_ADDRESS: '0' },
      LOG_LEVEL: 'warn',
      TEMPORAL_ADDRESS: engines.temporal.address,
      TEMPORAL_NAMESPACE: engines.temporal.namespace,
      DATABASE_URL: engines.database.appUrl,
      ...options.env,
    };
    const children = new Map<string, RunningChild>();
    const startProgram = async (name: 'api' | 'worker'): Promise<Part> => {
      const own =
        name === 'api'
          ? { API_PORT: String(apiPort), HOLDFAST_MASTER_KEY: masterKey, DEV_TOKEN_SECRET: devTokenSecret }
          : {
              DATABASE_RELAY_URL: engines.database.relayUrl,
              WORKER_METRICS_PORT: String(metricsPort),
              ALARM_SPREAD_SECONDS: '0',
              RELAY_POLL_MS: '200',
            };
      const child = await startChild({
        name,
        script: join(root, 'apps', name, 'dist', 'main.js'),
        env: { ...own, ...common },
        ready: () => answers(`${name === 'api' ? apiUrl : workerMetricsUrl}/health/ready`),
        onLine: (line) => options.onLine?.(name, line),
      });
      children.set(name, child);
      return child;
    };
    // The worker first: what the API tells is then heard at once.
    for (const name of ['worker', 'api'] as const) {
      if (programs.includes(name)) supervisor.add(await startProgram(name));
    }
    return {
      apiUrl,
      workerMetricsUrl,
      database: engines.database,
      temporal: engines.temporal,
      masterKey,
      devTokenSecret,
      token: (staffId, tenant = tenants[0]?.tenant ?? '') => issueToken(apiUrl, staffId, tenant),
      lastLines: (program) => children.get(program)?.lastLines() ?? [],
      kill9: (part) => supervisor.kill9(part),
      halt: (part) => supervisor.part(part).stop(),
      async restart(part) {
        const engine = part === 'postgres' || part === 'temporal';
        supervisor.replace(engine ? await engines.restart(part) : await startProgram(part));
      },
      stop: () => supervisor.stopAll(),
    };
  } catch (error) {
    await supervisor.stopAll();
    throw error;
  }
}

async function answers(url: string): Promise<boolean> {
  return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
}

async function issueToken(apiUrl: string, staffId: string, tenant: string): Promise<string> {
  const response = await fetch(`${apiUrl}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ staffId, tenant }),
  });
  const body = (await response.json()) as { accessToken?: string };
  if (body.accessToken === undefined) throw new Error(`There is no token for ${staffId}: ${response.status}.`);
  return body.accessToken;
}
