import type { Page } from '@playwright/test';
import type { PageState, Step } from '../fixtures/page-states.ts';
import { expect } from './fixtures.ts';
import { keepDossier } from './kept.ts';

/** Opens a page and waits until its interactive parts work; a checker must see what a visitor sees. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(`.${path}`);
  await expect(page.locator('astro-island[ssr]:not([client="visible"]):not([client="media"])')).toHaveCount(0);
}

/** Brings a page into a state as a visitor would, and waits until it shows. */
export async function reachState(page: Page, { address, dossier, steps, shows }: PageState): Promise<void> {
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
