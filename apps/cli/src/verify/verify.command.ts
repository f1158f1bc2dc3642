import type { Command } from 'commander';
import type { CliEnvironment } from '../environment.js';
import { verifyFile } from './verify-file.js';

/** `holdfast verify` */
export function verifyCommand(program: Command, { output, exitWith }: CliEnvironment): void {
  program
    .command('verify')
    .argument('<file>', 'a signed bundle, from GET /api/v1/audit/export')
    .description('Check a signed bundle: needs no database, no settings and no network')
    .option(
      '--key <key>',
      'the key that must have signed it: fingerprint, public key in base64, or a file that holds one',
    )
    .addHelpText(
      'after',
      `
Names every event that was altered, removed, inserted, reordered or swapped, every cut-off tail and every forged checkpoint.
Exit codes: 0 intact, 1 broken, 2 not a bundle. The same without the rest of Holdfast: node apps/cli/dist/verify.main.js FILE`,
    )
    .action(async (file: string, { key }: { readonly key?: string }) => {
      exitWith(await verifyFile(file, key, output));
    });
}
