import { homedir } from 'node:os';
import { join } from 'node:path';

/** The Temporal server that Holdfast is built and tested on; `tools/temporal/go.mod` pins the same. */
export const TEMPORAL_SERVER_VERSION = '1.32.1';

/** The command line tool that holds this server, and the oldest one that will do. */
export const TEMPORAL_CLI_VERSION = '1.9.1';
export const TEMPORAL_CLI_OLDEST = '1.9.0';

/** What is needed to build the server: the version that `tools/temporal/go.mod` asks for. */
export const GO_OLDEST = '1.26.8';

/** Where built and downloaded servers are kept between clones. */
export function defaultCacheDir(): string {
  return join(homedir(), '.cache', 'holdfast');
}

/** Whether version `found` (`1.26.8`) is `oldest` or newer. What is not a version is not. */
export function isAtLeast(found: string, oldest: string): boolean {
  const left = numbers(found);
  const right = numbers(oldest);
  for (let place = 0; place < right.length; place += 1) {
    const difference = (left[place] ?? -1) - (right[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

function numbers(version: string): readonly number[] {
  return (/\d+(\.\d+)*/.exec(version)?.[0] ?? '').split('.').filter(Boolean).map(Number);
}
