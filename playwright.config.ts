import { defineConfig } from '@playwright/test';
import { LAUNCH_OPTIONS } from './tests/support/browser.ts';

/**
 * `e2e` drives the local host in Chromium; `desktop` drives main/desktop on the real Electron where its binary exists,
 * else on the stand-in.
 */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/playwright',
  workers: 2,
  fullyParallel: false,
  // Tells what hangs from what is slow: walks of twenty seconds take four times as long on a busy machine.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  projects: [
    // First, so that its one worker has company: last, it would leave a core idle.
    { name: 'desktop', testMatch: 'desktop/**/*.spec.ts', workers: 1 },
    { name: 'e2e', testMatch: 'e2e/**/*.spec.ts', use: { launchOptions: LAUNCH_OPTIONS } },
  ],
});
