import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { finishBuild } from './tools/finish-build.mjs';

/** dkfds exports nothing but its script: Sass, fonts and icons are reached by this alias. */
const dkfds = fileURLToPath(new URL('../../node_modules/dkfds', import.meta.url));

/** While one works on a screen it asks an API that runs: `npm run demo`. */
const api = process.env.HOLDFAST_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), finishBuild(`${dkfds}/src/fonts/IBMPlexSans/complete/woff2/license.txt`)],
  resolve: { alias: { fds: dkfds } },
  css: { preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['if-function'] } } },
  // Nothing inlined: the content security policy allows no data: address.
  build: { assetsInlineLimit: 0, manifest: true },
  server: { proxy: { '/api': api, '/dev': api } },
});
