import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the source tree, seen from `src/bench/house` and from `dist/bench/house` alike. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '../../../..');

/** Temporal's name space of the bench. */
export const NAMESPACE = 'holdfast-bench';

/** The text of one of the demo's files. */
export function demoFile(kind: 'staff' | 'citizens' | 'companies' | 'placements'): Promise<string> {
  return readFile(join(projectRoot, 'demo-data', `${kind}.csv`), 'utf8');
}
