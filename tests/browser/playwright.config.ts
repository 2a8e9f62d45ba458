import { defineConfig } from '@playwright/test';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { provideChromium } from './chromium.ts';

// Workers read this file again: the first time leaves its answer for them.
process.env.CHROMIUM_PATH = provideChromium();

/** `npm run test:lang` runs what `npm test` leaves out, and only that. */
const isLong = Number(process.env.KETENSPIEGEL_RUNS ?? 1) > 1;

const output = fileURLToPath(new URL('../.output/', import.meta.url));

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  ...(isLong ? { grep: /@lang/u } : { grepInvert: /@lang/u }),
  outputDir: `${output}playwright`,
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  // A test that only passes the second time is a broken test.
  retries: 0,
  workers: Math.max(1, Math.min(4, cpus().length)),
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: [['dot'], ['json', { outputFile: `${output}playwright.json` }]],
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    // A copy of the whole site for each test would double the time; offline.spec.ts tests it.
    serviceWorkers: 'block',
    // A trace of every test would double the time; for one test there is `-- --trace on`.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // The site talks to nobody: any other name does not exist.
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      ],
    },
  },
});
