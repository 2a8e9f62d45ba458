import type { Locator } from '@playwright/test';
import { reportStates } from '../fixtures/states.ts';
import { partner } from '../fixtures/partners.ts';
import { expect, test } from './fixtures.ts';
import { keepDossier } from './kept.ts';

const example = reportStates.find(({ name }) => name === 'example')!.dossier;

/** Chooses, and loads the page again in the same moment: nothing can have been written by then. */
async function chooseAndReload(field: Locator, value?: string): Promise<void> {
  const reloaded = field.page().waitForEvent('load');
  await field.evaluate((element, wanted) => {
    if (element instanceof HTMLSelectElement && wanted !== undefined) {
      element.value = wanted;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (element instanceof HTMLElement) {
      element.click();
    }
    location.reload();
  }, value);
  await reloaded;
}

test('what is chosen for a partner, an action and the convenant survives a reload in the same moment', async ({
  page,
}) => {
  await keepDossier(page, {
    ...example,
    partners: [partner('roc', { name: 'ROC Oost', kind: 'onderwijs' })],
    actions: [{ id: 'een', item: 'projectleider', text: 'Bellen', status: 'open' }],
  });
  await page.goto('./keten/#partner-roc');
  const layer = page.getByRole('checkbox', { name: /tactisch/iu }).first();
  await expect(layer).not.toBeChecked();
  await chooseAndReload(layer);
  await expect(layer).toBeChecked();
  await chooseAndReload(page.getByLabel('Soort partner'), 'zorg');
  await expect(page.getByLabel('Soort partner')).toHaveValue('zorg');

  await page.goto('./actieplan/');
  const status = page.locator('[data-actie="een"] select');
  await chooseAndReload(status, 'bezig');
  await expect(status).toHaveValue('bezig');

  await page.goto('./convenant/#doel');
  const question = page.locator('.conv-stap').getByRole('checkbox').first();
  await expect(question).not.toBeChecked();
  await chooseAndReload(question);
  await expect(question).toBeChecked();
});
