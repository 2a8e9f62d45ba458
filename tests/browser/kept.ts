import type { Page } from '@playwright/test';
import type { KeptDossier } from '../fixtures/page-states.ts';

/** Writes records straight into the browser's storage, as a page of the program or a visitor with its tools would. */
export async function writeRecords(page: Page, records: Readonly<Record<string, unknown>>): Promise<void> {
  await page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ketenspiegel', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('records');
        opening.onerror = () => reject(new Error('open'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('records', 'readwrite');
          for (const [key, record] of Object.entries(given)) writing.objectStore('records').put(record, key);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    records,
  );
}

/** Keeps a dossier in the browser, as the open one with its first scan. Any page of the site may be open. */
export async function keepDossier(page: Page, dossier: KeptDossier): Promise<void> {
  const rounds = Array.isArray(dossier['rounds'])
    ? (dossier['rounds'] as { id: string; scans: { id: string }[] }[])
    : [];
  const current = { dossier: dossier.id, round: rounds[0]?.id ?? '', scan: rounds[0]?.scans[0]?.id ?? '' };
  // The smallest page of the site, for its origin.
  await page.goto('./404.html');
  await writeRecords(page, { [`dossier/${dossier.id}`]: dossier, current });
}
