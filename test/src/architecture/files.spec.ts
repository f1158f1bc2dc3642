import { basename, dirname, join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { repositoryRoot, textOf, trackedFiles } from './repository.js';

const files = trackedFiles();
const sources = files.filter((path) => /^(libs|apps|workflows|activities|test)\/.*\.ts$/.test(path));
const code = sources.filter((path) => !path.endsWith('.spec.ts'));
const specs = sources.filter((path) => path.endsWith('.spec.ts'));
const text = new Map(sources.map((path) => [path, textOf(path)]));

/** Files that hold what the pattern says, and whether their name says it too. */
function misnamed(pattern: RegExp, suffix: string, among: readonly string[] = code): readonly string[] {
  return among.filter((path) => pattern.test(text.get(path) ?? '') !== path.endsWith(suffix));
}

describe('file names', () => {
  it('are kebab-case, with the role as a suffix', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(
      sources.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.ts$/.test(basename(path))),
    ).toEqual([]);
    const folders = new Set(sources.map((path) => dirname(path)));
    expect([...folders].filter((folder) => !/^[a-z0-9/-]+$/.test(folder))).toEqual([]);
  });

  it('say which file is a controller, a module, an entity or a workflow', () => {
    expect(misnamed(/^@Controller\(/m, '.controller.ts')).toEqual([]);
    expect(misnamed(/^@Module\(/m, '.module.ts')).toEqual([]);
    expect(misnamed(/^@Entity\(|new EntitySchema/m, '.entity.ts')).toEqual([]);
    expect(misnamed(/^@Catch\(/m, '.filter.ts')).toEqual([]);
    const workflows = code.filter((path) => path.startsWith('workflows/'));
    expect(misnamed(/^export async function \w+Workflow\(/m, '.workflow.ts', workflows)).toEqual([]);
  });
});

describe('specs', () => {
  it('of the unit tier start no server and open no connection', () => {
    // This file names what it looks for.
    const unit = specs.filter((path) => !/\.(int|e2e)\.spec\.ts$|architecture\/files\.spec\.ts$/.test(path));
    expect(unit.length).toBeGreaterThan(10);
    const connecting =
      /from '(pg|@temporalio\/client|node:net|node:http)'|\b(startTestDatabase|startTestTemporal|startPostgres|startTemporal)\b/;
    expect(unit.filter((path) => connecting.test(text.get(path) ?? ''))).toEqual([]);
  });

  it('are never skipped, singled out or put off, and replace no module', () => {
    const evasive = new RegExp(
      [String.raw`\b(it|test|describe)\.(skip|only|failing)\b`, String.raw`\b(x|f)(it|describe)\(`]
        .concat([String.raw`\b(it|test)\.to${'do'}\b`, String.raw`\bjest\.(un${'stable_'})?mock(Module)?\(`])
        .join('|'),
    );
    expect(specs.filter((path) => evasive.test(text.get(path) ?? ''))).toEqual([]);
  });
});

describe('the repository', () => {
  const readable = files.filter((path) => !/\.(png|jpg|ico|woff2?|gz|bin|csv)$/.test(path));

  it('names no machine: no home folder, no check-out folder, no registry', () => {
    const folders = ['root', 'home/[a-z]', 'Users/[A-Za-z]', 'work/(main|shared)'].map((folder) => `/${folder}`);
    const machine = new RegExp(`(^|[\\s"'\`(=:])(${folders.join('|')})(/|\\b)`, 'm');
    const registry = /https?:\/\/[^\s"']*(registry|artifactory|nexus|verdaccio)[^\s"']*/;
    const paths = readable.filter((path) => path !== 'package-lock.json' && !path.endsWith('go.sum'));
    expect(paths.filter((path) => machine.test(textOf(path)))).toEqual([]);
    expect(readable.filter((path) => registry.test(textOf(path)))).toEqual([]);
  });

  it('holds only what people wrote: nothing built, nothing a run leaves behind', () => {
    const made = /(^|\/)(node_modules|dist|coverage|\.nx|\.holdfast|bench-results)\/|\.tsbuildinfo$|\.log$/;
    expect(files.filter((path) => made.test(path))).toEqual([]);
  });

  it('says nothing is left to do', () => {
    const notes = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`);
    expect(
      sources.concat(files.filter((path) => path.endsWith('.mjs'))).filter((path) => notes.test(textOf(path))),
    ).toEqual([]);
  });

  it('links only to pages that are there', () => {
    const pages = files.filter((path) => path.endsWith('.md'));
    expect(pages.length).toBeGreaterThan(5);
    const broken = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(#[^)]*)?\)/g)]
        .map(([, target]) => join(dirname(page), target ?? ''))
        .filter(
          (target) =>
            !files.includes(target) && !files.some((file) => file.startsWith(`${target.replace(/\/$/, '')}/`)),
        )
        .map((target) => `${page} -> ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('describes itself with paths that are there', () => {
    const pages = files.filter((path) => path.endsWith('.md'));
    const named = pages.flatMap((page) =>
      [...textOf(page).matchAll(/`((?:libs|apps|workflows|activities|test|tools|docs)\/[\w./-]+)`/g)].map(
        ([, path]) => [page, (path ?? '').replace(/\/$/, '')],
      ),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(
      named.filter(([, path = '']) => !files.some((file) => file === path || file.startsWith(`${path}/`))),
    ).toEqual([]);
  });

  it('is checked by one command, which tests last', () => {
    const steps = [...textOf('.ci/run').matchAll(/^step '(\w+)'/gm)].map(([, step]) => step);
    expect(steps).toEqual(['packages', 'audit', 'lint', 'typecheck', 'build', 'demo', 'test']);
    expect(textOf('.ci/run').trim().endsWith('npm test --silent')).toBe(true);
    expect(repositoryRoot).not.toBe('');
  });
});
