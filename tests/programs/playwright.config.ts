import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import browserTests from '../browser/playwright.config.ts';

const output = fileURLToPath(new URL('../.output/', import.meta.url));

/** Tests with programs outside the browser, run by `npm run test:programmas`. The site must have been built. */
export default defineConfig({
  ...browserTests,
  testDir: fileURLToPath(new URL('.', import.meta.url)),
  globalSetup: '../browser/global-setup.ts',
  workers: 1,
  timeout: 120_000,
  reporter: [['list']],
  outputDir: `${output}programs`,
});
