import { useEffect, useState } from 'preact/hooks';

/** Rows drawn in one go: enough for a screen, few enough to stay quick on an old phone. */
const step = 40;

/** How many of a long list to draw: it grows by itself, some rows a frame, so that the page never stands still. */
export function useGrowing(length: number): number {
  const [drawn, setDrawn] = useState(step);
  const isWhole = drawn >= length;
  useEffect(() => {
    if (isWhole) return;
    const timer = setTimeout(() => setDrawn((now) => now + step), 20);
    return () => clearTimeout(timer);
  }, [drawn, isWhole]);
  return Math.min(drawn, length);
}
