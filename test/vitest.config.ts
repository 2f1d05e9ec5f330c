import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    // The style that goes into exports; Vitest takes any other for empty.
    css: { include: /\/export\/notes\.css/ },
    retry: 0,
    // A guard against hanging, not a measure: time is measured elsewhere, and a busy machine takes its own.
    testTimeout: 60_000,
  },
});
