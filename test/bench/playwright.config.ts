import { defineConfig } from '@playwright/test';

/** What a person sees, measured in the real Electron that set-up names in GAZETTE_ELECTRON. */
export default defineConfig({
  testDir: 'window',
  outputDir: '../../test-results',
  testMatch: '*.e2e.ts',
  workers: 1,
  retries: 0,
  timeout: 900_000,
  forbidOnly: true,
  reporter: [['line']],
});
