import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createSupervisor, progressLine, untilInterrupted } from '@holdfast/engines';
import { projectRoot } from './house/settings.js';
import { type BenchOptions, readOptions, USAGE } from './options.js';
import type { PartReport } from './report/part-report.js';
import { printed, verdicts } from './report/print.js';
import { writeResults } from './report/result-file.js';
import { runBench } from './run-bench.js';

/**
 * Measures Holdfast beside bare rivals on this machine. Exit code 0 when it ran to its end, whatever the figures; 1 when something
 * that may never happen has happened (an alarm lost or rung twice), 2 when it was asked for what there is not.
 */
async function main(args: readonly string[]): Promise<number> {
  let options: BenchOptions | 'help';
  try {
    options = readOptions(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
    return 2;
  }
  if (options !== 'help') return bench(options);
  process.stdout.write(`${USAGE}\n`);
  return 0;
}

async function bench(options: BenchOptions): Promise<number> {
  const startedAt = new Date();
  const supervisor = createSupervisor();
  const reports: PartReport[] = [];
  const found = (report: PartReport): void => {
    reports.push(report);
    process.stdout.write(`\n${printed(report)}\n\n`);
  };
  try {
    if (options.profiles !== undefined) await mkdir(options.profiles, { recursive: true });
    const running = runBench(options, progressLine(process.stderr), supervisor, found).then(() => 'measured' as const);
    const end = await Promise.race([running, untilInterrupted()]);
    if (end !== 'measured') process.stderr.write('Broken off.\n');
    const file = await writeResults(join(projectRoot, 'bench-results'), startedAt, options, reports);
    const judged = reports.flatMap((report) => report.judged);
    if (judged.length > 0) process.stdout.write(`All that is judged\n\n${verdicts(judged)}\n\n`);
    process.stdout.write(`Every number: ${relative(process.cwd(), file)}\n`);
    return end === 'measured' && reports.every(({ failures }) => failures.length === 0) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`The bench could not go on: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    await supervisor.stopAll((name) => process.stderr.write(`  stopping ${name}\n`));
  }
}

process.exitCode = await main(process.argv.slice(2));
