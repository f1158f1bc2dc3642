import type { Command } from 'commander';
import { createCheckpoints, createSigningKey } from '@holdfast/proof';
import { type CliEnvironment, needed, tenantOf } from '../environment.js';
import { withPool } from '../with-pool.js';

interface CheckpointOptions {
  readonly tenant?: string;
  readonly again?: boolean;
  readonly showKey?: boolean;
}

/** `holdfast checkpoint` */
export function checkpointCommand(program: Command, { config, output, now }: CliEnvironment): void {
  program
    .command('checkpoint')
    .description("Sign what the record is now: the night's checkpoint, by hand")
    .option('--tenant <id>', 'the municipality; the demo one when left out in demo and test mode')
    .option('--again', 'although the day has a checkpoint already')
    .option('--show-key', 'print the public key and its fingerprint instead, to be published')
    .addHelpText(
      'after',
      `
Signs with CHECKPOINT_KEY. A day has one checkpoint: the schedule of the worker makes it at night, and a second is only made
with --again.`,
    )
    .action(async ({ tenant: named, again = false, showKey = false }: CheckpointOptions) => {
      const settings = config();
      const key = createSigningKey(needed(settings, 'CHECKPOINT_KEY'));
      if (showKey) {
        output.line(`${key.keyId} ${key.publicKey}`);
        return;
      }
      const tenant = tenantOf(settings, named);
      const { checkpoint, made } = await withPool(settings.DATABASE_URL, (pool) =>
        createCheckpoints(pool, key).make(tenant, now(), again),
      );
      const { number, day, count, events, root } = checkpoint;
      output.line(`${number} ${day} ${root}`);
      const said = `Checkpoint ${number} of ${tenant}: ${events} events in ${count} streams.`;
      output.note(made ? said : `${said} It was there already.`);
    });
}
