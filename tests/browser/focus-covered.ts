import type { Page } from '@playwright/test';

/** Presses of Tab that are sent at once: waiting for each of them would take five times as long. */
const atOnce = 25;
/** Most of them on a page; one that needs more has a trap in it. */
const most = 2000;

/**
 * Goes through a page with Tab alone and gives what has focus but can't be seen (WCAG 2.4.11): covered by something that
 * stays in place while the page scrolls, or outside the window. Of what is higher than half the window, some is enough, and of
 * a large text field too: there the browser keeps the caret in sight.
 * Also says so when Tab does not come to an end, or reaches nothing.
 */
export async function findCoveredFocus(page: Page): Promise<string[]> {
  const found = await goThrough(page);
  // A page that was still growing under the keys is looked at once more, when it stands.
  return found.length > 0 ? goThrough(page) : found;
}

async function goThrough(page: Page): Promise<string[]> {
  await page.evaluate(`(${watchFocus.toString()})(${lookAtFocus.toString()})`);
  for (let pressed = 0; pressed < most; pressed += atOnce) {
    await Promise.all(Array.from({ length: atOnce }, () => page.keyboard.press('Tab')));
    const { covered, reached, isDone } = await page.evaluate(
      () => (globalThis as unknown as { focusSeen: FocusSeen }).focusSeen,
    );
    if (isDone) return reached === 0 ? ['Tab reaches nothing'] : covered;
  }
  return [`Tab does not come to an end within ${most} presses`];
}

interface FocusSeen {
  covered: string[];
  reached: number;
  isDone: boolean;
}

/** Runs in the page: comes in at the top, and looks at each press of Tab what the press before reached. */
function watchFocus(look: (been: WeakSet<Element>) => string | null): void {
  const room = document.querySelector<HTMLElement>('dialog:modal') ?? document.body;
  room.tabIndex = -1;
  room.focus();
  room.removeAttribute('tabindex');
  if (room === document.body) scrollTo(0, 0);
  const seen: FocusSeen = { covered: [], reached: 0, isDone: false };
  const been = new WeakSet<Element>();
  let isFirst = true;
  Object.assign(globalThis, { focusSeen: seen });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    const found = isFirst ? '' : look(been);
    if (found === null) {
      seen.isDone = true;
      removeEventListener('keydown', onKey, true);
      return;
    }
    if (!isFirst) seen.reached += 1;
    isFirst = false;
    if (found !== '') seen.covered.push(found);
  };
  addEventListener('keydown', onKey, true);
}

/** Runs in the page: empty when what has focus can be seen, words when it can't, null when Tab has left the page. */
function lookAtFocus(been: WeakSet<Element>): string | null {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  // In a dialog Tab goes round.
  if (been.has(element)) return null;
  been.add(element);

  const parts = element instanceof HTMLInputElement && element.labels ? [element, ...element.labels] : [element];
  // A field that is painted by its label is seen where the label is.
  const shown = parts.find((part) => part.getBoundingClientRect().width > 2 && getComputedStyle(part).opacity !== '0');
  if (!shown) return `${describe(element)} is not painted`;
  const box = shown.getClientRects().length === 1 ? shown.getClientRects()[0]! : shown.getBoundingClientRect();

  const points = [0.05, 0.5, 0.95].flatMap((down) =>
    [0.05, 0.5, 0.95].map((along) => [box.left + box.width * along, box.top + box.height * down] as const),
  );
  const inWindow = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  const isLarge = box.height > innerHeight / 2 || box.width > innerWidth || element instanceof HTMLTextAreaElement;
  const free = inWindow.filter(([x, y]) => !isCovered(x, y));
  if (free.length === 0) return `${describe(element)} is wholly out of sight`;
  if (!isLarge && free.length < points.length) return `${describe(element)} is partly out of sight`;
  return '';

  /** Something else lies there that stays in its place, and that the element is no part of. */
  function isCovered(x: number, y: number): boolean {
    let top = document.elementFromPoint(x, y);
    if (!top || parts.some((part) => part.contains(top))) return false;
    for (; top && !top.contains(element); top = top.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(top).position)) return true;
    return false;
  }

  function describe(what: Element): string {
    const words = (what.getAttribute('aria-label') ?? what.textContent).trim().replace(/\s+/gu, ' ').slice(0, 40);
    return `${what.tagName.toLowerCase()} "${words || (what.getAttribute('name') ?? what.id)}"`;
  }
}
