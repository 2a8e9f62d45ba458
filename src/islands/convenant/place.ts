import { useEffect, useState } from 'preact/hooks';
import { convenantPlaces, type ConvenantPlace } from './steps';

/** Where one is in the builder: a step, and perhaps something in it. */
export interface Here {
  step: ConvenantPlace;
  /** Id of an element; empty for the step itself. */
  place: string;
}

/** The address of a step, or of something in it: `#doel`, `#doel/veld-voor-wie`. */
export const placeHref = (step: ConvenantPlace, place = ''): string => `#${step}${place && `/${place}`}`;

function here(): Here {
  let hash = location.hash.slice(1);
  try {
    hash = decodeURIComponent(hash);
  } catch {
    // It has a "%" of its own.
  }
  const [step = '', ...place] = hash.split('/');
  return { step: convenantPlaces.find((known) => known === step) ?? 'partijen', place: place.join('/') };
}

/** The step that the address names; the first without one. Only for what the server does not draw: it knows no address. */
export function usePlace(): Here {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const follow = () => setPlace(here());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}

/** Gives focus to an element once the page has been drawn anew; what had focus may be gone. */
export function focusAfterDraw(id: string): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      document.getElementById(id)?.focus();
    }),
  );
}
