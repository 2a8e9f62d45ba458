import type { ComponentChildren } from 'preact';

interface Props {
  /** How many respondents gave level 0, 1, 2, 3 and 4. */
  counts: readonly number[];
  /** Level in the middle; null where nobody gave one. */
  median: number | null;
  /** How many of those belong to what is laid beside the group. */
  marked?: readonly number[] | null;
  /** All respondents, also those who gave no level: the pictures of one page have dots or columns together. */
  respondents: number;
}

const place = 42;
const width = 5 * place;
const mostDots = 24;
/** Up to this many respondents each have a dot of their own; more become columns. */
export const hasDots = (respondents: number): boolean => respondents <= mostDots;
const perRow = 3;
const pitch = 12;
const columnHeight = 44;
/** Levels from here on are where a chain aims at. */
const target = 3;

/**
 * The levels a group gave: five places, a dot for every respondent (columns where there are many), the middle framed and a
 * dashed line where the target begins. Decoration: the same counts always stand beside it in text.
 */
export function DotStrip({ counts, median, marked = null, respondents }: Props) {
  const most = Math.max(1, ...counts);
  const isDots = hasDots(respondents);
  const top = isDots ? Math.max(2, Math.ceil(most / perRow)) * pitch + 4 : columnHeight;
  const height = top + 24;
  const draw = (level: number): ComponentChildren => {
    const count = counts[level] ?? 0;
    const own = marked?.[level] ?? 0;
    return isDots
      ? drawDots(level, count, own, top)
      : drawColumn(level, (count / most) * (top - 4), (own / most) * (top - 4), top);
  };
  return (
    <svg
      class="stippen"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <line class="doel" x1={target * place} x2={target * place} y1="0" y2={top + 3} />
      <line class="as" x1="2" x2={width - 2} y1={top + 2.5} y2={top + 2.5} />
      {[0, 1, 2, 3, 4].map((level) => (
        <g key={level}>
          {draw(level)}
          {level === median && (
            <rect class="midden" x={middleOf(level) - 10} y={top + 5} width="20" height="17" rx="4" />
          )}
          <text
            class={level === median ? 'is-midden' : undefined}
            x={middleOf(level)}
            y={top + 18}
            text-anchor="middle"
          >
            {level}
          </text>
        </g>
      ))}
    </svg>
  );
}

const middleOf = (level: number): number => level * place + place / 2;

/** Dots from the axis up, three in a row; what is marked comes first, as a square: colour is not all that tells it apart. */
function drawDots(level: number, count: number, own: number, top: number): ComponentChildren {
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, count - row * perRow);
    const x = middleOf(level) + ((index % perRow) - (inRow - 1) / 2) * pitch;
    const y = top - 4 - row * pitch;
    return index < own ? (
      <rect key={index} class="eigen" x={x - 4.5} y={y - 4.5} width="9" height="9" />
    ) : (
      <circle key={index} class="stip" cx={x} cy={y} r="4.5" />
    );
  });
}

function drawColumn(level: number, height: number, own: number, top: number): ComponentChildren {
  const [x, columnWidth] = [level * place + 6, place - 12];
  return (
    <>
      {height > 0 && <rect class="stip" x={x} y={top + 2 - height} width={columnWidth} height={height} />}
      {own > 0 && <rect class="eigen" x={x} y={top + 2 - own} width={columnWidth} height={own} />}
    </>
  );
}
