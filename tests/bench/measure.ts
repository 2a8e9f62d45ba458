import type { Browser, CDPSession, Page } from '@playwright/test';

/** A visitor whose browser makes no copy of the site: that would load beside what is measured. */
export const visitor = {
  viewport: { width: 1280, height: 800 },
  locale: 'nl-NL',
  serviceWorkers: 'block',
} as const;

/** Slow 4G as Lighthouse simulates it: 1.6 Mbit/s down, 150 ms round trip, with the request overhead it applies. */
const slow4g = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

/** Bytes over the network, compressed, by what they are for. */
export interface PageCost {
  page: number;
  looks: number;
  script: number;
  rest: number;
  requests: number;
}

/** What a first visit costs, without the copy of the site that the browser makes afterwards. */
export async function measureBytes(browser: Browser, url: string): Promise<PageCost> {
  return withPage(browser, async (page, cdp) => {
    const kinds = new Map<string, string>();
    const cost: PageCost = { page: 0, looks: 0, script: 0, rest: 0, requests: 0 };
    await cdp.send('Network.enable');
    cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      cost.requests += 1;
      cost[partOf(kinds.get(requestId))] += encodedDataLength;
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    return cost;
  });
}

function partOf(kind: string | undefined): 'page' | 'looks' | 'script' | 'rest' {
  if (kind === 'Document') return 'page';
  if (kind === 'Stylesheet') return 'looks';
  return kind === 'Script' ? 'script' : 'rest';
}

export interface Paints {
  first: number;
  largest: number;
  /** Cumulative layout shift. */
  shift: number;
}

/** First and largest paint of a first visit on slow 4G, in ms, and how much shifted. */
export async function measurePaints(browser: Browser, url: string): Promise<Paints> {
  return withPage(browser, async (page, cdp) => {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', slow4g);
    await page.addInitScript(() => {
      const seen = { first: 0, largest: 0, shift: 0 };
      Object.assign(globalThis, { benchPaints: seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if (entry.name === 'first-contentful-paint') seen.first = entry.startTime;
      }).observe({ type: 'paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.largest = entry.startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) seen.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    return page.evaluate(() => (globalThis as unknown as { benchPaints: Paints }).benchPaints);
  });
}

export interface AnswerTimes {
  /** From the press of the mouse to the frame that shows the answer, per question, in ms. */
  answers: number[];
  /** From the press on "Verder" to the first paint of the next page, in ms. */
  next: number[];
  /** Bytes of the JavaScript heap after the last answer. */
  heap: number;
}

/** Prepares a page for `measureAnswers`: from its next load on it keeps the moments. */
export async function watchAnswers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const times: number[] = [];
    Object.assign(globalThis, { benchAnswers: times });
    let pressed = 0;
    addEventListener('pointerdown', (event) => {
      pressed = event.timeStamp;
      // The name of a window survives going to the next page of the same tab.
      window.name = String(performance.timeOrigin + event.timeStamp);
    });
    // The browser's own account of when the frame that shows a click stood on screen, to 8 ms.
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name === 'click') times.push(entry.startTime + entry.duration - pressed);
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

/**
 * Answers question after question with real mouse input under a slower processor, from the question that is open. Works
 * on any page with radios and a button or link "Verder", so that the bare form is measured by the same code.
 */
export async function measureAnswers(page: Page, count: number, slowdown: number): Promise<AnswerTimes> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const answers: number[] = [];
  const next: number[] = [];
  for (let index = 0; index < count; index += 1) {
    // Nobody answers a question before reading it.
    await page.waitForTimeout(1000);
    await page
      .getByRole('radio')
      .nth(index % 5)
      .click();
    // A frame faster than 16 ms is not reported at all.
    await page.waitForTimeout(300);
    answers.push(
      await page.evaluate(() => (globalThis as unknown as { benchAnswers: number[] }).benchAnswers[0] ?? 16),
    );
    if (index === count - 1) break;
    const here = page.url();
    await page
      .getByRole('button', { name: 'Verder' })
      .or(page.getByRole('link', { name: 'Verder', exact: true }))
      .first()
      .click();
    await page.waitForURL((url) => url.href !== here);
    await until(page, () => performance.getEntriesByName('first-contentful-paint').length > 0);
    next.push(
      await page.evaluate(() => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        return performance.timeOrigin + (paint?.startTime ?? NaN) - Number(window.name);
      }),
    );
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await cdp.send('Runtime.getHeapUsage')) as { usedSize: number };
  await cdp.detach();
  return { answers, next, heap: usedSize };
}

/** Waits until the page says yes. Playwright's own way needs eval, which the site's policy forbids. */
async function until(page: Page, test: () => boolean): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await page.evaluate(test))) {
    if (Date.now() > deadline) throw new Error(`Waited 30 seconds on ${page.url()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function withPage<T>(browser: Browser, use: (page: Page, cdp: CDPSession) => Promise<T>): Promise<T> {
  const context = await browser.newContext(visitor);
  try {
    const page = await context.newPage();
    return await use(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}
