/** Runs one tier in a process of its own (Jest; Vitest for the web app) and counts it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { countTier } from './count.mjs';
import { root } from './set-up.mjs';

/** Two suites side by side where they are their own; one at a time where a server's whole speed is what is tested. */
const WORKERS = { unit: 2, web: 2, int: 2, e2e: 1 };
/** A tier that takes longer hangs. Generous: several times what it takes on two cores. */
const LIMIT_MINUTES = { unit: 6, web: 6, int: 12, e2e: 25 };
/** After its report a process has this long to let go of what it holds. */
const LINGER_SECONDS = 20;

/**
 * @param {'unit' | 'web' | 'int' | 'e2e'} tier
 * @param {string | null} project a project's folder, or null for all
 * @returns {Promise<import('./count.mjs').Count>}
 */
export async function runTier(tier, project) {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-test-report-'));
  const reportFile = join(folder, 'report.json');
  try {
    const { exitCode, note } = await runProgram(
      tier,
      tier === 'web' ? vitest(reportFile) : jest(tier, project, reportFile),
      reportFile,
    );
    const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : null;
    const count = countTier(report, exitCode, tier === 'web' ? 'Vitest' : 'Jest');
    return note === null ? count : { ...count, notes: [note, ...count.notes] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function jest(tier, project, reportFile) {
  return {
    args: [
      join(root, 'node_modules/jest/bin/jest.js'),
      '--ci',
      `--maxWorkers=${WORKERS[tier]}`,
      '--json',
      `--outputFile=${reportFile}`,
      ...(project === null ? [] : [`--testPathPatterns=/${project}/src/`]),
    ],
    cwd: root,
    options: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  };
}

/** Failures are said on stderr, like those of Jest. */
function vitest(reportFile) {
  const reporters = ['--reporter=json', `--outputFile.json=${reportFile}`, '--reporter=dot'];
  return {
    args: [join(root, 'node_modules/vitest/vitest.mjs'), 'run', `--maxWorkers=${WORKERS.web}`, ...reporters],
    cwd: join(root, 'apps/web'),
    options: [],
  };
}

function runProgram(tier, { args, cwd, options }, reportFile) {
  const env = {
    ...process.env,
    TEST_TIER: tier,
    FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
    NODE_OPTIONS: [process.env.NODE_OPTIONS, ...options].filter(Boolean).join(' '),
  };
  // The report goes to the file; what Jest would print of it on stdout is the same JSON again, so it is dropped.
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    let note = null;
    const end = (why) => {
      note = why;
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
    };
    const limit = setTimeout(
      () => end(`still running after ${LIMIT_MINUTES[tier]} minutes: stopped`),
      LIMIT_MINUTES[tier] * 60_000,
    );
    let reportedAt = null;
    const watch = setInterval(() => {
      if (!existsSync(reportFile)) return;
      reportedAt ??= Date.now();
      if (Date.now() - reportedAt > LINGER_SECONDS * 1000 && note === null) {
        end('every test has ended but the process has not: something was left open');
      }
    }, 1_000);
    const done = () => {
      clearTimeout(limit);
      clearInterval(watch);
    };
    child.once('error', (error) => {
      done();
      reject(error);
    });
    child.once('exit', (exitCode) => {
      done();
      resolve({ exitCode, note });
    });
  });
}
