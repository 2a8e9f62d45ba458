/**
 * `npm run bench`: measures the built site beside a bare HTML form with the same questions, in the same run, and writes the
 * tables in the README. It reports and never fails on a number: size budgets are tests, speed depends on the machine.
 * `npm run bench -- pages answers` measures only those parts and prints them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { provideChromium } from '../browser/chromium.ts';
import { serveSite } from '../browser/serve.ts';
import { answersTable } from './answers-time.ts';
import { readQuestions, writeBareForm } from './bare-form.ts';
import { buildTable } from './build-time.ts';
import { scansTable } from './group-time.ts';
import { pagesTable } from './pages-time.ts';
import { writeReadme } from './readme.ts';
import { rulesTable } from './report-time.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(top, 'dist');
const example = join(top, 'public/voorbeeld/gemeente-x.ketendossier.json');
const slowdown = 6;

interface Bench {
  browser: Browser;
  site: string;
  bare: string;
  questions: string[];
}

const parts: Readonly<Record<string, (bench: Bench) => Promise<string>>> = {
  pages: ({ browser, site, bare, questions }) => pagesTable(browser, site, `${bare}${questions[0] ?? ''}/`),
  answers: ({ browser, site, bare, questions }) => answersTable(browser, site, bare, questions, slowdown),
  scans: ({ browser, site }) => scansTable(browser, site, example, slowdown),
  rules: () => rulesTable(top, example),
  build: () => buildTable(top),
};

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0)
    throw new Error(`No part "${unknown.join('", "')}". There are: ${Object.keys(parts).join(', ')}.`);
  const built = spawnSync('npm', ['run', 'build'], { cwd: top, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
  const bareFolder = mkdtempSync(join(tmpdir(), 'ketenspiegel-bare-'));
  const questions = readQuestions(dist);
  writeBareForm(questions, bareFolder);
  const site = await serveSite({ dir: dist, gzip: true });
  const bare = await serveSite({ dir: bareFolder, gzip: true });
  const browser = await chromium.launch({
    executablePath: provideChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const tables: string[] = [];
  try {
    const bench = { browser, site: site.url, bare: bare.url, questions: questions.map(({ id }) => id) };
    for (const [name, measure] of Object.entries(parts)) {
      if (asked.length > 0 && !asked.includes(name)) continue;
      tables.push(await measure(bench));
      console.log(`${tables.at(-1) ?? ''}\n`);
    }
    if (asked.length === 0) writeReadme(top, browser.version(), tables);
  } finally {
    await browser.close();
    await Promise.all([site.close(), bare.close()]);
    rmSync(bareFolder, { recursive: true });
  }
}

await main();
