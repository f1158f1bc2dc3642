/**
 * Tests sit beside the code; the suffix is the tier: `.spec` (no I/O), `.int.spec` (real PostgreSQL), `.e2e.spec` (real
 * Temporal server, HTTP or a browser). `tools/test.mjs` runs the tiers in that order.
 */
const tier = process.env.TEST_TIER ?? 'unit';
const match = {
  unit: {
    testMatch: ['**/src/**/*.spec.ts'],
    testPathIgnorePatterns: ['\\.int\\.spec\\.ts$', '\\.e2e\\.spec\\.ts$', '/dist/', '/apps/web/'],
  },
  int: { testMatch: ['**/src/**/*.int.spec.ts'], testPathIgnorePatterns: ['/dist/'] },
  e2e: { testMatch: ['**/src/**/*.e2e.spec.ts'], testPathIgnorePatterns: ['/dist/'] },
}[tier];

/** One PostgreSQL (and, for e2e, one Temporal server) for all suites of the run. */
const engines = {
  globalSetup: '<rootDir>/tools/setup-tests.mjs',
  globalTeardown: '<rootDir>/tools/setup-tests-teardown.mjs',
};

export default {
  ...match,
  ...(tier === 'unit' ? {} : engines),
  roots: ['<rootDir>/libs', '<rootDir>/workflows', '<rootDir>/activities', '<rootDir>/apps', '<rootDir>/test'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['development', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['/dist/', '/.holdfast/', '/.nx/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testTimeout: { unit: 30_000, int: 60_000, e2e: 300_000 }[tier],
};
