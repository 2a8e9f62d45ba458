import { type ChartPoint, readPalette } from './chart-data';
import type { ChartKind, DrawnChart } from './draw-chart';

/** Narrower than this a radar has no room for its names. In pixels. */
const narrow = 480;
/** Fits between the margins of an A4 page. In pixels. */
const onPaper: Record<ChartKind, { width: number; height: number }> = {
  radar: { width: 620, height: 480 },
  bar: { width: 560, height: 560 },
};

const waiting = new Set<() => Promise<void>>();

/** Draws every chart that has not been drawn yet; resolves when they stand there, or can't be drawn. */
export async function finishCharts(): Promise<void> {
  await Promise.allSettled([...waiting].map((draw) => draw()));
}

/**
 * Draws a chart in its place when that scrolls into view or before printing; then keeps it right for the width, the
 * colour scheme and paper. Paper that does not wait for it gets the plain radar beside it. `onFail` is called when it
 * can't be drawn. Gives a function that stops it all.
 */
export function placeChart(place: HTMLElement, points: readonly ChartPoint[], onFail: () => void): () => void {
  const canvas = place.querySelector('canvas');
  const samples = [...(place.parentElement ?? place).querySelectorAll<HTMLElement>('[data-pijler]')];
  if (!canvas) return () => undefined;
  let chart: DrawnChart | null = null;
  let kind = kindFor(place, points);
  let drawing: Promise<void> | null = null;
  let isStopped = false;

  const draw = () => {
    drawing ??= start().catch(onFail);
    return drawing;
  };
  const start = async () => {
    const { drawChart } = await import('./draw-chart');
    if (isStopped) return;
    kind = kindFor(place, points);
    place.dataset['soort'] = kind;
    const drawn = await drawChart(canvas, kind, points, readPalette(samples, false));
    if (isStopped) {
      drawn.remove();
      return;
    }
    chart = drawn;
    place.dataset['getekend'] = '';
  };
  const refresh = () => chart?.redraw(readPalette(samples, false));
  const print = () => {
    void draw();
    chart?.redraw(readPalette(samples, true), onPaper[kind]);
  };
  const turn = () => {
    if (!chart || kindFor(place, points) === kind) return;
    chart.remove();
    chart = null;
    delete place.dataset['getekend'];
    drawing = null;
    void draw();
  };

  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    void draw();
  });
  seen.observe(place);
  const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  for (const scheme of schemes) scheme.addEventListener('change', refresh);
  addEventListener('beforeprint', print);
  addEventListener('afterprint', refresh);
  addEventListener('resize', turn);
  waiting.add(draw);
  return () => {
    isStopped = true;
    seen.disconnect();
    for (const scheme of schemes) scheme.removeEventListener('change', refresh);
    removeEventListener('beforeprint', print);
    removeEventListener('afterprint', refresh);
    removeEventListener('resize', turn);
    waiting.delete(draw);
    chart?.remove();
  };
}

/** A radar needs room and at least three axes. */
function kindFor(place: HTMLElement, points: readonly ChartPoint[]): ChartKind {
  return place.clientWidth < narrow || points.length < 3 ? 'bar' : 'radar';
}
