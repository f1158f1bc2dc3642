import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import base from './vite.config.mjs';

export default mergeConfig(
  base,
  defineConfig({
    test: {
      environment: 'jsdom',
      environmentOptions: { jsdom: { url: 'http://127.0.0.1:3000/' } },
      include: ['src/**/*.spec.ts', 'src/**/*.spec.tsx'],
      setupFiles: ['src/testing/set-up.ts'],
      // The words of codes come from the sources: no build is needed first.
      server: { deps: { inline: [/@holdfast/] } },
      restoreMocks: true,
      // Typing letter by letter is slow on a busy machine, and no test here is about time.
      testTimeout: 30_000,
    },
    resolve: { conditions: ['development'] },
  }),
);
