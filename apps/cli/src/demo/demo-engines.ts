import { join } from 'node:path';
import type { DemoConfig } from '@holdfast/config';
import { SEARCH_ATTRIBUTES } from '@holdfast/contracts';
import { type ProgressLine, startPostgres, startTemporal, type Supervisor } from '@holdfast/engines';
import { CliError, EXIT } from '../cli-error.js';

/** Where the engines of the demo answer. */
export interface DemoEngines {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly relayUrl: string;
  readonly importUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
}

/** How the engines are started. */
export interface EngineOptions {
  readonly config: DemoConfig;
  readonly folder: string;
  readonly supervisor: Supervisor;
  readonly progress: ProgressLine;
  /** Servers that nobody else knows: own database whatever the environment names, free ports, own namespace. */
  readonly throwAway: boolean;
  readonly mayDownload: boolean;
}

type DatabaseUrls = Pick<DemoEngines, 'ownerUrl' | 'appUrl' | 'relayUrl' | 'importUrl'>;

/** Ports that are used when they are free, so that a person finds the servers again. */
const USUAL = { postgres: 54_329, temporal: 7_233 };

/** Starts PostgreSQL and Temporal, or uses those that the environment names. @throws EngineError, CliError */
export async function startEngines(options: EngineOptions): Promise<DemoEngines> {
  const urls = (options.throwAway ? null : givenDatabase(options.config)) ?? (await ownDatabase(options));
  const { progress, supervisor, folder, throwAway, config } = options;
  const namespace = throwAway ? `holdfast-check-${process.pid}` : config.TEMPORAL_NAMESPACE;
  const temporal = await progress(
    'Temporal',
    (onProgress) =>
      startTemporal({
        ...(config.TEMPORAL_ADDRESS === undefined ? {} : { address: config.TEMPORAL_ADDRESS }),
        dataDir: join(folder, 'temporal'),
        port: throwAway ? 0 : USUAL.temporal,
        namespace,
        searchAttributes: SEARCH_ATTRIBUTES,
        timeSkipping: true,
        mayDownload: options.mayDownload,
        onProgress,
      }),
    ({ address, origin }) => `on ${address} (${origin})`,
  );
  supervisor.add({ name: 'Temporal', stop: () => (throwAway ? temporal.kill9() : temporal.stop()) });
  return { ...urls, temporalAddress: temporal.address, namespace };
}

async function ownDatabase({ folder, throwAway, progress, supervisor }: EngineOptions): Promise<DatabaseUrls> {
  const postgres = await progress(
    'PostgreSQL',
    (onProgress) =>
      startPostgres({
        dataDir: join(folder, 'postgres'),
        port: throwAway ? 0 : USUAL.postgres,
        unsafeFast: throwAway,
        onProgress,
      }),
    ({ port }) => `on 127.0.0.1:${port}`,
  );
  supervisor.add({ name: 'PostgreSQL', stop: () => postgres.stop() });
  return postgres;
}

/** A database of one's own is given whole: an address for each role. */
function givenDatabase(config: DemoConfig): DatabaseUrls | null {
  if (config.DATABASE_URL === undefined) return null;
  const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_RELAY_URL, DATABASE_IMPORT_URL } = config;
  if (DATABASE_OWNER_URL === undefined || DATABASE_RELAY_URL === undefined || DATABASE_IMPORT_URL === undefined) {
    throw new CliError(
      'DATABASE_URL is given, so DATABASE_OWNER_URL, DATABASE_RELAY_URL and DATABASE_IMPORT_URL are needed too. ' +
        'Without any of them the demo starts a PostgreSQL of its own.',
      EXIT.usage,
    );
  }
  return {
    appUrl: DATABASE_URL,
    ownerUrl: DATABASE_OWNER_URL,
    relayUrl: DATABASE_RELAY_URL,
    importUrl: DATABASE_IMPORT_URL,
  };
}
