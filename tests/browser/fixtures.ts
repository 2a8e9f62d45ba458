import { expect, test as base, type BrowserContext } from '@playwright/test';

/** Watches everything a page does that no visitor should have to notice. */
export interface Guard {
  /** Names a problem this test causes on purpose (a full disk, no network). Call it before the problem happens. */
  allow: (problem: RegExp) => void;
  /** Watches a second visitor: a context the test made with `browser.newContext()`. */
  watch: (context: BrowserContext) => Promise<void>;
}

/** The site as it is, or as the made-up Gemeente Waterstad hosts it under a sub-path. */
export type SiteName = 'plain' | 'hosted';

interface Fixtures {
  site: SiteName;
  guard: Guard;
}

/**
 * `test` of all browser tests. `page.goto('/scan/')` opens the built site. A test fails on any console message, page
 * error, Content-Security-Policy violation or request to another origin, also when all its own expectations hold.
 */
export const test = base.extend<Fixtures>({
  site: ['plain', { option: true }],
  baseURL: async ({ site }, use) => {
    await use(siteUrl(site));
  },
  guard: [
    async ({ context, site }, use) => {
      const problems: string[] = [];
      const allowed: RegExp[] = [];
      const watch = (watched: BrowserContext) => watchContext(watched, (problem) => problems.push(problem), { site });
      await watch(context);
      await use({ allow: (problem) => allowed.push(problem), watch });
      const unexpected = problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem)));
      expect(unexpected, 'what the page did that no visitor should notice').toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** Address of the home page of the site under test, with a slash at the end. */
export function siteUrl(site: SiteName = 'plain'): string {
  const url = site === 'plain' ? process.env.KETENSPIEGEL_TEST_URL : process.env.KETENSPIEGEL_HOST_URL;
  if (!url) throw new Error('No site is being served: run the browser tests with "npm run test:browser".');
  return url;
}

/** Reports every problem of a context's pages, as one line. `fromPage` is the name its pages report under. */
export async function watchContext(
  context: BrowserContext,
  report: (problem: string) => void,
  { fromPage = '__ketenspiegelProblem', site = 'plain' }: { fromPage?: string; site?: SiteName } = {},
): Promise<void> {
  const { origin } = new URL(siteUrl(site));
  await context.exposeBinding(fromPage, (_source, problem: string) => report(problem));
  await context.addInitScript((name) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const send = (globalThis as unknown as Record<string, (problem: string) => void>)[name];
      send?.(`csp: ${event.violatedDirective} blocked ${event.blockedURI} on ${location.pathname}`);
    });
  }, fromPage);
  context.on('console', (message) => {
    // What the tests themselves say when they keep the copy of the site out.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    report(`console.${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    report(`page error: ${error.error().message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol))
      report(`request to another origin: ${request.url()}`);
  });
}
