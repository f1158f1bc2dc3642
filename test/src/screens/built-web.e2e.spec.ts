import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../architecture/repository.js';

/** Scripts and styles of the first page, as they are sent. Bytes. */
const MOST = 200 * 1_024;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

describe('the web app as it is built', () => {
  const dist = join(repositoryRoot, 'apps/web/dist');
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const withImports = (name: string, seen = new Set<string>()): Set<string> => {
    const chunk = manifest[name];
    if (chunk === undefined || seen.has(chunk.file)) return seen;
    [chunk.file, ...(chunk.css ?? [])].forEach((file) => seen.add(file));
    chunk.imports?.forEach((imported) => withImports(imported, seen));
    return seen;
  };
  const weight = (files: Iterable<string>) =>
    [...files].map((file) => statSync(join(dist, `${file}.gz`)).size).reduce((sum, size) => sum + size, 0);

  it('is at most 200 KB compressed on the way to My day, all of its scripts and styles', () => {
    const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry === true) ?? '';
    const files = withImports('src/my-day/my-day.screen.tsx', withImports(entry));
    expect(files.size).toBeGreaterThan(2);
    expect(weight(files)).toBeLessThanOrEqual(MOST);
  });

  it('fetches a screen when one goes there', () => {
    const screens = Object.keys(manifest).filter((name) => name.endsWith('.screen.tsx'));
    expect(screens.length).toBeGreaterThan(8);
    const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry === true) ?? '';
    const first = withImports(entry);
    expect(screens.filter((name) => first.has(manifest[name]?.file ?? ''))).toEqual([]);
  });

  it('has the licence of its fonts beside them', () => {
    expect(existsSync(join(dist, 'assets/IBM-Plex-Sans-license.txt'))).toBe(true);
  });

  it("asks the API in the API's own words of today", async () => {
    const script = join(repositoryRoot, 'apps/web/tools/generate-client.mjs');
    const run = promisify(execFile)(process.execPath, [script, '--check'], { timeout: 60_000 });
    await expect(run).resolves.toMatchObject({ stderr: '' });
  });
});
