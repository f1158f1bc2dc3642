import { type Command, Option } from 'commander';
import type { CliConfig } from '@holdfast/config';
import { guardAvailability } from '@holdfast/event-store';
import { rewrapTenantKeys, rotateTenantKey, tenantsWithKeys } from '@holdfast/sealing';
import type { Pool } from 'pg';
import { CliError, EXIT } from '../cli-error.js';
import { type CliEnvironment, masterKeysOf, needed, tenantOf } from '../environment.js';
import type { Output } from '../output/output.js';
import { withPool } from '../with-pool.js';

interface KeyOptions {
  readonly tenant?: string;
  readonly allTenants?: true;
}

/** `holdfast tenant rotate-key` and `holdfast tenant rewrap-key` */
export function keyCommands(tenant: Command, { config, output }: CliEnvironment): void {
  named(tenant, 'rotate-key', 'Give a municipality a new key, and wrap the keys of its people by that')
    .addHelpText(
      'after',
      `
Needs DATABASE_OWNER_URL and HOLDFAST_MASTER_KEY. People work on meanwhile; no event and no sealed text changes, and everything
is found as before. The old key is destroyed in the end. Broken off, it goes on where it stopped when run again.`,
    )
    .action((options: KeyOptions) => eachTenant(config(), options, (pool, one) => rotate(pool, one, config(), output)));
  named(tenant, 'rewrap-key', 'Wrap the keys of a municipality by the new master key')
    .addHelpText(
      'after',
      `
Needs DATABASE_OWNER_URL, HOLDFAST_MASTER_KEY (the new one) and HOLDFAST_MASTER_KEY_PREVIOUS (the old one), which every API
must have been started with before. When it has run for every municipality, the old one is needed no more.`,
    )
    .action((options: KeyOptions) =>
      eachTenant(config(), options, async (pool, one) => {
        await rewrapTenantKeys({ pool, tenant: one, ...masterKeysOf(config()) });
        output.note(`${one}: wrapped by the new master key.`);
      }),
    );
}

function named(tenant: Command, name: string, description: string): Command {
  return tenant
    .command(name)
    .description(description)
    .addOption(new Option('--tenant <id>', 'the municipality; the demo one when left out in demo and test mode'))
    .addOption(new Option('--all-tenants', 'every municipality on record').conflicts('tenant'));
}

async function eachTenant(
  settings: CliConfig,
  options: KeyOptions,
  work: (pool: Pool, tenant: string) => Promise<void>,
): Promise<void> {
  const one = options.allTenants === true ? null : tenantOf(settings, options.tenant);
  await withPool(needed(settings, 'DATABASE_OWNER_URL'), (pool) =>
    guardAvailability(async () => {
      const known = await tenantsWithKeys(pool);
      if (one !== null && !known.includes(one)) throw new CliError(`${one} has no key yet.`, EXIT.usage);
      for (const tenant of one === null ? known : [one]) await work(pool, tenant);
    }),
  );
}

async function rotate(pool: Pool, tenant: string, settings: CliConfig, output: Output): Promise<void> {
  let progress: ReturnType<Output['progress']> | undefined;
  const onBatch = (done: number, of: number): void => {
    progress ??= output.progress(`rotating the key of ${tenant}`, of);
    progress.add(done);
  };
  const { generation, rewrapped, resumed } = await rotateTenantKey({
    pool,
    tenant,
    onBatch,
    ...masterKeysOf(settings),
  });
  progress?.done();
  if (resumed) output.note('Gone on where the last run had stopped.');
  output.note(`${tenant}: ${rewrapped} keys are wrapped by key ${generation} now; the one before it is destroyed.`);
}
