import type { Command } from 'commander';
import { continueEventOrder, migrate } from '@holdfast/event-store';
import { type CliEnvironment, needed } from '../environment.js';
import { allMigrations } from './all-migrations.js';

/** `holdfast migrate` */
export function migrateCommand(program: Command, { config, output }: CliEnvironment): void {
  program
    .command('migrate')
    .description('Bring the database schema up to date')
    .addHelpText(
      'after',
      `
Works as the owner of the schema (DATABASE_OWNER_URL) and makes the roles holdfast_app, holdfast_relay and
holdfast_import where they are missing; give them passwords before the applications connect. Run it before each
new version starts. A second run finds nothing to do.`,
    )
    .action(async () => {
      const settings = config();
      const ownerUrl = needed(settings, 'DATABASE_OWNER_URL');
      const dev = settings.HOLDFAST_MODE !== 'production';
      const applied = await migrate({ ownerUrl, migrations: allMigrations({ dev }) });
      for (const id of applied) output.line(`applied ${id}`);
      if (await continueEventOrder(ownerUrl)) output.note('Events go on in the order of the restored ones.');
      output.note(
        applied.length === 0 ? 'The schema is up to date.' : `The schema is up to date: ${applied.length} new.`,
      );
    });
}
