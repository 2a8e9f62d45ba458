import { useEffect, useState } from 'preact/hooks';

const prefix = '#actie-';

const askedNow = (): string => (location.hash.startsWith(prefix) ? location.hash.slice(prefix.length) : '');

/** The item that the address asks about (`/actieplan/#actie-projectleider`), or empty. */
export function useAsked(): string {
  const [asked, setAsked] = useState(askedNow);
  useEffect(() => {
    const follow = () => setAsked(askedNow());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return asked;
}
