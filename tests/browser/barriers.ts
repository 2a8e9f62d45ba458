import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What the law asks (EN 301 549: WCAG 2.1 A and AA) and the newer 2.2. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Rules of axe that do not run, each with its reason. */
const ignoredRules = [
  // target-size.ts measures targets on the same pages and states; twice would cost a third of the time.
  'target-size',
];

/** Whether this is `npm run test:lang`. */
const isLong = Number(process.env.KETENSPIEGEL_RUNS ?? 1) > 1;

/** Puts a test that `npm test` runs in one look in the long run, too, in all of them. */
export const alsoLong = isLong ? { tag: '@lang' } : {};

/**
 * The looks in which a page or state is tried: all of them in the long run; in `npm test` one, in turn, so that each look is
 * seen on every kind of page.
 */
export function looksInTurn<Look>(looks: readonly Look[], place: number): readonly Look[] {
  const one = looks[place % looks.length];
  return isLong || one === undefined ? looks : [one];
}

/** What axe finds on a page, each with where it is and what to do about it. */
export async function findBarriers(page: Page): Promise<string[]> {
  // The site has no frames, so axe can do without a page of its own; nor do we read what passed. Each halves the time.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(wcag)
    .disableRules(ignoredRules);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`),
  );
}

/** How many pixels a page scrolls sideways at the width of 400% zoom on a laptop. */
export async function measureTooWide(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 600 });
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
