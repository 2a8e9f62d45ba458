/**
 * `npm run lighthouse`: what Lighthouse says about a page of each kind that a visitor begins with, on its slow phone and slow
 * 4G. Needs a built site. Fails under 100 in any category.
 */
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { provideChromium } from '../browser/chromium.ts';
import { serveSite } from '../browser/serve.ts';
import { builtSite } from '../content/html/site.ts';

const pages = {
  home: '',
  vraag: 'scan/projectleider/',
  rapport: 'rapport/',
  handreiking: 'handreikingen/werkgever/',
};
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const debuggingPort = 9333;

const site = builtSite();
const server = await serveSite({ dir: site.dir, base: site.base, gzip: true });
const browser = await chromium.launch({
  executablePath: provideChromium(),
  args: [`--remote-debugging-port=${debuggingPort}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
let isPerfect = true;
console.log(`| page | ${categories.join(' | ')} | first paint | largest paint | shift |`);
console.log(`| --- | ${categories.map(() => '--:').join(' | ')} | --: | --: | --: |`);
for (const [name, path] of Object.entries(pages)) {
  const result = await lighthouse(server.url + path, { port: debuggingPort, logLevel: 'error', output: 'json' });
  if (!result) throw new Error(`Lighthouse gave nothing for ${path}`);
  const { lhr } = result;
  const scores = categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100));
  const shown = ['first-contentful-paint', 'largest-contentful-paint', 'cumulative-layout-shift'].map(
    (audit) => lhr.audits[audit]?.displayValue ?? '',
  );
  console.log(`| ${name} | ${scores.join(' | ')} | ${shown.join(' | ')} |`);
  if (scores.some((score) => score < 100)) {
    isPerfect = false;
    for (const category of categories)
      for (const { id, weight } of lhr.categories[category]?.auditRefs ?? []) {
        const audit = lhr.audits[id];
        if (weight > 0 && audit?.score !== null && audit && audit.score < 1)
          console.log(`  ${category}: ${id} ${audit.score} ${audit.displayValue ?? ''} (${audit.title})`);
      }
  }
}
await browser.close();
await server.close();
process.exitCode = isPerfect ? 0 : 1;
