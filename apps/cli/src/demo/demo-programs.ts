import { join } from 'node:path';
import type { DemoConfig } from '@holdfast/config';
import {
  freePorts,
  portOrFree,
  type ProgressLine,
  type RunningChild,
  startChild,
  type Supervisor,
} from '@holdfast/engines';
import type { DemoEngines } from './demo-engines.js';
import { type DemoSecrets, projectRoot } from './demo-folder.js';
import { startDemoIssuer } from './demo-issuer.js';

/** What the API and the worker are started with. */
export interface ProgramOptions {
  readonly config: DemoConfig;
  readonly engines: DemoEngines;
  readonly secrets: DemoSecrets;
  /** The demo's own. */
  readonly folder: string;
  readonly supervisor: Supervisor;
  readonly progress: ProgressLine;
  /** Where mail is sent; null: nowhere. */
  readonly smtpUrl: string | null;
  /** Free ports, and alarms that are not spread. */
  readonly throwAway: boolean;
  /** Told what the programs write: warnings and errors. */
  readonly onLine: (program: string, line: string) => void;
}

/** The running programs of the demo. */
export interface DemoPrograms {
  /** Where the API answers, without a path. */
  readonly apiUrl: string;
  /** Who signs people in, as the API names it. */
  readonly issuer: string;
  /** The settings of all of it, as the command line reads them. */
  readonly environment: Readonly<Record<string, string>>;
  /** Resolves with the name of the program that has ended first. */
  readonly ended: Promise<string>;
}

/** Starts the issuer here, the worker and the API as processes of their own, and waits until both answer. @throws EngineError */
export async function startPrograms(options: ProgramOptions): Promise<DemoPrograms> {
  const { config, engines, secrets, smtpUrl, supervisor, throwAway } = options;
  const port = await portOrFree(throwAway ? 0 : config.API_PORT);
  const [metricsPort = 0] = await freePorts(1);
  const apiUrl = `http://127.0.0.1:${port}`;
  const mode = throwAway ? 'test' : 'demo';
  const issuer = supervisor.add(
    await startDemoIssuer({
      ...{ mode, apiUrl, folder: options.folder, databaseUrl: engines.appUrl },
      port: await portOrFree(throwAway ? 0 : config.ISSUER_PORT),
    }),
  );
  const common = {
    TZ: 'UTC',
    HOLDFAST_MODE: mode,
    LOG_LEVEL: 'warn',
    PUBLIC_URL: apiUrl,
    WEBHOOK_KEY: secrets.webhookKey,
    CHECKPOINT_KEY: secrets.checkpointKey,
    TEMPORAL_ADDRESS: engines.temporalAddress,
    TEMPORAL_NAMESPACE: engines.namespace,
    DATABASE_URL: engines.appUrl,
  };
  const tokens = { HOLDFAST_MASTER_KEY: secrets.masterKey, DEV_TOKEN_SECRET: secrets.devTokenSecret };
  const worker = {
    ...common,
    DATABASE_RELAY_URL: engines.relayUrl,
    WORKER_METRICS_PORT: String(metricsPort),
    ...(smtpUrl === null ? {} : { SMTP_URL: smtpUrl, MAIL_FROM: 'Holdfast <holdfast@fjordby.example>' }),
    ...(throwAway ? { ALARM_SPREAD_SECONDS: '0', RELAY_POLL_MS: '200' } : {}),
  };
  const identity = { AUTH_ISSUER: issuer.issuer, AUTH_JWKS_URL: issuer.jwksUrl };
  const api = { ...common, ...tokens, ...identity, API_HOST: '127.0.0.1', API_PORT: String(port) };
  // Both at once: each takes a while to load.
  const [first, second] = await Promise.all([
    start(options, 'worker', worker, `http://127.0.0.1:${metricsPort}/health/ready`),
    start(options, 'api', api, `${apiUrl}/health/ready`),
  ]);
  const named = ({ name, ended }: RunningChild) => ended.then(() => name);
  const owner = { DATABASE_OWNER_URL: engines.ownerUrl, DATABASE_IMPORT_URL: engines.importUrl };
  return {
    apiUrl,
    issuer: issuer.issuer,
    environment: { ...common, ...tokens, ...owner },
    ended: Promise.race([named(first), named(second)]),
  };
}

async function start(
  { supervisor, progress, onLine }: ProgramOptions,
  name: 'api' | 'worker',
  env: Readonly<Record<string, string>>,
  readyUrl: string,
): Promise<RunningChild> {
  const ready = async () => (await fetch(readyUrl, { signal: AbortSignal.timeout(2_000) })).ok;
  const child = await progress(
    name === 'api' ? 'API' : 'Worker',
    () =>
      startChild({
        name,
        script: join(projectRoot, 'apps', name, 'dist', 'main.js'),
        env,
        ready,
        onLine: (line) => onLine(name, line),
      }),
    ({ pid }) => `runs as process ${pid}`,
  );
  return supervisor.add(child);
}
