import { useEffect, useState } from 'preact/hooks';
import type * as LaterModule from './Later';

/** The second half of the page, or what is known of it. */
export type Later = 'coming' | 'failed' | typeof LaterModule;

/** Loads what can wait behind the first frame. */
export function useLater(): Later {
  const [later, setLater] = useState<Later>('coming');
  useEffect(() => {
    import('./Later').then(setLater, () => setLater('failed'));
  }, []);
  return later;
}
