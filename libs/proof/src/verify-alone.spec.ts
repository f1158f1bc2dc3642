import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const LIBS = fileURLToPath(new URL('../../', import.meta.url));
/** What a subpath of one of our packages leads to. */
const OURS: Readonly<Record<string, string>> = {
  '@holdfast/event-store/chain': join(LIBS, 'event-store/src/chain.ts'),
  '@holdfast/domain': join(LIBS, 'domain/src/index.ts'),
};

/** Every package that a source file needs at run time, itself or through others. */
function packagesBehind(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8').replaceAll(/^(import|export) type [^;]*;/gm, '');
  for (const [, name = ''] of source.matchAll(/(?:from|import) '([^']+)'/g)) {
    const target = name.startsWith('.') ? join(dirname(file), name.replace(/\.js$/, '.ts')) : OURS[name];
    if (target !== undefined && existsSync(target)) packagesBehind(target, seen);
    else seen.add(name);
  }
  return seen;
}

describe('the verifying half', () => {
  it('needs Node, a canonical JSON and UUIDs, and no database', () => {
    const all = packagesBehind(join(LIBS, 'proof/src/verify.ts'));
    const packages = [...all].filter((name) => !name.endsWith('.ts')).sort();
    expect(packages).toEqual(['json-canonicalize', 'node:crypto', 'uuid']);
    expect([...all].some((file) => file.endsWith('chain/verify-stream.ts'))).toBe(true);
  });
});
