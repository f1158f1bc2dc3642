import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { ESLint, Linter } from 'eslint';
import { parser } from 'typescript-eslint';

import { repositoryRoot } from './repository.js';

/** The rules that need no types: planted code is checked without a program, so this takes no time. */
const UNTYPED = [
  'no-restricted-properties',
  'no-restricted-syntax',
  'no-restricted-globals',
  'no-restricted-imports',
  'max-lines',
];
/** The rules that need types: that they are errors where they should be is what can be asked here. */
const TYPED = [
  'no-floating-promises',
  'no-misused-promises',
  'switch-exhaustiveness-check',
  'consistent-type-imports',
  'await-thenable',
  'no-unsafe-assignment',
].map((rule) => `@typescript-eslint/${rule}`);

const eslint = new ESLint({ cwd: repositoryRoot });
const linter = new Linter({ configType: 'flat', cwd: repositoryRoot });

type Rules = Readonly<Record<string, Linter.RuleEntry>>;

async function rulesFor(file: string): Promise<Rules> {
  const config = (await eslint.calculateConfigForFile(join(repositoryRoot, file))) as { rules: Rules };
  return config.rules;
}

/** Which rules the text breaks if it stands in the file. */
async function broken(file: string, text: string): Promise<readonly (string | null)[]> {
  const all = await rulesFor(file);
  const rules = Object.fromEntries(Object.entries(all).filter(([name]) => UNTYPED.includes(name)));
  const messages = linter.verify(text, [{ files: ['**/*.ts'], languageOptions: { parser }, rules }], {
    filename: file,
  });
  return messages.map(({ ruleId }) => ruleId);
}

describe('lint', () => {
  it.each([
    [
      'the environment outside main.ts',
      'libs/event-store/src/a.ts',
      'export const a = process.env["A"];',
      'no-restricted-properties',
    ],
    ['the clock in the domain', 'libs/domain/src/a.ts', 'export const a = Date.now();', 'no-restricted-properties'],
    ['a date of now in the domain', 'libs/domain/src/a.ts', 'export const a = new Date();', 'no-restricted-syntax'],
    ['a date of now in a workflow', 'workflows/src/a.ts', 'export const a = new Date();', 'no-restricted-syntax'],
    ['chance in the domain', 'libs/domain/src/a.ts', 'export const a = Math.random();', 'no-restricted-properties'],
    ['chance in a workflow', 'workflows/src/a.ts', 'export const a = Math.random();', 'no-restricted-properties'],
    [
      'an id made in the domain',
      'libs/domain/src/a.ts',
      'export const a = crypto.randomUUID();',
      'no-restricted-syntax',
    ],
    [
      'an id made in a workflow',
      'workflows/src/a.ts',
      "import { randomUUID } from 'node:crypto';",
      'no-restricted-syntax',
    ],
    ['an enum in the domain', 'libs/domain/src/a.ts', 'export enum A { B }', 'no-restricted-syntax'],
    ['a default export', 'apps/api/src/a.ts', 'export default 1;', 'no-restricted-syntax'],
    ['an append outside case handling', 'apps/api/src/a.ts', 'await eventStore.append({});', 'no-restricted-syntax'],
    ['an append through a port', 'activities/src/a.ts', 'await deps.store.append({});', 'no-restricted-syntax'],
    [
      'more of the SDK in contracts',
      'libs/contracts/src/a.ts',
      "import { sleep } from '@temporalio/workflow';",
      'no-restricted-imports',
    ],
    ['a file of 251 lines', 'apps/api/src/a.ts', 'export {};\n'.repeat(251), 'max-lines'],
    ['a spec of 401 lines', 'apps/api/src/a.spec.ts', 'export {};\n'.repeat(401), 'max-lines'],
    ['a workflow of 151 lines', 'workflows/src/a.workflow.ts', 'export {};\n'.repeat(151), 'max-lines'],
  ])('refuses %s', async (_what, file, text, rule) => {
    expect(await broken(file, text)).toContain(rule);
  });

  it.each([
    ['the environment in main.ts', 'apps/api/src/main.ts', 'export const a = process.env;'],
    ['the environment in a spec', 'libs/engines/src/a.int.spec.ts', 'export const a = process.env;'],
    ["Temporal's clock in a workflow", 'workflows/src/a.workflow.ts', 'export const a = Date.now();'],
    ['a given instant in the domain', 'libs/domain/src/a.ts', "export const a = new Date('2026-01-05T09:00:00Z');"],
    ['an append in case handling', 'libs/case-handling/src/a.ts', 'await store.append({});'],
    ['an append to a list', 'apps/cli/src/a.ts', 'list.append(1);'],
    ['a definition in contracts', 'libs/contracts/src/a.ts', "import { defineSignal } from '@temporalio/workflow';"],
    ['a spec of 400 lines', 'apps/api/src/a.spec.ts', 'export {};\n'.repeat(399) + 'export {};'],
  ])('allows %s', async (_what, file, text) => {
    expect(await broken(file, text)).toEqual([]);
  });

  it.each(['libs/domain/src/index.ts', 'apps/api/src/index.ts', 'workflows/src/index.ts', 'test/src/index.ts'])(
    'knows types in %s',
    async (file) => {
      const rules = await rulesFor(file);
      const severity = (rule: string) => [rule, ([rules[rule]].flat() as readonly unknown[])[0]];
      expect(TYPED.map(severity)).toEqual(TYPED.map((rule) => [rule, 2]));
    },
  );

  it('looks at every source of every project', async () => {
    for (const file of ['libs/domain/src/a/b.ts', 'apps/cli/src/a.ts', 'activities/src/a.ts', 'test/src/a.spec.ts']) {
      expect(await eslint.isPathIgnored(join(repositoryRoot, file))).toBe(false);
    }
  });
});
