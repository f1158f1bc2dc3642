/**
 * `npm run fuzz`: sends the running API everything that its own OpenAPI document allows and forbids (Schemathesis), as a
 * consultant and as a manager. Fails on a 5xx, and on any answer that the document does not describe. Makes its own set-up:
 * packages, build, PostgreSQL, the API, and a Python environment of its own.
 *
 *   npm run fuzz -- --seconds 300 --seed 7      how long, and which random numbers; both are printed
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, install, root, run } from './test/set-up.mjs';

/** Pinned like every other package. */
const SCHEMATHESIS = 'schemathesis==4.32.5';
const venv = join(root, '.holdfast/fuzz-venv');
const bin = (name) => join(venv, process.platform === 'win32' ? `Scripts/${name}.exe` : `bin/${name}`);
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
];
/** Temporal is not part of this: what only it can answer is 503, and documented. A stream answers for minutes. */
const LEFT_OUT = ['--exclude-path', '/api/v1/events'];
const MAY_BE_AWAY = /process|fast-forward|ready/;

async function python() {
  if (existsSync(bin('schemathesis'))) return true;
  console.log('Making a Python environment for Schemathesis (once) ...');
  const made = await run('python3', ['-m', 'venv', venv]).catch(() => null);
  if (made !== 0) {
    console.error('python3 with its venv module is missing: install it (3.10 or later), and run this again.');
    return false;
  }
  if ((await run(bin('python'), ['-m', 'pip', 'install', '--quiet', SCHEMATHESIS])) === 0) return true;
  console.error('Schemathesis could not be installed; what pip said stands above.');
  return false;
}

/** The API as built, on a database of its own with the demo staff. */
async function startApi() {
  const { startFuzzedApi } = await import('../test/dist/fuzz/start-fuzzed-api.js');
  return startFuzzedApi();
}

function send(api, token, seconds, seed) {
  const args = [
    ...['run', `${api.url}/openapi.json`, '--url', api.url, '--header', `Authorization: Bearer ${token}`],
    ...['--checks', CHECKS.join(','), '--phases', 'examples,coverage,fuzzing', '--seed', String(seed)],
    ...['--max-time', String(seconds), '--request-timeout', '10', '--continue-on-failure', '--max-failures', '30'],
    ...['--warnings', 'off', ...LEFT_OUT, '--exclude-operation-id-regex', MAY_BE_AWAY.source],
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(bin('schemathesis'), args, { cwd: venv, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

async function main() {
  const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
  const seconds = Number(values.seconds ?? 240);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  if (!(await python()) || !(await install()) || !(await build('test'))) return 1;
  const api = await startApi();
  try {
    let worst = 0;
    const people = ['anna-b', 'mads-r'];
    for (const staffId of people) {
      console.log(`\n== as ${staffId}, ${Math.round(seconds / people.length)} s, seed ${seed}`);
      worst = Math.max(worst, await send(api, await api.token(staffId), Math.ceil(seconds / people.length), seed));
    }
    console.log(worst === 0 ? '\nNothing found.' : `\nFound something. Again with: npm run fuzz -- --seed ${seed}`);
    return worst;
  } finally {
    await api.stop();
  }
}

process.exitCode = await main();
