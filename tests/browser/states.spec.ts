import type { Page } from '@playwright/test';
import { pageStates, type PageState, type Step } from '../fixtures/page-states.ts';
import { findBarriers, measureTooWide } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { keepDossier } from './kept.ts';

// The list is data, so that a new state is one line; the fixtures see to it that no page writes to the console.
for (const state of pageStates) {
  test(`${state.address} "${state.name}" is accessible and fits 320 pixels`, async ({ page }) => {
    await reach(page, state);
    for (const { width, colorScheme, media } of state.looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, media });
      expect.soft(await findBarriers(page), `axe at ${width} pixels, ${colorScheme}, ${media}`).toEqual([]);
    }
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => measureTooWide(page), 'pixels the page scrolls sideways').toBeLessThanOrEqual(0);
  });
}

async function reach(page: Page, { address, dossier, steps, shows }: PageState): Promise<void> {
  if (dossier) await keepDossier(page, dossier);
  await page.goto(`.${address}`);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  for (const step of steps) await take(page, step);
  await expect(page.locator(shows).first()).toBeVisible();
}

async function take(page: Page, step: Step): Promise<void> {
  switch (step.do) {
    case 'click':
      return page.getByRole(step.role, { name: step.name }).first().click();
    case 'fill':
      return page.getByLabel(step.label).first().fill(step.text);
    case 'select':
      await page.getByLabel(step.label).first().selectOption({ label: step.option });
      return;
    case 'choose': {
      const buffer = Buffer.from(typeof step.file === 'string' ? step.file : JSON.stringify(step.file));
      const file = { name: 'a.json', mimeType: 'application/json', buffer };
      return page.getByLabel(step.field ?? 'Bestand openen').setInputFiles(file);
    }
    case 'see':
      return expect(page.locator(step.what).first()).toBeVisible();
    case 'unfold':
      return page.locator(step.what).evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
    case 'reload':
      await page.reload();
      return;
    case 'fill the disk':
      return page.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('', 'QuotaExceededError');
        };
      });
  }
}
