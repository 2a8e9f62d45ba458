import { pageStates } from '../fixtures/page-states.ts';
import { alsoLong, findBarriers, looksInTurn, measureTooWide } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { reachState } from './reach-state.ts';
import { findSmallTargets } from './target-size.ts';

// The list is data, so that a new state is one line; the fixtures see to it that no page writes to the console.
for (const [place, state] of pageStates.entries()) {
  test(`${state.address} "${state.name}" is accessible and fits 320 pixels`, alsoLong, async ({ page }) => {
    await reachState(page, state);
    for (const { width, colorScheme, media } of looksInTurn(state.looks, place)) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, media });
      expect.soft(await findBarriers(page), `axe at ${width} pixels, ${colorScheme}, ${media}`).toEqual([]);
      if (media === 'screen') expect.soft(await findSmallTargets(page), `targets at ${width} pixels`).toEqual([]);
    }
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => measureTooWide(page), 'pixels the page scrolls sideways').toBeLessThanOrEqual(0);
  });
}
