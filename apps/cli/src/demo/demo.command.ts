import { type Command, Option } from 'commander';
import type { CliEnvironment } from '../environment.js';
import { runDemo } from './run-demo.js';

interface DemoCommandOptions {
  readonly check?: true;
  readonly download: boolean;
  readonly language: 'en' | 'da';
}

/** `holdfast demo` */
export function demoCommand(program: Command, environment: CliEnvironment): void {
  program
    .command('demo')
    .description('Start everything on this machine with the demo data, or check that it works')
    .option('--check', 'in a throw-away folder: import the demo data, live case 1 over HTTP, print its timeline, end')
    .option('--no-download', 'do not let Temporal be downloaded; build it instead')
    .addOption(new Option('--language <code>', 'of the printed timeline').choices(['en', 'da']).default('en'))
    .addHelpText(
      'after',
      `
Starts PostgreSQL and Temporal (or uses DATABASE_URL with its fellows, and TEMPORAL_ADDRESS), the API and the worker.
Everything is kept in .holdfast/ in the project's folder; remove it to start afresh. Ctrl-C stops it all.`,
    )
    .action(async ({ check, download, language }: DemoCommandOptions) => {
      const { output, now, demoConfig } = environment;
      await runDemo({
        check: check === true,
        mayDownload: download,
        language,
        config: demoConfig(),
        output,
        now,
        stream: process.stderr,
      });
    });
}
