import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The screen with the minutes; any other place is an id of an item, and no place is the list. */
export const minutesPlace = 'verslag';

const here = (): string => location.hash.slice(1);

export const placeHref = (place: string): string => `#${place}`;

export function goTo(place: string): void {
  if (place !== here()) location.hash = place;
}

/** The screen that the address names. Only for what the server does not draw: it knows no address. */
export function usePlace(): string {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const follow = () => setPlace(here());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}

let isFirst = true;

/** The heading of a screen gets focus when one comes there from another screen, not when the page opens. */
export function useArrival<T extends HTMLElement>() {
  const heading = useRef<T>(null);
  // Before the frame, so that the next key already starts here.
  useLayoutEffect(() => {
    if (!isFirst) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    isFirst = false;
  }, []);
  return heading;
}

interface Keys {
  isOn: boolean;
  onPrevious: () => void;
  onNext: () => void;
  onReveal: () => void;
}

/** Fields in which keys type or move a caret. */
const textFields = 'textarea, select, input:not([type="radio"], [type="checkbox"]), [contenteditable]';
/** In these arrows choose; a clicker sends Page Down, which does nothing there. */
const choices = 'input';

/**
 * Keys of a keyboard and of a clicker. They can be turned off: a program that types for someone would press them by
 * accident (WCAG 2.1.4).
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  // At once, not behind the frame: who presses twice goes two on.
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { isOn, onPrevious, onNext, onReveal } = latest.current;
      const { target, key } = event;
      const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
      if (!isOn || !isPlain || event.defaultPrevented || !(target instanceof Element)) return;
      if (target.closest(textFields)) return;
      const isChoosing = target.closest(choices) !== null;
      const action = actionFor(key, isChoosing);
      if (!action) return;
      event.preventDefault();
      ({ previous: onPrevious, next: onNext, reveal: onReveal })[action]();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function actionFor(key: string, isChoosing: boolean): 'previous' | 'next' | 'reveal' | null {
  if (key === 'PageDown') return 'next';
  if (key === 'PageUp') return 'previous';
  if (isChoosing) return null;
  if (key === 'ArrowRight') return 'next';
  if (key === 'ArrowLeft') return 'previous';
  return key.toLowerCase() === 'h' ? 'reveal' : null;
}
