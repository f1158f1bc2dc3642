import { type Command, Option } from 'commander';
import { readModelRowTables, rebuildReadModels } from '@holdfast/read-models/rows';
import { type CliEnvironment, needed, tenantOf } from '../environment.js';

interface RebuildOptions {
  readonly tenant?: string;
  readonly allTenants?: true;
  readonly only?: string;
  readonly afresh?: true;
}

/** `holdfast rebuild` */
export function rebuildCommand(program: Command, { config, output }: CliEnvironment): void {
  const names = readModelRowTables.map(({ table }) => table);
  program
    .command('rebuild')
    .description('Make the read models anew from the events, beside the running system')
    .addOption(new Option('--tenant <id>', 'only this municipality; the demo one when left out in demo and test mode'))
    .addOption(new Option('--all-tenants', 'every municipality on record').conflicts('tenant'))
    .addOption(new Option('--only <name>', 'only this read model').choices(names))
    .option('--afresh', 'do not go on where a run that was broken off has stopped')
    .addHelpText(
      'after',
      `
Needs DATABASE_OWNER_URL and DATABASE_IMPORT_URL. The rows are written beside the tables that people read; these are
swapped in the end, for which appends wait a moment. Broken off, it goes on where it stopped when run again.`,
    )
    .action(async (options: RebuildOptions) => {
      const settings = config();
      const tenant = options.allTenants === true ? null : tenantOf(settings, options.tenant);
      const began = performance.now();
      const rebuilt = await rebuildReadModels({
        ownerUrl: needed(settings, 'DATABASE_OWNER_URL'),
        importUrl: needed(settings, 'DATABASE_IMPORT_URL'),
        tenant,
        ...(options.only === undefined ? {} : { only: [options.only] }),
        afresh: options.afresh === true,
        progress: (total) => output.progress(`rebuilding ${tenant ?? 'every municipality'}`, total),
      });
      const seconds = (performance.now() - began) / 1_000;
      if (rebuilt.resumed) output.note('Gone on where the last run had stopped.');
      output.note(
        `${rebuilt.tables.join(', ')}: ${rebuilt.events} events of ${rebuilt.placements} placements in ${seconds.toFixed(1)} s, ` +
          `${rebuilt.caughtUp} caught up; appends waited ${rebuilt.lockedMs.toFixed(0)} ms.`,
      );
    });
}
