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
