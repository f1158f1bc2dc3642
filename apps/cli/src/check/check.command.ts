import type { Client } from '@temporalio/client';
import type { Command } from 'commander';
import { CliError, EXIT } from '../cli-error.js';
import { type CliEnvironment, needed, tenantOf } from '../environment.js';
import { tenantsOnRecord } from '../rehydrate/open-placements.js';
import { withTemporal } from '../rehydrate/with-temporal.js';
import { withPool } from '../with-pool.js';
import { type Checked, checkTenant } from './check-tenant.js';
import { type Finding, findingLine } from './finding.js';

interface CheckOptions {
  readonly tenant?: string;
  readonly allTenants?: true;
  readonly json?: true;
}

/** `holdfast check` */
export function checkCommand(program: Command, { config, output, exitWith }: CliEnvironment): void {
  program
    .command('check')
    .description('Whether everything holds that must: chains, states, read models, invariants, processes, outbox')
    .option('--tenant <id>', 'the municipality; the demo one when left out in demo and test mode')
    .option('--all-tenants', 'every municipality on record (needs DATABASE_IMPORT_URL)')
    .option('--json', 'findings and counts as one JSON document')
    .addHelpText(
      'after',
      `
Ends with 0 when all is well and with 1 when something is not; each finding is a line with the id it is about. Reads
only, and may run beside the system. Without Temporal the processes are left out, which is said.`,
    )
    .action(async (options: CheckOptions) => {
      const settings = config();
      const tenants =
        options.allTenants === true
          ? await withPool(needed(settings, 'DATABASE_IMPORT_URL'), tenantsOnRecord)
          : [tenantOf(settings, options.tenant)];
      const findings: Finding[] = [];
      const found = (finding: Finding): void => {
        if (options.json === true) findings.push(finding);
        else output.line(findingLine(finding));
      };
      const checkAll = (client: Client | null): Promise<readonly Checked[]> =>
        withPool(settings.DATABASE_URL, async (pool) => {
          const all: Checked[] = [];
          for (const tenant of tenants) {
            const progress = (total: number) => output.progress(`checking ${tenant}`, total);
            const checked = await checkTenant({ pool, client, tenant, progress, found });
            all.push(checked);
            output.note(summary(checked));
          }
          return all;
        });
      const checked = await withTemporal(settings, checkAll).catch((error: unknown) => {
        if (error instanceof CliError && error.exitCode === EXIT.failed) return checkAll(null);
        throw error;
      });
      if (options.json === true) output.line(JSON.stringify({ tenants: checked, findings }, null, 2));
      if (checked.some((one) => one.findings > 0)) exitWith(EXIT.failed);
    });
}

function summary({ tenant, streams, events, processes, findings }: Checked): string {
  const looked = processes === null ? 'Temporal does not answer: processes not looked at' : `${processes} processes`;
  return `${tenant}: ${streams} streams, ${events} events, ${looked}; ${findings === 0 ? 'all is well' : `${findings} wrong`}.`;
}
