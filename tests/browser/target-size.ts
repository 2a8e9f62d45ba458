import type { Page } from '@playwright/test';

/**
 * What is too small to hit on the page as it stands (WCAG 2.5.8): under 24 by 24 pixels, and so near to another target that
 * a circle of 24 pixels round it touches that other one, or the circle round another small one. A word of a sentence that
 * is a link does not count, as WCAG says. Each in words, with its size.
 */
export async function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(measureTargets);
}

/** Runs in the page. */
function measureTargets(): string[] {
  interface Target {
    element: Element;
    box: DOMRect;
  }
  const least = 24;
  // Browsers give sizes in fractions; half a pixel is no finger's.
  const isSmall = ({ width, height }: DOMRect) => width < least - 0.5 || height < least - 0.5;
  const selector =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [tabindex]:not([tabindex="-1"])';

  /** A modal dialog makes the rest of the page no target at all. */
  const room = document.querySelector('dialog:modal') ?? document;
  const found = [...room.querySelectorAll(selector)].filter(
    (element) => !element.matches(':disabled') && isShown(element),
  );
  const targets: Target[] = found
    .map((element) => ({ element, box: boxOf(element) }))
    .filter(({ box }) => box.width > 0);
  const small = targets.filter(({ element, box }) => isSmall(box) && !isWordOfSentence(element));
  return small
    .flatMap((target) => {
      const near = targets.find((other) => other.element !== target.element && isTooNear(target, other));
      return near ? [`${describe(target)} beside ${describe(near)}`] : [];
    })
    .sort();

  function isShown(element: Element): boolean {
    return element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"], [inert]');
  }

  /** Where a click reaches it: with its label, when that lies around or on it. */
  function boxOf(element: Element): DOMRect {
    const boxes = [element.getBoundingClientRect()];
    if (element instanceof HTMLInputElement && ['radio', 'checkbox', 'file'].includes(element.type))
      for (const label of element.labels ?? []) boxes.push(label.getBoundingClientRect());
    // Of a link in a drawing or around a block, what is in it counts too.
    else if (element.matches('a, button'))
      for (const part of element.children) boxes.push(part.getBoundingClientRect());
    const drawn = boxes.filter(({ width, height }) => width > 1 && height > 1);
    const left = Math.min(...drawn.map((box) => box.left));
    const top = Math.min(...drawn.map((box) => box.top));
    const right = Math.max(...drawn.map((box) => box.right));
    const bottom = Math.max(...drawn.map((box) => box.bottom));
    return drawn.length === 0 || right < 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
  }

  /** The size of it is that of the line it stands in, between other words. */
  function isWordOfSentence(element: Element): boolean {
    if (getComputedStyle(element).display !== 'inline') return false;
    const words = (text: string | null) => (text ?? '').replace(/[^\p{L}\p{N}]/gu, '');
    let block = element.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    if (!block) return false;
    const links = [...block.querySelectorAll('a[href], button')].map((link) => words(link.textContent)).join('');
    return words(block.textContent).length > links.length;
  }

  function isTooNear(target: Target, other: Target): boolean {
    if (!isNear(target, other)) return false;
    // What lies in one another is one place to click, such as a field in its label.
    if (target.element.contains(other.element) || other.element.contains(target.element)) return false;
    // What scrolls under something that stays in place is beside it for a moment only.
    return layerOf(target.element) === layerOf(other.element);
  }

  function isNear(target: Target, other: Target): boolean {
    const [x, y] = middleOf(target.box);
    if (isSmall(other.box)) {
      const [otherX, otherY] = middleOf(other.box);
      if (Math.hypot(x - otherX, y - otherY) < least - 0.5) return true;
    }
    const { left, right, top, bottom } = other.box;
    const beside = Math.max(left - x, 0, x - right);
    const above = Math.max(top - y, 0, y - bottom);
    return Math.hypot(beside, above) < least / 2 - 0.5;
  }

  function layerOf(element: Element): Element | null {
    let layer: Element | null = element;
    while (layer && !['fixed', 'sticky'].includes(getComputedStyle(layer).position)) layer = layer.parentElement;
    return layer;
  }

  function middleOf({ left, top, width, height }: DOMRect): [x: number, y: number] {
    return [left + width / 2, top + height / 2];
  }

  function describe({ element, box }: Target): string {
    const words = (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/gu, ' ');
    const name = words.slice(0, 40) || (element.getAttribute('name') ?? element.id);
    return `${element.tagName.toLowerCase()} "${name}" (${Math.round(box.width)}x${Math.round(box.height)})`;
  }
}
