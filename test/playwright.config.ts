import { defineConfig } from '@playwright/test';

/** End-to-end tests run on the real Electron that set-up names in GAZETTE_ELECTRON, one window at a time. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  testMatch: '**/*.e2e.ts',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list']],
});
