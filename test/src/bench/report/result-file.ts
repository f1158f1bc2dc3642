import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { BenchOptions } from '../options.js';
import { isReached, type PartReport } from './part-report.js';

/** Writes every number of a run to a new JSON file in a folder; answers its path. */
export async function writeResults(
  folder: string,
  startedAt: Date,
  options: BenchOptions,
  reports: readonly PartReport[],
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${startedAt.toISOString().replaceAll(/[:.]/g, '-')}.json`);
  const machine = { cores: cpus().length, model: cpus()[0]?.model ?? '', memoryGiB: totalmem() / 2 ** 30 };
  const parts = reports.map(({ part, title, judged, notes, failures, raw }) => ({
    ...{ part, title, notes, failures, raw },
    judged: judged.map((figure) => ({ ...figure, reached: isReached(figure) })),
  }));
  const run = { startedAt: startedAt.toISOString(), node: process.version, machine, ...options, parts };
  await writeFile(file, `${JSON.stringify(run, null, 2)}\n`);
  return file;
}
