import type { Command } from 'commander';
import { createEventStore, createdId } from '@holdfast/event-store';
import { createRegisters, ensureTenant, type RegisterMeta, type TenantSettings } from '@holdfast/registers';
import { CliError, EXIT } from '../cli-error.js';
import { type CliEnvironment, tenantOf } from '../environment.js';
import { withPool } from '../with-pool.js';
import { createCommand } from './create.command.js';
import { keyCommands } from './key.commands.js';

interface TenantOptions {
  readonly tenant?: string;
  readonly name?: string;
  readonly fallbackMailbox?: string;
  readonly actingOwner?: string;
}

/** `holdfast tenant` */
export function tenantCommand(program: Command, environment: CliEnvironment): void {
  const { config, output, now } = environment;
  const command = program
    .command('tenant')
    .enablePositionalOptions()
    .description('Set up a municipality, or change its settings; see create for all of it at once')
    .option('--tenant <id>', 'its id: 2 to 40 of a-z, 0-9 and -; the demo one when left out in demo and test mode')
    .option('--name <name>', 'what it calls itself (needed)')
    .option('--fallback-mailbox <address>', 'where a message goes that has nobody left to go to (needed)')
    .option('--acting-owner <staffId>', 'acts as owner when somebody leaves who has neither team lead nor manager')
    .addHelpText(
      'after',
      `
A new municipality gets the default policy (default-dk-2026) as its first version. The acting owner must be on the
staff: import the staff first and run this again with --acting-owner.`,
    )
    .action(async (options: TenantOptions) => {
      const settings = config();
      const tenant = tenantOf(settings, options.tenant);
      const { name, fallbackMailbox, actingOwner } = options;
      if (name === undefined || fallbackMailbox === undefined) {
        throw new CliError('Name both: --name <name> --fallback-mailbox <address>.', EXIT.usage);
      }
      await withPool(settings.DATABASE_URL, async (pool) => {
        const registers = createRegisters({ store: createEventStore(pool), pool });
        const made = await ensureTenant(registers, { tenant, now: now(), settings: { name, fallbackMailbox } });
        const changes: Partial<TenantSettings> = {
          name,
          fallbackMailbox,
          ...(actingOwner === undefined ? {} : { actingOwnerId: actingOwner }),
        };
        const at = now();
        const meta: RegisterMeta = {
          tenant,
          now: at,
          actor: { kind: 'system' },
          commandId: createdId(tenant, 'tenant', `settings ${at}`),
          bodyHmac: null,
        };
        const { events } = await registers.settings({ type: 'change-tenant-settings', changes }, meta);
        const changed = events.length > 0 ? 'Its settings have been changed.' : 'It was set up already: nothing to do.';
        output.note(made ? `${tenant} is set up.` : changed);
      });
    });
  createCommand(command, environment);
  keyCommands(command, environment);
}
