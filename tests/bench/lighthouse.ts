/**
 * `npm run lighthouse`: what Lighthouse says about a page of each kind that a visitor begins with, on its slow phone and slow
 * 4G: a first visit, and for the report also one with the scans of the example. Needs a built site. Fails under 100 in any
 * category.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { provideChromium } from '../browser/chromium.ts';
import { keepDossier } from '../browser/kept.ts';
import { serveSite } from '../browser/serve.ts';
import { builtSite } from '../content/html/site.ts';
import type { KeptDossier } from '../fixtures/page-states.ts';
import { table } from './numbers.ts';

interface Visit {
  name: string;
  path: string;
  /** What the browser has from before. */
  kept?: KeptDossier;
}

const example = new URL('../../public/voorbeeld/gemeente-x.ketendossier.json', import.meta.url);
const visits: Visit[] = [
  { name: 'home', path: '' },
  { name: 'question', path: 'scan/projectleider/' },
  { name: 'report, empty', path: 'rapport/' },
  { name: 'report of the example', path: 'rapport/', kept: JSON.parse(readFileSync(example, 'utf8')) as KeptDossier },
  { name: 'handreiking', path: 'handreikingen/werkgever/' },
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const figures = ['first-contentful-paint', 'largest-contentful-paint', 'cumulative-layout-shift'];
const port = 9333;

/** Runs Lighthouse in a browser of its own, and closes it. */
async function measure(site: string, { path, kept }: Visit) {
  const profile = mkdtempSync(join(tmpdir(), 'ketenspiegel-lighthouse-'));
  const context = await chromium.launchPersistentContext(profile, {
    baseURL: site,
    executablePath: provideChromium(),
    args: [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    // A copy of the site would flatter the report: its pages would come from there.
    ...(kept && { serviceWorkers: 'block' }),
  });
  try {
    const [page = await context.newPage()] = context.pages();
    if (kept) await keepDossier(page, kept);
    const result = await lighthouse(site + path, {
      ...{ port, logLevel: 'error', output: 'json', disableStorageReset: kept !== undefined },
    });
    if (!result) throw new Error(`Lighthouse gave nothing for ${path}`);
    return result.lhr;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

const site = builtSite();
const server = await serveSite({ dir: site.dir, base: site.base, gzip: true });
const rows: string[][] = [];
for (const visit of visits) {
  const lhr = await measure(server.url, visit);
  const scores = categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100));
  rows.push([visit.name, ...scores.map(String), ...figures.map((audit) => lhr.audits[audit]?.displayValue ?? '')]);
  for (const category of categories)
    for (const { id, weight } of lhr.categories[category]?.auditRefs ?? []) {
      const audit = lhr.audits[id];
      if (weight > 0 && audit?.score !== null && audit && audit.score < 0.9)
        console.log(`${visit.name}, ${category}: ${id} ${audit.score} ${audit.displayValue ?? ''} (${audit.title})`);
    }
  if (scores.some((score) => score < 100)) process.exitCode = 1;
}
await server.close();
console.log(table(['page', ...categories, 'first paint', 'largest paint', 'shift'], rows));
