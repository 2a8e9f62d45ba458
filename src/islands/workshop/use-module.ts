import { useEffect, useState } from 'preact/hooks';

/**
 * Loads, right behind the first frame, what the first frame does without; null until it is there. A room may lose its
 * network at any moment, so nothing waits for a click.
 */
export function useModule<Module>(load: () => Promise<Module>): Module | null {
  const [found, setFound] = useState<Module | null>(null);
  useEffect(() => {
    load().then(setFound, () => undefined);
  }, []);
  return found;
}
