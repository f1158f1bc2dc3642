/** What is not a Jest suite and must work all the same: the commands that the README names. */
import { run } from './set-up.mjs';

const CHECKS = [
  {
    name: 'npm run demo -- --check (one whole placement over HTTP, in a throw-away folder)',
    args: ['tools/demo.mjs', '--check'],
    limitMinutes: 6,
  },
];

/** @returns {Promise<import('./count.mjs').Count>} one passed or failed for each */
export async function runChecks() {
  const notes = [];
  let passed = 0;
  for (const { name, args, limitMinutes } of CHECKS) {
    console.log(`\n== check: ${name}`);
    const exitCode = await run(process.execPath, args, {}, limitMinutes * 60_000);
    if (exitCode === 0) passed += 1;
    else notes.push(`${name}: ended with ${exitCode ?? `no exit code after ${limitMinutes} minutes at most`}`);
  }
  return { passed, failed: CHECKS.length - passed, notes };
}
