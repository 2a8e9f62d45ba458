import type { Browser } from '@playwright/test';
import { measureBytes, measurePaints } from './measure.ts';
import { kB, median, ms, table } from './numbers.ts';

/** A page of each type that the site has. */
const pageTypes = [
  ['home', ''],
  ['raamwerk', 'raamwerk/'],
  ['randvoorwaarde', 'randvoorwaarden/projectleider/'],
  ['belemmeringen', 'belemmeringen/'],
  ['handreiking', 'handreikingen/projectleider/'],
  ['praktijk', 'praktijk/rotterdam/'],
  ['werkvorm', 'workshop/werkvormen/rolwissel/'],
  ['search', 'zoeken/'],
  ['start of the scan', 'scan/start/'],
  ['task list', 'scan/'],
  ['question', 'scan/projectleider/'],
  ['report', 'rapport/'],
  ['group', 'groep/'],
  ['comparison', 'vergelijken/'],
  ['invitation', 'uitnodiging/'],
  ['chain', 'keten/'],
  ['convenant', 'convenant/'],
  ['action plan', 'actieplan/'],
  ['instrument', 'instrumenten/factsheet/'],
  ['workshop, prepare', 'workshop/'],
  ['workshop, lead', 'workshop/leiden/'],
  ['workshop, screen', 'workshop/scherm/'],
  ["participant's phone", 'w/'],
  ['form for mothers', 'moeders/'],
  ['files', 'gegevens/'],
] as const;

/** Runs of each paint: the median is told. */
const runs = 3;

/** What a first visit to a page of each type costs, and when it is painted, beside the bare question. */
export async function pagesTable(browser: Browser, site: string, bareQuestion: string): Promise<string> {
  const rows: string[][] = [];
  const pages = [
    ...pageTypes.map(([type, path]) => [type, site + path] as const),
    ['bare question', bareQuestion] as const,
  ];
  for (const [name, url] of pages) {
    const cost = await measureBytes(browser, url);
    const paints = [];
    for (let run = 0; run < runs; run += 1) paints.push(await measurePaints(browser, url));
    rows.push([
      name,
      ...[cost.page, cost.looks, cost.script, cost.rest].map(kB),
      String(cost.requests),
      ms(median(paints.map(({ first }) => first))),
      ms(median(paints.map(({ largest }) => largest))),
      Math.max(...paints.map(({ shift }) => shift)).toFixed(3),
    ]);
  }
  return table(
    ['first visit', 'page', 'CSS', 'JavaScript', 'other', 'requests', 'first paint', 'largest paint', 'shift'],
    rows,
  );
}
