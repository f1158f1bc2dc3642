import { randomBytes, randomUUID } from 'node:crypto';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Role, ROLES } from '@holdfast/domain';
import { createEventStore } from '@holdfast/event-store';
import {
  createRegisterQueries,
  createRegisters,
  type ServiceTokenCommand,
  serviceTokenHash,
  serviceTokenText,
} from '@holdfast/registers';
import { CliError, EXIT } from '../cli-error.js';
import { table } from '../demo/table.js';
import { type CliEnvironment, tenantOf } from '../environment.js';
import { withPool } from '../with-pool.js';

interface TenantOption {
  readonly tenant?: string;
}
interface IssueOptions extends TenantOption {
  readonly name: string;
  readonly role: Role;
  readonly days: number;
}

/** Milliseconds. */
const DAY = 86_400_000;
const OF = 'the municipality; the demo one when left out in demo and test mode';

/** `holdfast service-token` */
export function serviceTokenCommand(program: Command, environment: CliEnvironment): void {
  const command = program
    .command('service-token')
    .description('Tokens by which other programs act: one role in one municipality, for a time');
  issueCommand(command, environment);
  listCommand(command, environment);
  revokeCommand(command, environment);
}

function issueCommand(parent: Command, environment: CliEnvironment): void {
  parent
    .command('issue')
    .description('Print a new token; it is shown this once, only its hash is kept')
    .requiredOption('--name <name>', 'what the program is called, e.g. vitas-sync', nameOf)
    .addOption(new Option('--role <role>', 'all that it may act as').choices(ROLES).makeOptionMandatory())
    .option('--days <number>', 'for how many days it is good, 366 at most', daysOf, 90)
    .option('--tenant <id>', OF)
    .addHelpText(
      'after',
      `
Prints the token and nothing else on stdout. A new token before the old one expires: issue one of the same name, give it to
the program, then revoke the old one.`,
    )
    .action(async ({ name, role, days, tenant: named }: IssueOptions) => {
      const settings = environment.config();
      const tenant = tenantOf(settings, named);
      const tokenId = randomUUID();
      const token = serviceTokenText({ tenant, tokenId }, randomBytes(32).toString('hex'));
      const expiresAt = new Date(Date.parse(environment.now()) + days * DAY).toISOString();
      const details = { tokenId, name, role, expiresAt, tokenHash: serviceTokenHash(token) };
      await withPool(settings.DATABASE_URL, async (pool) => {
        if ((await createRegisterQueries({ pool }).settings(tenant)) === null) {
          throw new CliError(`${tenant} is not set up. See holdfast tenant --help.`, EXIT.usage);
        }
        await carryOut(pool, environment, tenant, { type: 'issue-service-token', ...details });
      });
      environment.output.line(token);
      environment.output.note(`${name} may act as ${role} in ${tenant} until ${expiresAt}. Its id is ${tokenId}.`);
    });
}

function listCommand(parent: Command, { config, output }: CliEnvironment): void {
  parent
    .command('list')
    .description('Print every token there has been, newest first')
    .option('--tenant <id>', OF)
    .action(async (options: TenantOption) => {
      const settings = config();
      const tenant = tenantOf(settings, options.tenant);
      await withPool(settings.DATABASE_URL, async (pool) => {
        const tokens = await createRegisterQueries({ pool }).serviceTokens.list(tenant);
        const rows = tokens.map(({ tokenId, name, role, expiresAt, lastUsedAt, revokedAt }) => [
          ...[tokenId, name, role, expiresAt, lastUsedAt ?? 'never', revokedAt ?? ''],
        ]);
        output.line(table(['id', 'name', 'role', 'expires', 'last used', 'revoked'], rows, ''));
      });
    });
}

function revokeCommand(parent: Command, environment: CliEnvironment): void {
  parent
    .command('revoke <tokenId>')
    .description('Refuse a token from the next request on')
    .option('--tenant <id>', OF)
    .action(async (tokenId: string, options: TenantOption) => {
      const settings = environment.config();
      const tenant = tenantOf(settings, options.tenant);
      await withPool(settings.DATABASE_URL, async (pool) => {
        const known = await createRegisterQueries({ pool }).serviceTokens.list(tenant);
        if (!known.some((token) => token.tokenId === tokenId)) {
          const look = 'See holdfast service-token list.';
          throw new CliError(`${tenant} has no service token ${tokenId}. ${look}`, EXIT.usage);
        }
        const events = await carryOut(pool, environment, tenant, { type: 'revoke-service-token', tokenId });
        environment.output.note(events > 0 ? 'It is revoked.' : 'It was revoked before: nothing to do.');
      });
    });
}

async function carryOut(
  pool: Parameters<Parameters<typeof withPool>[1]>[0],
  { now }: CliEnvironment,
  tenant: string,
  command: ServiceTokenCommand,
): Promise<number> {
  const registers = createRegisters({ store: createEventStore(pool), pool });
  const meta = { tenant, now: now(), actor: { kind: 'system' }, commandId: randomUUID(), bodyHmac: null } as const;
  return (await registers.serviceToken(command, meta)).events.length;
}

function nameOf(text: string): string {
  if (!/^[a-z0-9-]{2,40}$/.test(text)) throw new InvalidArgumentError('2 to 40 characters of a-z, 0-9 and -.');
  return text;
}

function daysOf(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > 366) throw new InvalidArgumentError('A whole number, 1 to 366.');
  return days;
}
