import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: { include: ['test/torture/*.torture.ts'], retry: 0, testTimeout: 3_600_000, fileParallelism: false },
});
