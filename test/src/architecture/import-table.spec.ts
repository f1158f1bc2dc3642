import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { repositoryRoot } from './repository.js';

const CONFIG = join(repositoryRoot, '.dependency-cruiser.mjs');
const DEPCRUISE = join(repositoryRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

const LIBRARIES = [
  ...['domain', 'contracts', 'config', 'engines', 'event-store', 'sealing'],
  ...['read-models', 'case-handling', 'batches', 'proof', 'registers', 'notifications', 'testing'],
];
const FOLDERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LIBRARIES.map((name) => [name, `libs/${name}`])),
  ...Object.fromEntries(['api', 'worker', 'cli', 'web'].map((name) => [name, `apps/${name}`])),
  workflows: 'workflows',
  activities: 'activities',
};
const PACKAGES = [
  ...['@temporalio/workflow', '@temporalio/client', '@temporalio/worker', '@nestjs/common', 'fastify', 'zod'],
  ...['typeorm', 'pg', 'pg-copy-streams', 'uuid', 'jose', '@jest/globals', 'fast-check'],
];

/** A violation planted in a file of its own: the rule that must catch it, the file, and what the file says. */
type Planted = readonly [rule: string, file: string, text: string];

const imports = (what: string): string => `import { x } from '${what}';\nexport const y = x;\n`;
const importsType = (what: string): string => `import type { X } from '${what}';\nexport type Y = X;\n`;

/** One line per forbidden step of the import table, in the table's order. */
const OUTSIDE_THE_TABLE: readonly (readonly [from: string, to: readonly string[]])[] = [
  ['domain', ['contracts', 'config', 'event-store']],
  ['contracts', ['event-store', 'config', 'workflows']],
  ['config', ['domain']],
  ['engines', ['domain', 'config', 'event-store']],
  ['workflows', ['activities', 'event-store', 'case-handling', 'config', 'sealing']],
  ['event-store', ['sealing', 'read-models', 'config', 'contracts']],
  ['sealing', ['event-store', 'read-models', 'config']],
  ['read-models', ['case-handling', 'registers', 'contracts', 'config']],
  ['case-handling', ['sealing', 'registers', 'contracts', 'config', 'activities']],
  ['registers', ['read-models', 'case-handling', 'contracts', 'config']],
  ['notifications', ['sealing', 'registers', 'case-handling', 'contracts']],
  ['batches', ['sealing', 'registers', 'case-handling', 'read-models']],
  ['proof', ['sealing', 'read-models', 'case-handling', 'contracts']],
  ['activities', ['sealing', 'event-store', 'workflows', 'api', 'worker']],
  ['api', ['workflows', 'activities', 'worker', 'engines', 'cli']],
  ['worker', ['sealing', 'api', 'engines', 'cli']],
  ['cli', ['testing']],
  ['web', ['domain', 'contracts', 'api', 'config']],
  ['testing', ['api', 'worker', 'cli', 'activities']],
];

const tableRule = (from: string): string =>
  ['domain', 'config', 'engines'].includes(from) ? `${from}-imports-no-project` : `${from}-imports-only-its-own`;

const PLANTED: readonly Planted[] = [
  ...OUTSIDE_THE_TABLE.flatMap(([from, targets]) =>
    targets.flatMap((to): Planted[] => [
      [tableRule(from), `${FOLDERS[from]}/src/to-${to}.ts`, imports(`@holdfast/${to}`)],
      [tableRule(from), `${FOLDERS[from]}/src/type-of-${to}.ts`, importsType(`@holdfast/${to}`)],
    ]),
  ),
  ['cli-imports-only-its-own', 'apps/cli/src/to-test.ts', imports('../../../test/src/index.js')],
  ['domain-needs-no-package', 'libs/domain/src/to-uuid.ts', imports('uuid')],
  ['domain-needs-no-package', 'libs/domain/src/to-crypto.ts', imports('node:crypto')],
  ['domain-needs-no-package', 'libs/domain/src/to-zod-type.ts', importsType('zod')],
  ['workflows-need-only-the-sdk', 'workflows/src/to-uuid.ts', imports('uuid')],
  ['workflows-need-only-the-sdk', 'workflows/src/to-client.ts', imports('@temporalio/client')],
  ['workflows-need-only-the-sdk', 'workflows/src/to-fs.ts', imports('node:fs/promises')],
  ['workflows-need-only-the-sdk', 'libs/contracts/src/to-client.ts', imports('@temporalio/client')],
  ['zod-at-the-edges', 'libs/event-store/src/to-zod.ts', imports('zod')],
  ['nest-in-the-api', 'libs/read-models/src/to-nest.ts', imports('@nestjs/common')],
  ['nest-in-the-api', 'apps/worker/src/to-fastify.ts', imports('fastify')],
  ['temporal-client-in-one-module-of-the-api', 'apps/api/src/placements/to-client.ts', imports('@temporalio/client')],
  ['temporal-only-where-a-process-is', 'libs/case-handling/src/to-client.ts', imports('@temporalio/client')],
  ['worker-sdk-in-the-worker', 'activities/src/to-worker-sdk.ts', imports('@temporalio/worker')],
  ['typeorm-only-reads', 'libs/event-store/src/to-typeorm.ts', imports('typeorm')],
  ['case-handling-takes-rows-only', 'libs/case-handling/src/to-queries.ts', imports('@holdfast/read-models')],
  ['rows-without-queries', 'libs/read-models/src/rows.ts', imports('./inbox/inbox.rows.js')],
  ['copy-only-to-import', 'libs/registers/src/to-copy.ts', imports('pg-copy-streams')],
  ['no-cycles', 'libs/sealing/src/ring-a.ts', imports('./ring-b.js')],
  ['through-the-front-door', 'libs/registers/src/to-inside.ts', imports('../../event-store/src/inside.js')],
  ['testing-only-in-tests', 'libs/registers/src/to-testing.ts', imports('@holdfast/testing')],
  ['testing-only-in-tests', 'libs/registers/src/to-jest.ts', imports('@jest/globals')],
  ['testing-only-in-tests', 'libs/domain/src/to-builders.ts', imports('./testing/builders.js')],
  ['no-import-of-a-spec', 'libs/sealing/src/other.spec.ts', imports('./shared.spec.js')],
  ['declared-packages-only', 'apps/worker/src/to-jose.ts', imports('jose')],
  ['resolvable', 'libs/sealing/src/to-nowhere.ts', imports('./nowhere.js')],
];

/** What the table allows: none of it may be reported. */
const ALLOWED: readonly (readonly [file: string, text: string])[] = [
  ['libs/contracts/src/fine.ts', imports('@holdfast/domain') + importsType('@temporalio/workflow')],
  ['workflows/src/fine.ts', imports('@holdfast/domain') + importsType('@holdfast/contracts')],
  ['libs/read-models/src/fine.ts', imports('@holdfast/sealing') + importsType('typeorm')],
  ['libs/case-handling/src/fine.ts', imports('@holdfast/event-store') + importsType('@holdfast/read-models/rows')],
  ['activities/src/fine.ts', imports('@holdfast/case-handling') + importsType('@holdfast/registers')],
  ['apps/api/src/process/fine.ts', imports('@temporalio/client') + importsType('@holdfast/sealing')],
  ['apps/worker/src/fine.ts', imports('@temporalio/worker') + importsType('@holdfast/activities')],
  ['apps/cli/src/fine.ts', imports('@holdfast/engines') + importsType('@holdfast/api')],
  ['libs/sealing/src/fine.spec.ts', imports('@holdfast/testing') + importsType('@jest/globals')],
  ['test/src/fine.ts', imports('@holdfast/testing') + importsType('@holdfast/workflows')],
];

interface CruiseOutput {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

const run = promisify(execFile);

describe('the import table', () => {
  let tree = '';
  let caught: readonly string[] = [];
  let rules: readonly { readonly name: string; readonly comment?: string; readonly severity: string }[] = [];

  const write = (file: string, text: string): void => {
    const path = join(tree, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };

  beforeAll(async () => {
    const config = (await import(pathToFileURL(CONFIG).href)) as { default: { forbidden: typeof rules } };
    rules = config.default.forbidden;

    tree = mkdtempSync(join(tmpdir(), 'holdfast-import-table-'));
    cpSync(join(repositoryRoot, 'tsconfig.base.json'), join(tree, 'tsconfig.base.json'));
    write('package.json', '{"name":"planted","type":"module"}');
    for (const name of PACKAGES) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
      write(`node_modules/${name}/index.js`, 'exports.x = 1;\n');
    }
    const declared = Object.fromEntries(PACKAGES.filter((name) => name !== 'jose').map((name) => [name, '1.0.0']));
    mkdirSync(join(tree, 'node_modules/@holdfast'), { recursive: true });
    for (const [name, folder] of [...Object.entries(FOLDERS), ['test', 'test'] as const]) {
      write(
        `${folder}/package.json`,
        JSON.stringify({
          name: `@holdfast/${name}`,
          type: 'module',
          exports: {
            '.': { development: './src/index.ts', default: './dist/index.js' },
            './rows': { development: './src/rows.ts', default: './dist/rows.js' },
          },
          dependencies: {
            ...declared,
            ...Object.fromEntries(Object.keys(FOLDERS).map((other) => [`@holdfast/${other}`, '0.1.0'])),
          },
        }),
      );
      write(`${folder}/src/index.ts`, 'export const x = 1;\nexport type X = number;\n');
      symlinkSync(join(tree, folder), join(tree, 'node_modules/@holdfast', name));
    }
    write('libs/read-models/src/inbox/inbox.rows.ts', imports('./inbox.queries.js'));
    write('libs/read-models/src/inbox/inbox.queries.ts', 'export const x = 1;\n');
    write('libs/domain/src/testing/builders.ts', 'export const x = 1;\n');
    write('libs/event-store/src/inside.ts', 'export const x = 1;\n');
    write('libs/sealing/src/ring-b.ts', imports('./ring-a.js'));
    write('libs/sealing/src/shared.spec.ts', 'export const x = 1;\n');
    for (const [, file, text] of PLANTED) write(file, text);
    for (const [file, text] of ALLOWED) write(file, text);

    const { stdout } = await run(
      process.execPath,
      [DEPCRUISE, '--config', CONFIG, '--output-type', 'json', 'libs', 'workflows', 'activities', 'apps', 'test'],
      { cwd: tree, maxBuffer: 64 * 1024 * 1024 },
    );
    const output = JSON.parse(stdout) as CruiseOutput;
    caught = output.summary.violations.map(({ rule, from }) => `${rule.name} in ${from}`);
  }, 60_000);

  afterAll(() => {
    rmSync(tree, { recursive: true, force: true });
  });

  it('catches every violation planted for it', () => {
    const missed = PLANTED.map(([rule, file]) => `${rule} in ${file}`).filter((planted) => !caught.includes(planted));
    expect(missed).toEqual([]);
  });

  it('says nothing about what the table allows', () => {
    const fine = ALLOWED.map(([file]) => file);
    expect(caught.filter((violation) => fine.some((file) => violation.endsWith(` in ${file}`)))).toEqual([]);
  });

  it('has no rule without a planted violation, and none without a reason', () => {
    const planted = new Set(PLANTED.map(([rule]) => rule));
    expect(rules.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
    expect(rules.filter(({ comment, severity }) => severity !== 'error' || (comment ?? '').length < 20)).toEqual([]);
  });
});
