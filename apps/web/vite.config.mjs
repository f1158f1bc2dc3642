import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** dkfds exports nothing but its script: Sass, fonts and icons are reached by this alias. */
const dkfds = fileURLToPath(new URL('../../node_modules/dkfds', import.meta.url));

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { fds: dkfds } },
  css: { preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['if-function'] } } },
  // Nothing inlined: the content security policy allows no data: address.
  build: { assetsInlineLimit: 0 },
});
