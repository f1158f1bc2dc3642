import type { Command } from 'commander';
import { createBatches } from '@holdfast/batches';
import { type CliEnvironment, tenantOf } from '../environment.js';
import { withPool } from '../with-pool.js';
import { batchLine } from './batch-line.js';

/** Shown, the latest first. */
const MOST = 50;

/** `holdfast batches` */
export function batchesCommand(program: Command, { config, output }: CliEnvironment): void {
  program
    .command('batches')
    .description('What is done to many placements at once, and how far it is')
    .option('--tenant <id>', 'the municipality; the demo one when left out in demo and test mode')
    .addHelpText(
      'after',
      `
Hand-overs and their undoing, the cases of people who have left, the adoption of a policy: the latest ${MOST}, one a line.`,
    )
    .action(async ({ tenant: named }: { readonly tenant?: string }) => {
      const settings = config();
      const tenant = tenantOf(settings, named);
      const entries = await withPool(settings.DATABASE_URL, (pool) => createBatches(pool).list(tenant, MOST));
      for (const entry of entries) output.line(batchLine(entry));
      if (entries.length === 0) output.note(`${tenant} has no batches.`);
    });
}
