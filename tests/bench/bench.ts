/**
 * `npm run bench`: measures the built site beside a bare HTML form with the same questions, in the same run. It reports
 * and never fails on a number: size budgets are tests, speed depends on the machine. `npm run bench -- --short` answers
 * fewer questions.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { provideChromium } from '../browser/chromium.ts';
import { serveSite } from '../browser/serve.ts';
import { readQuestions, writeBareForm } from './bare-form.ts';
import { timeGroup } from './group-time.ts';
import {
  type AnswerTimes,
  measureAnswers,
  measureBytes,
  measurePaints,
  measureShown,
  watchAnswers,
} from './measure.ts';
import { kB, median, ms, percentile, table } from './numbers.ts';
import { timeReports } from './report-time.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(top, 'dist');
const example = join(top, 'public/voorbeeld/gemeente-x.ketendossier.json');
const slowdown = 6;
/** Questions answered in one turn. */
const turn = 8;
const isShort = process.argv.includes('--short');

/** One page of each type. */
const pageTypes = [
  ['home', ''],
  ['raamwerk', 'raamwerk/'],
  ['randvoorwaarde', 'randvoorwaarden/projectleider/'],
  ['belemmeringen', 'belemmeringen/'],
  ['handreiking', 'handreikingen/projectleider/'],
  ['start', 'scan/start/'],
  ['task list', 'scan/'],
  ['question', 'scan/projectleider/'],
  ['report', 'rapport/'],
  ['data', 'gegevens/'],
] as const;

async function main(): Promise<void> {
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
  try {
    const ids = questions.map(({ id }) => id);
    console.log(await pagesTable(browser, site.url, `${bare.url}${ids[0] ?? ''}/`));
    console.log(`\n${await answersTable(browser, site.url, bare.url, ids, isShort ? 8 : ids.length)}`);
    console.log(`\n${await reportTable(browser, site.url)}`);
    console.log(`\n${await groupTable(browser, site.url)}`);
  } finally {
    await browser.close();
    await Promise.all([site.close(), bare.close()]);
    rmSync(bareFolder, { recursive: true });
  }
}

async function pagesTable(browser: Browser, site: string, bareQuestion: string): Promise<string> {
  const rows: string[][] = [];
  for (const [name, url] of [
    ...pageTypes.map(([type, path]) => [type, `${site}${path}`] as const),
    ['bare question', bareQuestion] as const,
  ]) {
    const bytes = await measureBytes(browser, url);
    const paints = await measurePaints(browser, url);
    rows.push([
      name,
      kB(bytes.script),
      kB(bytes.total),
      String(bytes.requests),
      ms(paints.first),
      ms(paints.largest),
      paints.shift.toFixed(3),
    ]);
  }
  return table(
    [
      'page (first visit)',
      'JavaScript',
      'all bytes',
      'requests',
      'first paint, slow 4G',
      'largest paint, slow 4G',
      'shift',
    ],
    rows,
  );
}

async function answersTable(
  browser: Browser,
  site: string,
  bare: string,
  questions: readonly string[],
  count: number,
): Promise<string> {
  const [ours, theirs] = await withFile(browser, site, emptyScan, async (page) => {
    const context = await browser.newContext();
    const other = await context.newPage();
    const sides = [
      { page, base: `${site}scan/`, parts: new Array<AnswerTimes>() },
      { page: other, base: bare, parts: new Array<AnswerTimes>() },
    ] as const;
    for (const side of sides) await watchAnswers(side.page);
    // In turns, a few questions each: a machine that slows down or speeds up does so for both.
    for (let from = 0; from < count; from += turn) {
      for (const side of sides) {
        await side.page.bringToFront();
        await side.page.goto(`${side.base}${questions[from] ?? ''}/`);
        side.parts.push(await measureAnswers(side.page, Math.min(turn, count - from), slowdown));
      }
    }
    await context.close();
    return [joinTimes(sides[0].parts), joinTimes(sides[1].parts)] as const;
  });
  const row = (name: string, { answers, next, heap }: AnswerTimes) => [
    name,
    ms(percentile(answers, 0.5)),
    ms(percentile(answers, 0.95)),
    ms(percentile(next, 0.5)),
    ms(percentile(next, 0.95)),
    `${(heap / 1e6).toFixed(1)} MB`,
  ];
  const ratio = (pick: (times: AnswerTimes) => number) => `${(pick(ours) / pick(theirs)).toFixed(2)}x`;
  return table(
    [`${count} answers, CPU ${slowdown}x slower`, 'answer p50', 'answer p95', 'next page p50', 'next page p95', 'heap'],
    [
      row('Ketenspiegel', ours),
      row('bare form', theirs),
      [
        'ratio',
        ratio(({ answers }) => percentile(answers, 0.5)),
        ratio(({ answers }) => percentile(answers, 0.95)),
        ratio(({ next }) => percentile(next, 0.5)),
        ratio(({ next }) => percentile(next, 0.95)),
        ratio(({ heap }) => heap),
      ],
    ],
  );
}

/** What several turns measured, together; the heap of the last. */
function joinTimes(parts: readonly AnswerTimes[]): AnswerTimes {
  return {
    answers: parts.flatMap(({ answers }) => answers),
    next: parts.flatMap(({ next }) => next),
    heap: parts.at(-1)?.heap ?? 0,
  };
}

async function reportTable(browser: Browser, site: string): Promise<string> {
  const shown: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    shown.push(
      await withFile(browser, site, example, (page) => measureShown(page, `${site}rapport/`, '.boodschap', slowdown)),
    );
  }
  const computed = await timeReports(top, JSON.parse(readFileSync(example, 'utf8')) as object);
  return table(
    ['report', 'time'],
    [
      [`opening sentence shown, CPU ${slowdown}x slower, median of 5`, ms(median(shown))],
      ['computed, 1 scan', `${computed.one.toFixed(2)} ms`],
      ['computed, 500 scans', `${computed.many.toFixed(1)} ms`],
    ],
  );
}

/** The page of a group with one scan, fifty and five hundred: how long, the longest task, and memory. */
async function groupTable(browser: Browser, site: string): Promise<string> {
  const rows: string[][] = [];
  for (const scans of [1, 50, 500]) {
    for (const { what, scans: amount, shown, longest, heap } of await timeGroup(
      browser,
      site,
      example,
      scans,
      slowdown,
    )) {
      rows.push([what, String(amount), ms(shown), ms(longest), `${(heap / 1e6).toFixed(1)} MB`]);
    }
  }
  return table([`group, CPU ${slowdown}x slower`, 'scans', 'shown after', 'longest task', 'heap'], rows);
}

/** A scan in which nothing has been answered, in the full depth. */
const emptyScan = {
  name: 'leeg.ketenscan.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({ format: 'ketenspiegel/scan', version: 1, framework: '2024-09', depth: 'volledig', answers: {} }),
  ),
};

/** A browser in which a file is open, through the ordinary door. */
async function withFile<T>(
  browser: Browser,
  site: string,
  file: string | typeof emptyScan,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
  try {
    const page = await context.newPage();
    await page.goto(`${site}gegevens/`);
    await page.getByLabel('Bestand openen').setInputFiles(file);
    await page
      .getByRole('status')
      .filter({ hasText: /^Geopend:/u })
      .waitFor();
    return await use(page);
  } finally {
    await context.close();
  }
}

await main();
