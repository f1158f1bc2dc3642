import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { repositoryRoot } from './repository.js';

interface Count {
  readonly passed: number;
  readonly failed: number;
}
interface Runner {
  readonly countTier: (report: object | null, exitCode: number | null, runner?: string) => Count;
  readonly total: (counts: readonly Count[]) => Count;
  readonly lastLine: (count: Count) => string;
  readonly readOptions: (args: readonly string[]) => { tiers: readonly string[]; project: string | null };
  readonly tierOf: (file: string) => string | null;
  readonly isInstalled: (lock: object, installed: object | null) => boolean;
}

/** What Jest reports of a run in which three tests passed. */
const good = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numTotalTests: 3,
  numRuntimeErrorTestSuites: 0,
};

describe('npm test', () => {
  let runner: Runner;

  beforeAll(async () => {
    const parts = await Promise.all(
      ['count', 'options', 'suites', 'set-up'].map(
        (name) => import(pathToFileURL(join(repositoryRoot, `tools/test/${name}.mjs`)).href) as Promise<object>,
      ),
    );
    runner = Object.assign({}, ...parts) as Runner;
  });

  it('counts what passed and what failed', () => {
    expect(runner.countTier(good, 0)).toMatchObject({ passed: 3, failed: 0 });
    expect(runner.countTier({ ...good, numFailedTests: 2 }, 1)).toMatchObject({ passed: 3, failed: 2 });
  });

  it.each([
    ['a suite that could not run', { ...good, numRuntimeErrorTestSuites: 1 }, 1],
    ['a skipped test', { ...good, numPendingTests: 1 }, 0],
    ['a test put off', { ...good, numTodoTests: 1 }, 0],
    ['a tier without a test', { ...good, numPassedTests: 0, numTotalTests: 0 }, 0],
    ['a process that ended badly although all passed', good, 1],
    ['a process that was killed', good, null],
    ['a process without a report', null, 0],
  ])('counts %s as failed', (_what, report, exitCode) => {
    expect(runner.countTier(report, exitCode).failed).toBe(1);
  });

  it('counts a suite of Vitest that failed before its first test', () => {
    const ran = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    const broken = { status: 'failed', assertionResults: [] };
    const report = {
      ...{ numPassedTests: 3, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, numTotalTests: 4 },
      testResults: [ran, broken],
    };
    expect(runner.countTier(report, 1, 'Vitest')).toMatchObject({ passed: 3, failed: 2 });
  });

  it('ends with the sum over all tiers', () => {
    const sum = runner.total([{ passed: 3, failed: 0 }, { passed: 4, failed: 1 }, runner.countTier(null, 0)]);
    expect(runner.lastLine(sum)).toBe('7 passed, 2 failed');
  });

  it('runs fast tiers first, whatever order they are asked for in', () => {
    expect(runner.readOptions([])).toEqual({ tiers: ['unit', 'web', 'int', 'e2e'], project: null });
    expect(runner.readOptions(['--tier', 'e2e', '--tier', 'unit', '--project', 'libs/domain/'])).toEqual({
      tiers: ['unit', 'e2e'],
      project: 'libs/domain',
    });
    expect(() => runner.readOptions(['--tier', 'slow'])).toThrow('There is no tier slow');
    expect(() => runner.readOptions(['--teir', 'unit'])).toThrow();
  });

  it('knows the tier of a file by its suffix', () => {
    expect(['a.spec.ts', 'a.int.spec.ts', 'a.e2e.spec.ts', 'a.ts'].map((file) => runner.tierOf(file))).toEqual([
      'unit',
      'int',
      'e2e',
      null,
    ]);
    const web = ['form.spec.tsx', 'days.spec.ts', 'form.tsx'].map((name) => runner.tierOf(`/x/apps/web/src/${name}`));
    expect(web).toEqual(['web', 'web', null]);
  });

  it('installs when a package is missing or of another version, not because a checkout changed a date', () => {
    const lock = {
      packages: {
        '': {},
        'node_modules/a': { version: '1.0.0', integrity: 'x' },
        'node_modules/for-another-platform': { version: '1.0.0', integrity: 'y', optional: true },
        'libs/domain': { version: '0.1.0' },
      },
    };
    const having = (version: string) => ({ packages: { 'node_modules/a': { version, integrity: 'x' } } });
    expect(runner.isInstalled(lock, having('1.0.0'))).toBe(true);
    expect(runner.isInstalled(lock, having('1.0.1'))).toBe(false);
    expect(runner.isInstalled(lock, { packages: {} })).toBe(false);
    expect(runner.isInstalled(lock, null)).toBe(false);
  });
});
