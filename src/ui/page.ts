/** An element the page must have; throws when it has not, so that a test sees it. */
export function find<T extends Element = HTMLElement>(selector: string, within: ParentNode = document): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`This page has no ${selector}`);
  return found;
}

/** Says something once to who can't see the page. */
export function say(text: string): void {
  find('[data-gezegd]').textContent = text;
}

/** The data of the page's html element; the inline script of the first paint reads and sets some of it. */
export const pageData = (): DOMStringMap => document.documentElement.dataset;

/** Tells the inline script that the program takes over, or that it has to keep choices again. */
export function markReady(isReady: boolean): void {
  if (isReady === 'klaar' in pageData()) return;
  if (isReady) pageData()['klaar'] = '';
  else delete pageData()['klaar'];
}

/** Tells styles whether the keyboard is in use: then what has focus must stay clear of the bar. A click must not move the page. */
export function followKeyboard(): void {
  const set = (isUsed: boolean) => {
    if (isUsed !== 'toetsen' in pageData()) document.documentElement.toggleAttribute('data-toetsen', isUsed);
  };
  addEventListener('keydown', () => set(true), true);
  addEventListener('pointerdown', () => set(false), true);
}

/** Writes a text; the same text again is no news for a screen reader. */
export function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
