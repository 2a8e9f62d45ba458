import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync, strFromU8 } from 'fflate';
import { reportStates } from '../fixtures/states.ts';
import { keepDossier } from './kept.ts';
import { expect } from './fixtures.ts';

/** A form with fixed rows, rows that people add, and fields that the scan can fill. */
export const groupsForm = './instrumenten/stuurgroep-en-uitvoerende-groep/';

/** A dossier whose scan has answers. */
export async function keepExample(page: Page): Promise<void> {
  const example = reportStates.find(({ name }) => name === 'example');
  if (!example) throw new Error('There is no example');
  await keepDossier(page, example.dossier);
}

/** Waits until the page says that everything is safe. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-bewaard]').filter({ hasText: /^Opgeslagen om/u })).toBeVisible();
}

/** What the browser keeps of a form, from the only dossier there is. */
export async function storedForm(page: Page, id: string): Promise<Record<string, unknown> | undefined> {
  const dossiers = await page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('ketenspiegel', 1);
        opening.onerror = () => reject(new Error('open'));
        opening.onsuccess = () => {
          const reading = opening.result
            .transaction('records')
            .objectStore('records')
            .getAll(IDBKeyRange.bound('dossier/', 'dossier/\uffff'));
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as unknown[]);
          };
        };
      }),
  );
  expect(dossiers).toHaveLength(1);
  return (dossiers[0] as { instruments: Record<string, Record<string, unknown>> }).instruments[id];
}

/** Does something that gives a file; gives its name and bytes. */
export async function download(page: Page, action: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), action()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The parts of a DOCX, as text. */
export function unzip(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}
