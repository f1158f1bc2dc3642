/** Which suites there are: a tier without one is a failure, not a quiet success. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOTS = ['libs', 'workflows', 'activities', 'apps', 'test'];
const PASSED_OVER = new Set(['node_modules', 'dist']);

/** The web app's tests need a browser's document: they have a runner of their own. */
const WEB = 'apps/web/src/';

/** @param {string} file @returns {'unit' | 'web' | 'int' | 'e2e' | null} the tier a file belongs to, by folder and suffix */
export function tierOf(file) {
  if (file.replaceAll('\\', '/').includes(WEB)) return /\.spec\.tsx?$/.test(file) ? 'web' : null;
  if (!file.endsWith('.spec.ts')) return null;
  if (file.endsWith('.int.spec.ts')) return 'int';
  return file.endsWith('.e2e.spec.ts') ? 'e2e' : 'unit';
}

function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!PASSED_OVER.has(entry.name)) yield* filesUnder(path);
    } else if (entry.isFile()) {
      yield path;
    }
  }
}

/**
 * @param {string} root the repository
 * @param {string | null} project a project's folder, or null for all
 * @returns {Record<'unit' | 'web' | 'int' | 'e2e', string[]>} spec files by tier
 */
export function findSuites(root, project) {
  const found = { unit: [], web: [], int: [], e2e: [] };
  for (const start of project === null ? ROOTS : [project]) {
    for (const file of filesUnder(join(root, start))) {
      const tier = tierOf(file);
      if (tier !== null) found[tier].push(file);
    }
  }
  return found;
}
