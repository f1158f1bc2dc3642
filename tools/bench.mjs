/**
 * `npm run bench`: makes a fresh clone ready (packages, build), then measures Holdfast beside bare rivals. Whatever stands
 * after `--` is passed on: `npm run bench -- --help` tells what there is.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, install, root } from './test/set-up.mjs';

async function main(args) {
  if (!(await install())) {
    console.error('The packages could not be installed; what npm said stands above.');
    return 1;
  }
  if (!(await build('test'))) {
    console.error('The build failed; what it said stands above.');
    return 1;
  }
  // In this very process: it hears Ctrl-C itself and stops everything in order.
  const bench = join(root, 'test/dist/bench/main.js');
  process.argv = [process.argv[0], bench, ...args];
  await import(pathToFileURL(bench));
  return process.exitCode;
}

process.exitCode = await main(process.argv.slice(2));
