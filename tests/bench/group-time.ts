import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { keepDossier } from '../browser/kept.ts';
import type { KeptDossier } from '../fixtures/page-states.ts';
import { visitor } from './measure.ts';
import { ms, table } from './numbers.ts';

/** How one thing went with a number of scans. */
interface GroupTime {
  what: string;
  scans: number;
  /** From the beginning to the frame that shows it, in ms. */
  shown: number;
  /** The longest task on the way, in ms. */
  longest: number;
  /** Bytes of the JavaScript heap after it. */
  heap: number;
}

type Scan = Record<string, unknown> & { answers: Record<string, Record<string, unknown>> };

/** Seen by the measure in the page. */
interface Seen {
  tasks: number[];
  shown: number;
}

/** The pages that read every scan of a round: with one, fifty and five hundred of them. */
export async function scansTable(browser: Browser, site: string, example: string, slowdown: number): Promise<string> {
  const rows: string[][] = [];
  for (const scans of [1, 50, 500]) {
    for (const { what, scans: amount, shown, longest, heap } of await timeScans(
      browser,
      site,
      example,
      scans,
      slowdown,
    ))
      rows.push([what, String(amount), ms(shown), ms(longest), `${(heap / 1e6).toFixed(1)} MB`]);
  }
  return table([`CPU ${slowdown}x slower`, 'scans', 'shown after', 'longest task', 'heap'], rows);
}

/**
 * Measures under a slower processor the pages that open a kept dossier with so many scans, and on `/groep/` bringing in so many
 * files, taking them, and opening the page again with the step that can be undone.
 */
async function timeScans(
  browser: Browser,
  site: string,
  example: string,
  scans: number,
  slowdown: number,
): Promise<GroupTime[]> {
  const dossier = JSON.parse(readFileSync(example, 'utf8')) as KeptDossier & { rounds: [{ scans: [Scan] }] };
  const partners = Array.from({ length: scans }, (_, index) => partnerOf(dossier.rounds[0].scans[0], index));
  const full: KeptDossier = { ...dossier, rounds: [{ ...dossier.rounds[0], scans: partners }] };
  const rounds = [full.rounds, full.rounds]
    .flat()
    .map((round, index) => ({ ...(round as object), id: `meting-${index}` }));
  const opened = (what: string, path: string, selector: string, kept = full) =>
    withPage(browser, site, kept, async (page, cdp) => ({
      what,
      scans,
      ...(await watch(page, cdp, slowdown, selector, () => page.goto(site + path))),
    }));
  const report = await opened('report opened', 'rapport/', '.boodschap');
  const comparison = await opened('comparison opened', 'vergelijken/', '.boodschap', { ...full, rounds });
  const group = await opened('group opened', 'groep/', `[data-deelnemers="${scans}"]`);
  const folder = mkdtempSync(join(tmpdir(), 'ketenspiegel-scans-'));
  const files = partners.map((scan, index) => {
    const path = join(folder, `partner-${index}.ketenscan.json`);
    writeFileSync(path, JSON.stringify(scan));
    return path;
  });
  try {
    return await withPage(browser, site, { ...dossier, id: 'meting' }, async (page, cdp) => {
      await page.goto(`${site}groep/`);
      const field = page.getByLabel('Scans kiezen');
      await field.waitFor();
      const brought = await watch(page, cdp, slowdown, `[data-ingelezen="${scans}"]`, () => field.setInputFiles(files));
      const taken = await watch(page, cdp, slowdown, `[data-deelnemers="${scans + 1}"]`, () =>
        page.getByRole('button', { name: /^Breng \d+ scans? in/u }).click(),
      );
      const reopened = await watch(page, cdp, slowdown, `[data-deelnemers="${scans + 1}"]`, () => page.reload());
      return [
        report,
        comparison,
        group,
        { what: 'files brought in', scans, ...brought },
        { what: 'scans taken', scans, ...taken },
        { what: 'group reopened', scans: scans + 1, ...reopened },
      ];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A full scan of somebody else, with some notes: other words in each, so that nothing is shared. */
function partnerOf(scan: Scan, index: number): Scan {
  const answers = Object.entries(scan.answers).map(([id, answer], place) => {
    const note =
      place % 4 === 0 ? `Bij ons in organisatie ${index} gaat dit nog niet overal goed. We praten erover.` : '';
    return [id, { ...answer, level: (index + place) % 5, ...(note && { note }) }] as const;
  });
  return {
    ...scan,
    id: `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`,
    respondent: { role: 'gemeente', organisation: `Organisatie ${index % 40}`, layer: 'tactisch' },
    answers: Object.fromEntries(answers),
  };
}

/** Does something under a slower processor and waits for what it should show; the clock begins at the visitor's act. */
async function watch(
  page: Page,
  cdp: CDPSession,
  slowdown: number,
  selector: string,
  act: () => Promise<unknown>,
): Promise<Pick<GroupTime, 'shown' | 'longest' | 'heap'>> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(follow, { wanted: selector, isNew: true });
  await page.evaluate(follow, { wanted: selector, isNew: false });
  await act();
  const seen = await readSeen(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await cdp.send('Runtime.getHeapUsage')) as { usedSize: number };
  return { shown: seen.shown, longest: Math.max(0, ...seen.tasks), heap: usedSize };
}

/** Runs in the page: keeps the long tasks and the frame that shows what is wanted. */
function follow({ wanted, isNew }: { wanted: string; isNew: boolean }): void {
  const seen: Seen = { tasks: [], shown: 0 };
  Object.assign(globalThis, { benchSeen: seen });
  let start = isNew ? 0 : Infinity;
  for (const act of ['click', 'change']) {
    addEventListener(act, ({ timeStamp }) => (start = Math.min(start, timeStamp)), { capture: true, once: true });
  }
  new PerformanceObserver((list) => {
    // Filling a file field is the browser's own work: of the task in which the visitor acts counts what comes after that.
    for (const { startTime, duration } of list.getEntries()) {
      if (startTime + duration > start) seen.tasks.push(startTime + duration - Math.max(start, startTime));
    }
  }).observe({ type: 'longtask' });
  const look = () => {
    if (start < Infinity && document.querySelector(wanted)) seen.shown = performance.now() - start;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Waits for what should show, and a moment for tasks that come behind it. */
async function readSeen(page: Page): Promise<Seen> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const seen = await page.evaluate(() => (globalThis as unknown as { benchSeen?: Seen }).benchSeen);
    if (seen && seen.shown > 0) break;
    if (Date.now() > deadline) throw new Error(`Waited 60 seconds on ${page.url()}`);
  }
  await page.waitForTimeout(1500);
  return page.evaluate(() => (globalThis as unknown as { benchSeen: Seen }).benchSeen);
}

async function withPage<T>(
  browser: Browser,
  site: string,
  dossier: KeptDossier,
  use: (page: Page, cdp: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ ...visitor, baseURL: site });
  try {
    const page = await context.newPage();
    // Who has hundreds of scans was here before: the program is in the cache.
    await page.goto(`${site}groep/`, { waitUntil: 'networkidle' });
    await keepDossier(page, dossier);
    return await use(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}
