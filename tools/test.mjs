/**
 * `npm test`: does its own set-up, then runs the tiers, fast first. The last line is always `N passed, N failed`, and
 * what could not be run is counted as failed.
 */
import { lastLine, total } from './test/count.mjs';
import { readOptions, USAGE } from './test/options.mjs';
import { runTier } from './test/run-tier.mjs';
import { build, install, root } from './test/set-up.mjs';
import { findSuites } from './test/suites.mjs';

const TIER_NAMES = {
  unit: 'unit (no server)',
  web: 'web (forms and screens, no server)',
  int: 'int (real PostgreSQL)',
  e2e: 'e2e (real PostgreSQL, Temporal and HTTP)',
};

async function main() {
  let options;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.log(`${error.message}\n\n${USAGE}\n`);
    return [{ passed: 0, failed: 1, notes: [] }];
  }
  if (!(await install())) return [failure('The packages could not be installed.')];
  const suites = findSuites(root, options.project);
  // Suites with servers may start any program of ours; the others need no more than their own project.
  const alone = options.tiers.every((tier) => tier === 'unit' || tier === 'web' || suites[tier].length === 0);
  if (!(await build(alone ? options.project : null))) return [failure('The build failed; no test was run.')];
  return runTiers(options, suites);
}

async function runTiers({ tiers, project }, suites) {
  const counts = [];
  for (const tier of tiers) {
    const files = suites[tier];
    // One project need not have every tier; the whole must.
    if (files.length === 0 && project !== null && Object.values(suites).some((found) => found.length > 0)) continue;
    console.log(`\n== ${TIER_NAMES[tier]}: ${files.length} suites`);
    const started = Date.now();
    const count = files.length === 0 ? failure('There is no test in this tier.') : await runTier(tier, project);
    for (const note of count.notes) console.log(`!! ${note}`);
    console.log(`== ${tier}: ${lastLine(count)}, ${Math.round((Date.now() - started) / 1000)} s`);
    counts.push(count);
  }
  return counts;
}

function failure(note) {
  console.log(note);
  return { passed: 0, failed: 1, notes: [] };
}

const started = Date.now();
const sum = total(await main().catch((error) => [failure(error.stack)]));
console.log(`\nWhole run: ${Math.round((Date.now() - started) / 1000)} s`);
console.log(lastLine(sum));
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
