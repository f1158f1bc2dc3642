import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * One type-checked program for the whole repository (tsconfig.lint.json reads sources, so lint needs no build).
 * A rule is here only if it is an error: what may be ignored is not a rule.
 */

const SOURCES = [
  'libs/*/src/**/*.ts',
  'workflows/src/**/*.ts',
  'activities/src/**/*.ts',
  'apps/*/src/**/*.ts',
  'test/src/**/*.ts',
];
/** The web app: its own program, with the browser's library. */
const WEB = ['apps/web/src/**/*.ts', 'apps/web/src/**/*.tsx'];
const SPECS = ['**/*.spec.ts', '**/*.spec.tsx'];
/** Code that only tests run. */
const TEST_CODE = ['libs/testing/src/**/*.ts', 'test/src/**/*.ts', ...SPECS];
/** Where programs begin: the only places that may look at the environment, and only to hand it to libs/config. */
const ENTRY_POINTS = ['apps/*/src/main.ts', 'apps/*/src/**/*.main.ts'];

const environment = {
  object: 'process',
  property: 'env',
  message:
    'The environment is parsed once, in main.ts, by the schema of libs/config; pass what you need as an argument.',
};
const clocksAndChance = [
  { object: 'Date', property: 'now', message: 'Time arrives as data: take the instant as an argument.' },
  { object: 'Math', property: 'random', message: 'Chance makes a replay differ: take the value as an argument.' },
  { object: 'performance', property: 'now', message: 'Time arrives as data: take the instant as an argument.' },
  { object: 'globalThis', property: 'crypto', message: 'Ids arrive as data: take them as arguments.' },
];
const ambientClocksAndChance = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time arrives as data: take the instant as an argument.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'Time arrives as data: take the instant as an argument.',
  },
  {
    selector: "MemberExpression[object.name='crypto'], ImportDeclaration[source.value=/^(node:)?crypto$/]",
    message: 'Ids arrive as data: take them as arguments.',
  },
];
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a name that is the same everywhere can be searched for.',
};
const noAppend = {
  selector:
    "CallExpression[callee.property.name='append'][callee.object.type=/Identifier|MemberExpression/]:matches([callee.object.name=/[sS]tore$/], [callee.object.property.name=/[sS]tore$/])",
  message: 'Only libs/case-handling and libs/registers append to the event store: every change is decided first.',
};
const noEnum = {
  selector: 'TSEnumDeclaration',
  message: 'String-literal unions instead of enums: payloads are plain JSON, and a union needs no run-time object.',
};

/** What holds in every source of ours. */
const sourceRules = {
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  '@typescript-eslint/prefer-readonly': 'error',
  // A projection or a printer may name the cases it cares about and let the rest go by.
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  eqeqeq: 'error',
  'max-lines': ['error', { max: 250 }],
  'no-restricted-properties': ['error', environment],
  'no-restricted-syntax': ['error', noDefaultExport, noAppend],
};

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/node_modules/',
    '.nx/',
    '.holdfast/',
    'coverage/',
    'bench-results/',
    'test/src/replay/histories/',
    'apps/web/src/api/schema.d.ts',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      ecmaVersion: 2024,
      sourceType: 'module',
      globals: Object.fromEntries(
        [
          'AbortController AbortSignal Buffer URL URLSearchParams clearInterval clearTimeout console fetch',
          'performance process setImmediate setInterval setTimeout structuredClone',
        ]
          .join(' ')
          .split(' ')
          .map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250 }],
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'prefer-const': 'error',
    },
  },
  {
    files: SOURCES,
    ignores: WEB,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.lint.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: sourceRules,
  },
  {
    files: WEB,
    extends: [tseslint.configs.recommendedTypeChecked, reactHooks.configs.flat.recommended],
    languageOptions: {
      parserOptions: { project: ['./apps/web/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: sourceRules,
  },
  {
    files: ['libs/event-store/src/**/*.ts', 'libs/case-handling/src/**/*.ts', 'libs/registers/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    files: ['libs/domain/src/**/*.ts', 'libs/contracts/src/**/*.ts', 'workflows/src/**/*.ts'],
    ignores: SPECS,
    rules: {
      // Here every case is a decision: a new event or stage must be met everywhere, `default` or not.
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-globals': [
        'error',
        ...['crypto', 'process', 'Buffer', 'structuredClone', 'fetch', 'performance'].map((name) => ({
          name,
          message: 'The workflow sandbox has no such thing, and pure code needs none.',
        })),
      ],
      'no-restricted-properties': ['error', environment, ...clocksAndChance],
      'no-restricted-syntax': ['error', noDefaultExport, noAppend, noEnum, ...ambientClocksAndChance],
    },
  },
  {
    // In a workflow Date.now() is Temporal's clock: deterministic, and the only clock that is skipped with the workflow.
    files: ['workflows/src/**/*.ts'],
    ignores: SPECS,
    rules: {
      'max-lines': ['error', { max: 150 }],
      'no-restricted-properties': ['error', environment, ...clocksAndChance.filter(({ object }) => object !== 'Date')],
    },
  },
  {
    files: ['libs/contracts/src/**/*.ts'],
    ignores: SPECS,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@temporalio/workflow',
              allowImportNames: ['defineSignal', 'defineQuery', 'defineUpdate'],
              message: 'Contracts only define names and types; what waits and calls belongs to workflows/.',
            },
          ],
        },
      ],
    },
  },
  { files: ENTRY_POINTS, rules: { 'no-restricted-properties': 'off' } },
  {
    files: TEST_CODE,
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-restricted-properties': 'off',
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  prettier,
);
