import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the web app, as it lies there and compressed. */
export interface WebFile {
  readonly type: string;
  readonly body: Buffer;
  readonly compressed: Readonly<Partial<Record<Encoding, Buffer>>>;
}

/** The web app as it was built. */
export interface BuiltWeb {
  readonly page: string;
  /** By address, `/assets/<name>`: what is not named here is not served. */
  readonly files: ReadonlyMap<string, WebFile>;
}

export type Encoding = 'br' | 'gzip';

const ENDINGS = { br: '.br', gzip: '.gz' } as const;
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Reads what `npm run build` made: some dozens of files, a megabyte in all, held in memory from the start.
 * @returns null when nothing was built
 */
export function readBuiltWeb(folder: string): BuiltWeb | null {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return null;
  const assets = join(folder, 'assets');
  const files = new Map<string, WebFile>();
  for (const name of readdirSync(assets)) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const compressed: Partial<Record<Encoding, Buffer>> = {};
    for (const encoding of ['br', 'gzip'] as const) {
      const path = join(assets, name + ENDINGS[encoding]);
      if (existsSync(path)) compressed[encoding] = readFileSync(path);
    }
    files.set(`/assets/${name}`, { type, body: readFileSync(join(assets, name)), compressed });
  }
  return { page: readFileSync(page, 'utf8'), files };
}
