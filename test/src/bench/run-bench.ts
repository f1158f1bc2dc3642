import type { ProgressLine, Supervisor } from '@holdfast/engines';
import { benchAlarms } from './alarms/alarm-bench.js';
import { benchAppend } from './append/append-bench.js';
import { BARE_QUEUE } from './bare/bare-workflows.js';
import { benchImport } from './bulk/import-bench.js';
import { benchCommands } from './commands/command-bench.js';
import { benchForecast } from './forecast/forecast-bench.js';
import { openCasesOf } from './forecast/open-cases.js';
import { benchPreview } from './forecast/preview-bench.js';
import { benchHistory } from './history/history-bench.js';
import { programsOf } from './house/programs.js';
import { benchProof } from './proof/proof-bench.js';
import { benchReads } from './reads/reads-bench.js';
import { benchRebuild } from './rebuild/rebuild-bench.js';
import { once, startHouse } from './house/start-house.js';
import type { BenchOptions, PartName } from './options.js';
import type { PartReport } from './report/part-report.js';

/** Runs the parts one after another in one house; `found` hears of each as soon as it is done. */
export async function runBench(
  { parts, sizes, plans, profiles }: BenchOptions,
  progress: ProgressLine,
  supervisor: Supervisor,
  found: (report: PartReport) => void,
): Promise<void> {
  const house = await startHouse(progress, supervisor);
  const programs = programsOf(house, BARE_QUEUE, profiles);
  const openCases = once(() => openCasesOf(house, sizes.openCases));
  const bench: Readonly<Record<PartName, () => Promise<PartReport>>> = {
    a: () => benchCommands(house, programs, sizes),
    b: () => benchAppend(house, sizes),
    c: () => benchAlarms(house, programs, sizes),
    d: () => benchHistory(house, programs),
    e: () => benchImport(house, programs, sizes),
    f: async () => benchForecast(house, await openCases(), sizes),
    g: async () => benchPreview(house, await openCases(), sizes),
    h: () => benchRebuild(house, sizes),
    i: () => benchProof(house, sizes),
    j: () => benchReads(house, programs, sizes, plans),
  };
  for (const part of parts) found(await bench[part]());
}
