import { readFile } from 'node:fs/promises';
import { Argument, type Command, Option } from 'commander';
import type { CliConfig } from '@holdfast/config';
import { addDays, dayOf, daysBetween, type Day, isDay } from '@holdfast/domain';
import { createRegisterQueries } from '@holdfast/registers';
import { createSealing } from '@holdfast/sealing';
import { CliError, EXIT } from '../cli-error.js';
import { type CliEnvironment, masterKeysOf, needed, tenantOf } from '../environment.js';
import { rehydrate } from '../rehydrate/rehydrate.js';
import { withTemporal } from '../rehydrate/with-temporal.js';
import { withPool } from '../with-pool.js';
import { decode } from './csv/read-csv.js';
import { importCitizens } from './import-citizens.js';
import { importCompanies } from './import-companies.js';
import type { ImportContext } from './import-context.js';
import { importPlacements } from './import-placements.js';
import { importStaff } from './import-staff.js';
import { type ImportReport, reportLines, rowsRefused, summary } from './report.js';
import { importHelp } from './import-help.js';

/** What can be imported, in the order in which one refers to the other. */
export const IMPORT_KINDS = ['staff', 'companies', 'citizens', 'placements'] as const;
/** One of the kinds of rows that can be imported. */
export type ImportKind = (typeof IMPORT_KINDS)[number];

interface ImportOptions {
  readonly tenant?: string;
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly anchor?: string;
  readonly dryRun?: true;
  readonly start: boolean;
}

/**
 * Moves the days of a file by whole weeks, so that `anchor` falls in the week that ends today: week days stay what they are.
 */
export function shiftFrom(anchor: Day, today: Day): (day: Day) => Day {
  const days = Math.floor(daysBetween(anchor, today) / 7) * 7;
  return (day) => addDays(day, days);
}

/** Imports one file's text. */
export function importText(
  context: ImportContext,
  kind: ImportKind,
  text: string,
  anchor?: Day,
): Promise<ImportReport> {
  switch (kind) {
    case 'staff':
      return importStaff(context, text);
    case 'companies':
      return importCompanies(context, text);
    case 'citizens':
      return importCitizens(context, text);
    case 'placements':
      return importPlacements(context, text, anchor === undefined ? undefined : shiftFrom(anchor, dayOf(context.now)));
  }
}

/** `holdfast import` */
export function importCommand(program: Command, environment: CliEnvironment): void {
  program
    .command('import')
    .description('Put the rows of a CSV file on record')
    .addArgument(new Argument('<kind>', 'what the rows are').choices(IMPORT_KINDS))
    .argument('<file>', 'the file, e.g. citizens.csv')
    .option('--tenant <id>', 'the municipality; the demo one when left out in demo and test mode')
    .addOption(
      new Option('--encoding <name>', 'how the file is written').choices(['utf-8', 'windows-1252']).default('utf-8'),
    )
    .option('--anchor <day>', 'placements: the days are written around this day; move them to now by whole weeks')
    .option('--dry-run', 'read and report; write nothing')
    .option(
      '--no-start',
      'placements: leave their processes to holdfast rehydrate; else the relay starts them after 15 minutes',
    )
    .addHelpText('after', importHelp)
    .action((kind: ImportKind, file: string, options: ImportOptions) => runImport(environment, kind, file, options));
}

async function runImport(
  { config, output, now, exitWith }: CliEnvironment,
  kind: ImportKind,
  file: string,
  options: ImportOptions,
): Promise<void> {
  const settings = config();
  const tenant = tenantOf(settings, options.tenant);
  const dryRun = options.dryRun === true;
  if (options.anchor !== undefined && !isDay(options.anchor)) {
    throw new CliError('--anchor is a day, e.g. 2026-11-23.', EXIT.usage);
  }
  const text = decode(await readFileOrFail(file), options.encoding);
  const importUrl = needed(settings, 'DATABASE_IMPORT_URL');
  const masterKeys = masterKeysOf(settings);
  await withPool(settings.DATABASE_URL, (appPool) =>
    withPool(importUrl, async (importPool) => {
      if ((await createRegisterQueries({ pool: appPool }).settings(tenant)) === null) {
        throw new CliError(`${tenant} has not been set up: run "holdfast tenant" first.`, EXIT.usage);
      }
      const sealing = createSealing({ pool: appPool, ...masterKeys });
      const progress = (label: string, total: number) => output.progress(label, total);
      const context: ImportContext = { tenant, now: now(), appPool, importPool, sealing, progress, dryRun };
      const report = await importText(context, kind, text, options.anchor);
      for (const line of reportLines(report)) output.line(line);
      output.note(`${kind}: ${summary(report, dryRun)}`);
      if (rowsRefused(report) > 0) exitWith(EXIT.rowsRefused);
      if (kind === 'placements' && options.start && !dryRun) await startProcesses(settings, context, output);
    }),
  );
}

async function startProcesses(
  settings: CliConfig,
  { appPool: pool, tenant }: ImportContext,
  output: CliEnvironment['output'],
): Promise<void> {
  await withTemporal(settings, async (client) => {
    const progress = (total: number) => output.progress('starting processes', total);
    const { open, started } = await rehydrate({ pool, client, tenant, dryRun: false, progress });
    output.note(`${open} open placements, ${started} processes started.`);
  });
}

async function readFileOrFail(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new CliError('The file cannot be read. Check its path and your right to read it.', EXIT.usage, {
      cause: error,
    });
  }
}
