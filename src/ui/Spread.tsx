interface Props {
  /** How many answers or items stand at level 0, 1, 2, 3 and 4. */
  counts: readonly number[];
}

/** How levels are spread over 0 to 4, as five columns. Decoration: the counts always stand beside it in text. */
export function Spread({ counts }: Props) {
  const most = Math.max(1, ...counts);
  return (
    <svg class="spreiding" viewBox="0 0 65 34" aria-hidden="true" focusable="false">
      {counts.map((count, level) => {
        const height = (count / most) * 20;
        return (
          <g key={level}>
            {count > 0 && <rect class="vol" x={level * 13 + 1.5} y={22 - height} width="10" height={height} />}
            <line x1={level * 13 + 1} x2={level * 13 + 12} y1="22" y2="22" />
            <text x={level * 13 + 6.5} y="32" text-anchor="middle">
              {level}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
