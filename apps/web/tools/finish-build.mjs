import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What is worth compressing: fonts are already. */
const TEXT = /\.(?:js|css|svg)$/;

/**
 * The last step of the build, when every file lies there as it will be sent: each text file also compressed, and the licence
 * of the fonts beside them, as it asks for.
 *
 * @param {string} fontLicence its path
 * @returns {import('vite').Plugin}
 */
export function finishBuild(fontLicence) {
  return {
    name: 'finish-build',
    apply: 'build',
    writeBundle({ dir }) {
      const assets = join(dir, 'assets');
      copyFileSync(fontLicence, join(assets, 'IBM-Plex-Sans-license.txt'));
      for (const name of readdirSync(assets).filter((file) => TEXT.test(file))) {
        const text = readFileSync(join(assets, name));
        const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
        writeFileSync(join(assets, `${name}.br`), brotliCompressSync(text, best));
        writeFileSync(join(assets, `${name}.gz`), gzipSync(text, { level: 9 }));
      }
    },
  };
}
