import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { EngineError } from '../engine-error.js';
import { buildServer, builtServerPath, hasBuiltServer, usableGo } from './build-server.js';
import { downloadCli, downloadedCli } from './download-cli.js';
import type { ServerProgram } from './server-command.js';
import { GO_OLDEST, isAtLeast, TEMPORAL_CLI_OLDEST, TEMPORAL_SERVER_VERSION } from './versions.js';

const run = promisify(execFile);

/** The ways to a Temporal server. Each answers null when it leads nowhere here. */
export interface Ways {
  /** Temporal's command line tool on PATH, if new enough. */
  onPath(): Promise<string | null>;
  /** What an earlier start has downloaded or built. */
  downloaded(): Promise<string | null>;
  built(): Promise<string | null>;
  /** Rejects with the reason when the download fails. */
  download(): Promise<string>;
  hasGo(): Promise<boolean>;
  build(tell: (step: string) => void): Promise<string>;
}

/** The ways of this machine, with `cacheDir` as the folder for what is kept. */
export function waysOfThisMachine(cacheDir: string): Ways {
  return {
    async onPath() {
      const said = await run('temporal', ['--version']).catch(() => null);
      const version = /version v?(\d+\.\d+\.\d+)/.exec(said?.stdout ?? '')?.[1] ?? '';
      return isAtLeast(version, TEMPORAL_CLI_OLDEST) ? 'temporal' : null;
    },
    downloaded: () => downloadedCli(cacheDir),
    built: async () => ((await hasBuiltServer(builtServerPath(cacheDir))) ? builtServerPath(cacheDir) : null),
    download: () => downloadCli(cacheDir),
    hasGo: async () => (await usableGo()) !== null,
    build: (tell) => buildServer(cacheDir, tell),
  };
}

/**
 * A Temporal server program: on PATH, kept from an earlier start, downloaded, or built, in this order. What is kept is
 * looked for before the network is asked, so that a second start is quick everywhere.
 *
 * @throws EngineError `TEMPORAL_MISSING`, naming every way to get one
 */
export async function findServer(
  ways: Ways,
  options: { readonly mayDownload: boolean; readonly tell: (step: string) => void },
): Promise<ServerProgram> {
  const onPath = await ways.onPath();
  if (onPath !== null) return { kind: 'cli', path: onPath, origin: 'temporal on PATH' };
  const downloaded = await ways.downloaded();
  if (downloaded !== null) return { kind: 'cli', path: downloaded, origin: 'downloaded before' };
  const built = await ways.built();
  if (built !== null) return { kind: 'server', path: built, origin: 'built before' };

  let refusal = 'downloading is switched off';
  if (options.mayDownload) {
    options.tell('downloading Temporal');
    try {
      return { kind: 'cli', path: await ways.download(), origin: 'downloaded' };
    } catch (error) {
      refusal = `downloading it failed (${error instanceof Error ? error.message : String(error)})`;
    }
  }
  if (await ways.hasGo()) return { kind: 'server', path: await ways.build(options.tell), origin: 'built' };
  throw new EngineError(
    'TEMPORAL_MISSING',
    [
      `There is no Temporal server here: \`temporal\` ${TEMPORAL_CLI_OLDEST} or newer is not on PATH, ${refusal}, ` +
        `and Go ${GO_OLDEST} or newer is not on PATH to build it. Any one of these helps:`,
      `  - install Temporal's command line tool (https://docs.temporal.io/cli) and put it on PATH`,
      `  - install Go ${GO_OLDEST} (https://go.dev/dl/): server ${TEMPORAL_SERVER_VERSION} is then built once, in about six minutes`,
      '  - set TEMPORAL_ADDRESS to a Temporal server that is already running',
    ].join('\n'),
  );
}
