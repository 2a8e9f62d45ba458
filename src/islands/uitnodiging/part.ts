import { useEffect, useState } from 'preact/hooks';

/** A part of the page that loads when it is shown. */
export type Part<M> = 'coming' | 'failed' | { module: M };

/** Loads a part of the page: who is invited does not need what makes an invitation. */
export function usePart<M>(load: () => Promise<M>): Part<M> {
  const [part, setPart] = useState<Part<M>>('coming');
  useEffect(() => {
    load().then(
      (module) => setPart({ module }),
      () => setPart('failed'),
    );
  }, []);
  return part;
}
