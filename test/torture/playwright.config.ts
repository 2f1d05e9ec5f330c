import { defineConfig } from '@playwright/test';

/** The real Electron that set-up names in GAZETTE_ELECTRON, killed again and again. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  testMatch: '*.e2e.ts',
  workers: 1,
  retries: 0,
  timeout: 3_600_000,
  forbidOnly: true,
  reporter: [['line']],
});
