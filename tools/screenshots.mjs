/**
 * `npm run screenshots`: makes a fresh clone ready (packages, build), then makes the pictures of docs/screens with a real
 * browser. Whatever stands after `--` is passed on: `npm run screenshots -- --help` tells what there is.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, install, root } from './test/set-up.mjs';

async function main(args) {
  if (!(await install())) {
    console.error('The packages could not be installed; what npm said stands above.');
    return 1;
  }
  if (!(await build())) {
    console.error('The build failed; what it said stands above.');
    return 1;
  }
  // In this very process: what it says comes as it happens.
  const program = join(root, 'test/dist/screens/screenshots.main.js');
  process.argv = [process.argv[0], program, ...args];
  await import(pathToFileURL(program));
  return process.exitCode;
}

process.exitCode = await main(process.argv.slice(2));
