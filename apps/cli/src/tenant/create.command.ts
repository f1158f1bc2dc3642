import { type Command, InvalidArgumentError } from 'commander';
import { type CliEnvironment, masterKeysOf, tenantOf } from '../environment.js';
import { email } from '../import/csv/row-reader.js';
import { withPool } from '../with-pool.js';
import { createTenant } from './create-tenant.js';

interface CreateOptions {
  readonly name: string;
  readonly fallbackMailbox: string;
  readonly adminId: string;
  readonly adminName: string;
  readonly adminEmail: string;
  readonly adminSubject?: string;
}

/** `holdfast tenant create` */
export function createCommand(tenantCommand: Command, { config, output, now }: CliEnvironment): void {
  tenantCommand
    .command('create <id>')
    .description('Give a new municipality all that it begins with: keys, settings, default policy, first admin')
    .requiredOption('--name <name>', 'what it calls itself', filledIn)
    .requiredOption('--fallback-mailbox <address>', 'where a message goes that has nobody left to go to', address)
    .requiredOption('--admin-id <staffId>', 'the first admin: 1 to 64 of a-z, 0-9 and -', staffId)
    .requiredOption('--admin-name <name>', 'their name', filledIn)
    .requiredOption('--admin-email <address>', 'their work e-mail', address)
    .option('--admin-subject <sub>', 'what the issuer calls them (claim sub); the staff id when left out', filledIn)
    .addHelpText(
      'after',
      `
Needs HOLDFAST_MASTER_KEY. Run twice it makes nothing anew; broken off, it is finished by another run. What is on record and
differs is refused, and nothing is made. The issuer must give the admin the role admin and the tenant's id as claims.`,
    )
    .action(async (id: string, options: CreateOptions) => {
      const settings = config();
      const tenant = tenantOf(settings, id);
      const { name, fallbackMailbox, adminSubject: subject = null } = options;
      const admin = { staffId: options.adminId, name: options.adminName, email: options.adminEmail, subject };
      const keys = masterKeysOf(settings);
      const made = await withPool(settings.DATABASE_URL, (pool) =>
        createTenant({ tenant, name, fallbackMailbox, admin }, { pool, keys, now: now() }),
      );
      const begins = `${tenant} is set up: its keys, the default policy, and ${admin.staffId} as its admin.`;
      output.note(made ? begins : `${tenant} was set up like this already: nothing to do.`);
    });
}

function filledIn(text: string): string {
  const said = text.trim();
  if (said === '' || said.length > 200) throw new InvalidArgumentError('1 to 200 characters.');
  return said;
}

function address(text: string): string {
  try {
    return email(text);
  } catch {
    throw new InvalidArgumentError('This is no e-mail address.');
  }
}

function staffId(text: string): string {
  if (!/^[a-z0-9-]{1,64}$/.test(text)) throw new InvalidArgumentError('1 to 64 characters of a-z, 0-9 and -.');
  return text;
}
