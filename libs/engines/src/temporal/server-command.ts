import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePorts, portOrFree } from '../process/free-port.js';

/** A Temporal server program found on this machine: Temporal's command line tool, or the server as built by us. */
export interface ServerProgram {
  readonly kind: 'cli' | 'server';
  readonly path: string;
  /** How it was found, as told to people. */
  readonly origin: string;
}

/** What a server is started with. */
export interface ServerSettings {
  readonly dataDir: string;
  readonly port: number;
  readonly timeSkipping: boolean;
}

/** A command line and the address it will answer on. */
export interface ServerCommand {
  readonly args: readonly string[];
  readonly port: number;
}

const INNER_PORTS = 8;

/** Written for a server of one machine: quick to start, its search attributes usable at once, no call home. */
function dynamicConfig(timeSkipping: boolean): Readonly<Record<string, boolean | number | string>> {
  return {
    'frontend.enableServerVersionCheck': false,
    'system.forceSearchAttributesCacheRefreshOnRead': true,
    ...(timeSkipping
      ? {
          'frontend.WorkflowTimeSkippingEnabled': true,
          // A skipped timer costs 40 ms instead of 1.1 s, and disturbing a fast-forward no longer loses alarms.
          'history.timerProcessorMaxTimeShift': '10ms',
          'history.timerProcessorMaxPollRPS': 1000,
        }
      : {}),
  };
}

/** The command that starts `program`; writes the files it needs into the data folder. */
export async function serverCommand(program: ServerProgram, settings: ServerSettings): Promise<ServerCommand> {
  return program.kind === 'cli' ? cliCommand(settings) : builtCommand(settings);
}

async function cliCommand(settings: ServerSettings): Promise<ServerCommand> {
  const port = await portOrFree(settings.port);
  const values = Object.entries(dynamicConfig(settings.timeSkipping));
  const args = [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--headless', '--log-level', 'warn'],
    ...['--db-filename', join(settings.dataDir, 'temporal-cli.db')],
    ...values.flatMap(([key, value]) => ['--dynamic-config-value', `${key}=${JSON.stringify(value)}`]),
  ];
  return { args, port };
}

async function builtCommand(settings: ServerSettings): Promise<ServerCommand> {
  const port = await portOrFree(settings.port);
  const file = join(settings.dataDir, 'temporal.yaml');
  const dynamicFile = join(settings.dataDir, 'temporal-dynamic.yaml');
  const dynamic = Object.entries(dynamicConfig(settings.timeSkipping)).map(([key, value]) => [key, [{ value }]]);
  // JSON is YAML.
  await writeFile(dynamicFile, JSON.stringify(Object.fromEntries(dynamic), null, 2));
  await writeFile(file, JSON.stringify(await serverConfig(port, settings.dataDir, dynamicFile), null, 2));
  return { args: ['--config-file', file, '--allow-no-auth', 'start'], port };
}

/**
 * The ports the server's parts use among themselves: the same as last time where they are free. A server that was killed
 * stands in its own list of members for a while; at other ports, its tasks would go to the dead member for 50 s (measured).
 */
async function innerPorts(dataDir: string): Promise<readonly number[]> {
  const file = join(dataDir, 'temporal-ports.json');
  const before = await readFile(file, 'utf8')
    .then((text) => JSON.parse(text) as readonly number[])
    .catch(() => []);
  const ports =
    before.length === INNER_PORTS ? await Promise.all(before.map(portOrFree)) : await freePorts(INNER_PORTS);
  await writeFile(file, JSON.stringify(ports));
  return ports;
}

async function serverConfig(port: number, dataDir: string, dynamicFile: string): Promise<unknown> {
  const [http, frontend, matching, matchingPeer, history, historyPeer, worker, workerPeer] = await innerPorts(dataDir);
  const store = (name: string) => ({
    sql: {
      pluginName: 'sqlite',
      databaseName: join(dataDir, name),
      connectAddr: 'localhost',
      connectProtocol: 'tcp',
      connectAttributes: { cache: 'private', setup: 'true', journal_mode: 'wal', synchronous: '2' },
      maxConns: 1,
      maxIdleConns: 1,
      maxConnLifetime: '1h',
    },
  });
  const service = (grpcPort: number | undefined, membershipPort: number | undefined) => ({
    rpc: { grpcPort, membershipPort, bindOnLocalHost: true },
  });
  return {
    log: { stdout: true, level: 'warn' },
    persistence: {
      defaultStore: 'default',
      visibilityStore: 'visibility',
      numHistoryShards: 4,
      datastores: { default: store('temporal.db'), visibility: store('temporal-visibility.db') },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: {
      frontend: { rpc: { grpcPort: port, membershipPort: frontend, httpPort: http, bindOnLocalHost: true } },
      matching: service(matching, matchingPeer),
      history: service(history, historyPeer),
      worker: service(worker, workerPeer),
    },
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: {
          enabled: true,
          initialFailoverVersion: 1,
          rpcName: 'frontend',
          rpcAddress: `127.0.0.1:${String(port)}`,
          httpAddress: `127.0.0.1:${String(http)}`,
        },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    archival: { history: { state: 'disabled' }, visibility: { state: 'disabled' } },
    publicClient: { hostPort: `127.0.0.1:${String(port)}` },
    dynamicConfigClient: { filepath: dynamicFile, pollInterval: '10s' },
  };
}
