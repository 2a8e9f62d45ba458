interface Axis {
  name: string;
  /** Class that gives the point its colours. */
  tone: string;
  /** Level 0 to 4; null is unknown. */
  level: number | null;
  /** The level of an earlier measurement, drawn hollow and dashed. */
  before?: number | null;
}

const middle = { x: 310, y: 240 };
/** Distance of a level from the middle; level 0 has a ring of its own. */
const distance = (level: number) => 34 + level * 38;

/**
 * A radar without a library, for paper that is printed before the chart could load. Neighbours of one tone are joined;
 * an unknown level is a gap. Decoration: its numbers stand in the table beside it.
 */
export function Radar({ axes }: { axes: readonly Axis[] }) {
  const at = (index: number, radius: number) => {
    const angle = (index / axes.length) * 2 * Math.PI - Math.PI / 2;
    return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
  };
  const points = axes.map(({ level, before, ...axis }, index) => ({
    ...axis,
    point: level === null ? null : at(index, distance(level)),
    earlier: before === undefined || before === null ? null : at(index, distance(before)),
    label: at(index, distance(4) + 14),
  }));
  return (
    <svg class="radar" viewBox="-70 20 760 450" aria-hidden="true" focusable="false">
      {[0, 1, 2, 3, 4].map((level) => (
        <circle key={level} class={level === 3 ? 'doel' : undefined} cx={middle.x} cy={middle.y} r={distance(level)} />
      ))}
      {(['earlier', 'point'] as const).map((which) =>
        points.map((point, index) => {
          const [from, next] = [point[which], points[index + 1]];
          const to = next?.[which];
          if (!from || !to || next.tone !== point.tone) return null;
          const look = which === 'earlier' ? `${point.tone} toen` : point.tone;
          return <line key={`${which} ${index}`} class={look} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
        }),
      )}
      {points.map(({ name, tone, point, earlier, label }, index) => (
        <g key={index} class={tone}>
          {earlier && <circle class="toen" cx={earlier.x} cy={earlier.y} r="8" />}
          {point && <circle class="vol" cx={point.x} cy={point.y} r="5" />}
          <text x={label.x} y={label.y + 4} text-anchor={anchor(label.x - middle.x)}>
            {point ? name : `${name} (?)`}
          </text>
        </g>
      ))}
    </svg>
  );
}

function anchor(offset: number): 'start' | 'middle' | 'end' {
  if (Math.abs(offset) < 12) return 'middle';
  return offset > 0 ? 'start' : 'end';
}
