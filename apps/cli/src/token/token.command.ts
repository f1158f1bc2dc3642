import type { Command } from 'commander';
import { createRegisterQueries } from '@holdfast/registers';
import { CliError, EXIT } from '../cli-error.js';
import { type CliEnvironment, needed, tenantOf } from '../environment.js';
import { withPool } from '../with-pool.js';
import { signDevToken } from './sign-dev-token.js';

interface TokenOptions {
  readonly as: string;
  readonly tenant?: string;
}

/** `holdfast token` */
export function tokenCommand(program: Command, { config, output }: CliEnvironment): void {
  program
    .command('token')
    .description('Print an access token of a member of staff (demo and test only)')
    .requiredOption('--as <staffId>', 'who to be, e.g. anna-b')
    .option('--tenant <id>', 'the municipality; the demo one when left out')
    .addHelpText(
      'after',
      `
Prints the token and nothing else, so that it can be used as it is:
  curl -H "Authorization: Bearer $(holdfast token --as anna-b)" http://127.0.0.1:3000/api/v1/my-day
Refused in production, where tokens come from the municipality's own identity provider.`,
    )
    .action(async ({ as: staffId, tenant: named }: TokenOptions) => {
      const settings = config();
      if (settings.HOLDFAST_MODE === 'production') {
        throw new CliError('Dev tokens are for demo and test mode (HOLDFAST_MODE).', EXIT.usage);
      }
      const secret = needed(settings, 'DEV_TOKEN_SECRET');
      const tenant = tenantOf(settings, named);
      const member = await withPool(settings.DATABASE_URL, (pool) =>
        createRegisterQueries({ pool }).staff.get(tenant, staffId),
      );
      if (member === null) throw new CliError(`${tenant} has no member of staff ${staffId}.`, EXIT.usage);
      const audience = settings.AUTH_AUDIENCE;
      output.line(await signDevToken({ secret, audience, staffId, tenant, roles: member.roles }));
    });
}
