import { Command, CommanderError } from 'commander';
import { isRuleViolation } from '@holdfast/domain';
import { CliError, EXIT } from './cli-error.js';
import type { CliEnvironment } from './environment.js';
import { batchesCommand } from './batches/batches.command.js';
import { checkCommand } from './check/check.command.js';
import { checkpointCommand } from './checkpoint/checkpoint.command.js';
import { demoCommand } from './demo/demo.command.js';
import { forecastCommand } from './forecast/forecast.command.js';
import { importCommand } from './import/import.command.js';
import { migrateCommand } from './migrate/migrate.command.js';
import { rebuildCommand } from './rebuild/rebuild.command.js';
import { rehydrateCommand } from './rehydrate/rehydrate.command.js';
import { serviceTokenCommand } from './service-token/service-token.command.js';
import { tenantCommand } from './tenant/tenant.command.js';
import { tokenCommand } from './token/token.command.js';
import { verifyCommand } from './verify/verify.command.js';
import { webhookCommand } from './webhook/webhook.command.js';

/** The `holdfast` command with everything it can do. */
export function createProgram(environment: CliEnvironment): Command {
  const program = new Command('holdfast')
    .description('Holdfast: placements that cannot fall silent')
    .showHelpAfterError()
    // What stands after a command is the command's: `tenant` and `tenant rotate-key` both know --tenant.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => environment.output.line(text.trimEnd()),
      writeErr: (text) => environment.output.note(text.trimEnd()),
    })
    .addHelpText(
      'after',
      `
Exit codes: 0 done, 1 failed (run it again), 2 wrong usage or configuration (nothing was done),
3 an import refused some rows (the good ones are in).
Settings come from the environment; see .env.example.`,
    );
  demoCommand(program, environment);
  migrateCommand(program, environment);
  tenantCommand(program, environment);
  tokenCommand(program, environment);
  serviceTokenCommand(program, environment);
  importCommand(program, environment);
  rehydrateCommand(program, environment);
  rebuildCommand(program, environment);
  checkCommand(program, environment);
  webhookCommand(program, environment);
  batchesCommand(program, environment);
  forecastCommand(program, environment);
  checkpointCommand(program, environment);
  verifyCommand(program, environment);
  return program;
}

/** Runs the command that the arguments name; answers the exit code. What went wrong is told in one line. */
export async function run(args: readonly string[], environment: Omit<CliEnvironment, 'exitWith'>): Promise<number> {
  let exitCode: number = EXIT.done;
  const exitWith = (code: number): void => {
    exitCode = code;
  };
  try {
    await createProgram({ ...environment, exitWith }).parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has said already what it did not understand; help and version end this way too, with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    environment.output.note(messageOf(error));
    return codeOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'Something went wrong.';
}

function codeOf(error: unknown): number {
  if (error instanceof CliError) return error.exitCode;
  if (isRuleViolation(error)) return EXIT.usage;
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return code === 'CONFIG' || code === 'IMPORT_REFUSED' ? EXIT.usage : EXIT.failed;
}
