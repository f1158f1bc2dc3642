import { beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkBundle, packagesIn } from './bundle-contents.js';
import { makeBundle } from './make-bundle.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../..');

async function bundleOf(code: string): Promise<string> {
  // Inside the project, so that what is imported resolves as it does here.
  const folder = await mkdtemp(join(root, 'apps/worker/.bundle-spec-'));
  try {
    await writeFile(join(folder, 'index.ts'), `${code}\n`);
    return await makeBundle(join(folder, 'index.ts'), 'sources');
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the workflow bundle', () => {
  let bundle: string;
  beforeAll(async () => {
    bundle = await makeBundle(join(root, 'workflows/src/index.ts'), 'sources');
  });

  it('holds workflows, domain, contracts and the SDK, and nothing that does I/O', () => {
    expect(() => checkBundle(bundle)).not.toThrow();
    const held = packagesIn(bundle);
    expect(held).toContain('workflows');
    for (const name of ['typeorm', 'pg', '@nestjs/common', '@temporalio/client', 'libs/event-store', 'libs/sealing']) {
      expect(held).not.toContain(name);
    }
  });

  it('is refused with a package in it that the bundler takes without a word', async () => {
    const strange = await bundleOf("export { v5 } from 'uuid';");
    expect(() => checkBundle(strange)).toThrow('uuid');
  });

  it('is not even made with a module of Node in it', async () => {
    await expect(bundleOf("export * from 'node:crypto';")).rejects.toThrow(/disallowed modules|Webpack/);
  });

  it('without a source map is refused: nobody could say what it holds', () => {
    expect(() => checkBundle('exports.api = {};')).toThrow('no source map');
  });
});
