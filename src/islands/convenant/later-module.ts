import { useEffect, useState } from 'preact/hooks';
import type * as LaterModule from './Later';

/** What the first frame does without: reading it all, and the last steps. */
export type Later = 'coming' | 'failed' | typeof LaterModule;

let loaded: Later = 'coming';

/** Loads what can wait behind the first frame: nobody sees it at first. */
export function useLater(): Later {
  const [later, setLater] = useState<Later>(loaded);
  useEffect(() => {
    const take = (found: Later) => {
      loaded = found;
      setLater(found);
    };
    import('./Later').then(take, () => take('failed'));
  }, []);
  return later;
}
