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

/** Shows the page in a frame, as another page might; gives the address that the frame ends at. */
export async function tryFrame(page: Page): Promise<string> {
  const address = page.url();
  await page.goto('about:blank');
  await page.setContent(`<iframe src="${address}"></iframe>`);
  await page.waitForLoadState('networkidle');
  return page.frames()[1]?.url() ?? '';
}
