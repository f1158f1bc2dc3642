import type { Command } from 'commander';
import { createBatches } from '@holdfast/batches';
import { createCaseClock } from '@holdfast/event-store';
import { type CliEnvironment, needed, tenantOf } from '../environment.js';
import { withPool } from '../with-pool.js';
import { tenantsOnRecord } from './open-placements.js';
import { rehydrate } from './rehydrate.js';
import { withTemporal } from './with-temporal.js';

interface RehydrateOptions {
  readonly tenant?: string;
  readonly allTenants?: true;
  readonly dryRun?: true;
}

/** `holdfast rehydrate` */
export function rehydrateCommand(program: Command, { config, output }: CliEnvironment): void {
  program
    .command('rehydrate')
    .description('Start the process of every open placement that has none, from its record')
    .option('--tenant <id>', 'the municipality; the demo one when left out in demo and test mode')
    .option('--all-tenants', 'every municipality on record (needs DATABASE_IMPORT_URL)')
    .option('--dry-run', 'only say what would be started')
    .addHelpText(
      'after',
      `
After an import, or when the Temporal cluster was lost: the record in PostgreSQL is the truth, and each process is
started from it. Safe while the system runs, and as often as wanted.`,
    )
    .action(async (options: RehydrateOptions) => {
      const settings = config();
      const dryRun = options.dryRun === true;
      const tenants =
        options.allTenants === true
          ? await withPool(needed(settings, 'DATABASE_IMPORT_URL'), tenantsOnRecord)
          : [tenantOf(settings, options.tenant)];
      await withPool(settings.DATABASE_URL, (pool) =>
        withTemporal(settings, async (client) => {
          const clock = settings.HOLDFAST_MODE === 'production' ? null : createCaseClock(pool);
          for (const tenant of tenants) {
            const { open, missing, started } = await rehydrate({
              pool,
              client,
              tenant,
              dryRun,
              ...(clock === null ? {} : { offsetOf: (placementId) => clock.offsetOf(tenant, placementId) }),
              progress: (total) => output.progress(`starting processes of ${tenant}`, total),
            });
            if (dryRun) for (const placementId of missing) output.line(`${tenant} ${placementId}`);
            const done = dryRun ? `${missing.length} would be started` : `${started} started`;
            const batches = dryRun ? 0 : await createBatches(pool).wake(tenant);
            if (batches > 0) output.note(`${tenant}: ${batches} batches go on where they were.`);
            output.note(`${tenant}: ${open} open placements, ${open - missing.length} running, ${done}.`);
          }
        }),
      );
    });
}
