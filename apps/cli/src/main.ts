#!/usr/bin/env node
import { type CliConfig, readCliConfig, readDemoConfig } from '@holdfast/config';
import { createOutput } from './output/output.js';
import { run } from './program.js';

// Whoever reads our output may stop early (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

let config: CliConfig | undefined;

process.exitCode = await run(process.argv.slice(2), {
  config: () => (config ??= readCliConfig(process.env)),
  demoConfig: () => readDemoConfig(process.env),
  output: createOutput(process.stdout, process.stderr),
  now: () => new Date().toISOString(),
});
