import type { Command } from 'commander';
import { WEBHOOK_EVENTS } from '@holdfast/case-handling';
import { isDay, startOfDay } from '@holdfast/domain';
import { createdId, createEventStore } from '@holdfast/event-store';
import { createRegisterQueries, createRegisters } from '@holdfast/registers';
import { CliError, EXIT } from '../cli-error.js';
import { type CliEnvironment, tenantOf } from '../environment.js';
import { withPool } from '../with-pool.js';

interface TenantOption {
  readonly tenant?: string;
}

/** A day (its first moment in Copenhagen) or an instant. @throws CliError */
function instantOf(text: string): string {
  if (isDay(text)) return startOfDay(text);
  const ms = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) {
    throw new CliError('--since is a day (2026-01-05) or an instant (2026-01-05T09:00:00Z).', EXIT.usage);
  }
  return new Date(ms).toISOString();
}

/** `holdfast webhook` */
export function webhookCommand(program: Command, environment: CliEnvironment): void {
  const webhook = program.command('webhook').description('The addresses outside that are told of what happens');
  listCommand(webhook, environment);
  replayCommand(webhook, environment);
}

function listCommand(webhook: Command, { config, output }: CliEnvironment): void {
  webhook
    .command('list')
    .description('Print the id and the address of each')
    .option('--tenant <id>', 'the municipality; the demo one when left out in demo and test mode')
    .action(async (options: TenantOption) => {
      const settings = config();
      const tenant = tenantOf(settings, options.tenant);
      await withPool(settings.DATABASE_URL, async (pool) => {
        for (const { webhookId, url } of await createRegisterQueries({ pool }).webhooks.webhooksOf(tenant)) {
          output.line(`${webhookId} ${url}`);
        }
      });
    });
}

function replayCommand(webhook: Command, { config, output, now }: CliEnvironment): void {
  webhook
    .command('replay <webhookId>')
    .description('Send the events since an instant to it once more')
    .requiredOption('--since <instant>', 'a day, or an instant in UTC')
    .option('--tenant <id>', 'the municipality; the demo one when left out in demo and test mode')
    .addHelpText(
      'after',
      `
For when the receiver has been away. The events go into the outbox and the worker sends them; each carries the id it had
the first time, so that a receiver knows what it has already. Run twice, they are sent twice.`,
    )
    .action(async (webhookId: string, options: TenantOption & { readonly since: string }) => {
      const settings = config();
      const tenant = tenantOf(settings, options.tenant);
      const first = instantOf(options.since);
      await withPool(settings.DATABASE_URL, async (pool) => {
        const registers = createRegisters({ store: createEventStore(pool), pool });
        const { webhooks } = createRegisterQueries({ pool });
        if (!(await webhooks.webhooksOf(tenant)).some((known) => known.webhookId === webhookId)) {
          throw new CliError(`${tenant} has no webhook ${webhookId}. See holdfast webhook list.`, EXIT.usage);
        }
        let messages = 0;
        for (let since: string | null = first; since !== null;) {
          const at = now();
          const replayId = createdId(tenant, 'webhook-replay', `${webhookId} ${since} ${at}`);
          const meta = { tenant, now: at, actor: { kind: 'system' }, commandId: replayId, bodyHmac: null } as const;
          await registers.webhook({ type: 'replay-webhook', webhookId, replayId, since, types: WEBHOOK_EVENTS }, meta);
          const replay = (await webhooks.webhook(tenant, webhookId))?.lastReplay ?? null;
          messages += replay?.messages ?? 0;
          // More than fit: on from the last one. An instant that holds more than a whole replay ends here.
          since = replay === null || replay.until === since ? null : replay.until;
        }
        output.note(`${messages} ${messages === 1 ? 'event is' : 'events are'} on the way once more.`);
      });
    });
}
