/** One axis of the chart. */
export interface ChartPoint {
  name: string;
  pillar: string;
  /** Null is unknown: a gap, never 0. */
  level: number | null;
  /** The level of an earlier measurement, where there is one to compare with; null is unknown then. */
  before?: number | null;
  /** The other level is of another dossier, not of an earlier day. */
  isBeside?: boolean;
}

export interface PillarColors {
  ink: string;
  fill: string;
}

export interface Palette {
  ink: string;
  line: string;
  pillars: Record<string, PillarColors>;
}

/** The light values of the tokens: paper is white, also when the screen is dark. */
const paper: Palette = {
  ink: '#1d2433',
  line: '#d9d4c7',
  pillars: {
    multidisciplinair: { ink: '#7d5800', fill: '#f6c945' },
    'intra-organisatorisch': { ink: '#1b5592', fill: '#2f74bd' },
    proces: { ink: '#a3410f', fill: '#e2712f' },
  },
};

/** The colours of the page as they are now; for paper the light ones. `samples` are elements in the colours of a pillar. */
export function readPalette(samples: readonly HTMLElement[], isPaper: boolean): Palette {
  const isForced = matchMedia('(forced-colors: active)').matches;
  if (isPaper && (isForced || matchMedia('(prefers-color-scheme: dark)').matches)) return paper;
  const valueOf = (element: Element, name: string) => getComputedStyle(element).getPropertyValue(name).trim();
  const root = document.documentElement;
  // A drawing is not repainted by a theme of high contrast: its words and lines take the colour that text has got.
  const forced = isForced ? valueOf(document.body, 'color') : '';
  return {
    ink: forced || valueOf(root, '--ink') || paper.ink,
    line: forced || valueOf(root, '--line-strong') || paper.line,
    pillars: Object.fromEntries(
      samples.map((sample) => [
        sample.dataset['pijler'] ?? '',
        { ink: forced || valueOf(sample, '--k'), fill: valueOf(sample, '--v') },
      ]),
    ),
  };
}
