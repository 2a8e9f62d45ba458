import type { Page } from '@playwright/test';
import { permissionsPolicy } from '../../src/integrations/hosting/permissions.ts';

/** The features that the header leaves on. */
const on = [...permissionsPolicy.matchAll(/([\w-]+)=\(self\)/gu)].map(([, name = '']) => name);

/** Features a page has though the header does not give them, or lacks though it does, by the browser's own account. */
export async function findPermissionGaps(page: Page): Promise<string[]> {
  const allowed = await page.evaluate(() =>
    (document as unknown as { featurePolicy: { allowedFeatures: () => string[] } }).featurePolicy.allowedFeatures(),
  );
  return [
    ...on.filter((name) => !allowed.includes(name)).map((name) => `${name} is off`),
    ...allowed
      .filter((name) => !on.includes(name) && !name.startsWith('ch-'))
      .map((name) => `${name} is on: does a newer browser have it? Add it in hosting/permissions.ts`),
  ];
}

/** A worker that keeps two pages, in a folder of its own so that it stands in nobody's way. */
export const workerProbe = {
  path: 'proef/sw.js',
  program: `oninstall = (event) => event.waitUntil(caches.open('proef').then((cache) => cache.addAll(['../', '../scan/'])));`,
};

/** Lets that worker load; gives the addresses it kept. */
export async function tryWorker(page: Page): Promise<string[]> {
  return page.evaluate(async (address) => {
    const { installing } = await navigator.serviceWorker.register(address);
    await new Promise<void>((resolve, reject) => {
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' || installing.state === 'activated') resolve();
        if (installing.state === 'redundant') reject(new Error('The worker could not keep its pages.'));
      });
    });
    const kept = await (await caches.open('proef')).keys();
    return kept.map(({ url }) => new URL(url).pathname);
  }, `./${workerProbe.path}`);
}

/** Shows the page in a frame, as another page might; gives the address that the frame ends at. */
export async function tryFrame(page: Page): Promise<string> {
  const address = page.url();
  await page.goto('about:blank');
  await page.setContent(`<iframe src="${address}"></iframe>`);
  await page.waitForLoadState('networkidle');
  return page.frames()[1]?.url() ?? '';
}
