import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What is worth compressing: fonts are already. */
const TEXT = /\.(?:js|css|svg)$/;

/**
 * The last step of the build: every text file also compressed, so that the API sends it as it lies there, and the licence of
 * the fonts beside them, as it asks for.
 *
 * @param {string} fontLicence its path
 * @returns {import('vite').Plugin}
 */
export function finishBuild(fontLicence) {
  return {
    name: 'finish-build',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const source = readFileSync(fontLicence);
      this.emitFile({ type: 'asset', fileName: 'assets/IBM-Plex-Sans-license.txt', source });
      for (const [fileName, file] of Object.entries(bundle)) {
        if (!TEXT.test(fileName)) continue;
        const text = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
        this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotliCompressSync(text, best) });
        this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(text, { level: 9 }) });
      }
    },
  };
}
