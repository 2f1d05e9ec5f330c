import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/fuzz/*.fuzz.ts'],
    retry: 0,
    testTimeout: 3_600_000,
    // pdf.js leaves promises of broken files to nobody. The import process passes over them too.
    dangerouslyIgnoreUnhandledErrors: true,
  },
});
