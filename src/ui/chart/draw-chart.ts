import type { ChartConfiguration } from 'chart.js';
import type { ChartPoint, Palette } from './chart-data';

export type ChartKind = 'radar' | 'bar';

export interface DrawnChart {
  /** Draws again in other colours, and at a size in pixels where one is given. */
  redraw(palette: Palette, size?: { width: number; height: number }): void;
  remove(): void;
}

/** Loads chart.js, only the parts used, and draws. Rejects when it can't be loaded. */
export async function drawChart(
  canvas: HTMLCanvasElement,
  kind: ChartKind,
  points: readonly ChartPoint[],
  palette: Palette,
): Promise<DrawnChart> {
  const {
    Chart,
    RadarController,
    LineElement,
    PointElement,
    RadialLinearScale,
    Filler,
    BarController,
    BarElement,
    CategoryScale,
    LinearScale,
  } = await import('chart.js');
  Chart.register(RadarController, LineElement, PointElement, RadialLinearScale, Filler);
  Chart.register(BarController, BarElement, CategoryScale, LinearScale);
  const configure = (colors: Palette) => (kind === 'radar' ? radar(points, colors) : bars(points, colors));
  const chart = new Chart(canvas, configure(palette));
  return {
    redraw(colors, size) {
      const { data, options } = configure(colors);
      chart.data = data;
      chart.options = options ?? {};
      if (size) chart.resize(size.width, size.height);
      else chart.resize();
      chart.update('none');
    },
    remove: () => chart.destroy(),
  };
}

const font = (size: number) => ({
  size,
  family: "'Segoe UI', system-ui, -apple-system, 'Noto Sans', 'Liberation Sans', sans-serif",
});

/** Sharp on paper too: a screen may have one pixel where a printer has four. */
const shared = { animation: false as const, maintainAspectRatio: false, devicePixelRatio: 2, events: [] };

/** An unknown item keeps its axis, with a question mark. */
const labelOf = ({ name, level, before, isBeside }: ChartPoint) => {
  if (isBeside) return level === null || before === null ? `${name} (?)` : name;
  if (before === undefined) return level === null ? `${name} (?)` : name;
  if (before === null) return level === null ? `${name} (?)` : `${name} (toen ?)`;
  return level === null ? `${name} (nu ?)` : name;
};

const hasBefore = (points: readonly ChartPoint[]) => points.some(({ before }) => before !== undefined);

/** A long name in two lines, so that the names leave room for the radar. */
function linesOf(point: ChartPoint): string | string[] {
  const label = labelOf(point);
  const middle = label.length / 2;
  const spaces = [...label.matchAll(/ /gu)].map(({ index }) => index);
  const nearest = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return label.length < 15 || nearest === undefined ? label : [label.slice(0, nearest), label.slice(nearest + 1)];
}

/** One line per pillar, so that each has its colour; unknown is a gap in the line. */
function radar(points: readonly ChartPoint[], { ink, line, pillars }: Palette): ChartConfiguration {
  const colorsOf = (index: number) => pillars[points[index]?.pillar ?? ''];
  return {
    type: 'radar',
    data: {
      labels: points.map(linesOf),
      datasets: [
        ...(hasBefore(points) ? linesBefore(points, pillars) : []),
        ...Object.entries(pillars).map(([pillar, { ink: border, fill }]) => ({
          data: points.map((point) => (point.pillar === pillar ? point.level : null)),
          borderColor: border,
          backgroundColor: fill,
          pointBackgroundColor: fill,
          pointBorderColor: border,
          // Of two measurements only the lines and points show: a filled one would hide the other.
          fill: hasBefore(points) ? false : 'origin',
          pointRadius: 5,
          borderWidth: 2.5,
        })),
        {
          data: points.map(() => 3),
          fill: false,
          borderColor: ink,
          borderDash: [4, 4],
          borderWidth: 1,
          pointRadius: 0,
        },
      ],
    },
    options: {
      ...shared,
      scales: {
        r: {
          // Level 0 has a ring of its own: in the middle all its points would fall together.
          min: -1,
          max: 4,
          grid: { color: line },
          angleLines: { color: line },
          ticks: {
            stepSize: 1,
            color: ink,
            backdropColor: 'transparent',
            font: font(12),
            callback: (value) => (Number(value) < 0 ? '' : String(value)),
          },
          pointLabels: { color: ({ index }) => colorsOf(index)?.ink ?? ink, font: font(13) },
        },
      },
    },
  };
}

/** The earlier levels: dashed, with hollow points a little larger, so that both show where nothing changed. */
function linesBefore(points: readonly ChartPoint[], pillars: Palette['pillars']) {
  return Object.entries(pillars).map(([pillar, { ink }]) => ({
    data: points.map((point) => (point.pillar === pillar ? (point.before ?? null) : null)),
    borderColor: ink,
    borderDash: [3, 4],
    pointBackgroundColor: 'transparent',
    pointBorderColor: ink,
    pointBorderWidth: 1.5,
    fill: false,
    pointRadius: 8,
    borderWidth: 1.5,
  }));
}

/** For narrow screens, where the names around a radar leave no room for it. */
function bars(points: readonly ChartPoint[], { ink, line, pillars }: Palette): ChartConfiguration {
  const each = (pick: 'ink' | 'fill') => points.map(({ pillar }) => pillars[pillar]?.[pick] ?? ink);
  return {
    type: 'bar',
    data: {
      labels: points.map(linesOf),
      datasets: [
        ...(hasBefore(points)
          ? [
              {
                data: points.map(({ before }) => before ?? null),
                backgroundColor: 'transparent',
                borderColor: each('ink'),
                borderWidth: 1.5,
                minBarLength: 3,
              },
            ]
          : []),
        {
          data: points.map(({ level }) => level),
          backgroundColor: each('fill'),
          borderColor: each('ink'),
          borderWidth: 1,
          // Level 0 is a thin mark; unknown has no bar at all.
          minBarLength: 3,
        },
      ],
    },
    options: {
      ...shared,
      indexAxis: 'y',
      scales: {
        x: { min: 0, max: 4, grid: { color: line }, ticks: { stepSize: 1, color: ink, font: font(12) } },
        y: { grid: { display: false }, ticks: { autoSkip: false, color: ink, font: font(11) } },
      },
    },
  };
}
