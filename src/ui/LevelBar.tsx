interface Props {
  /** Level 0 to 4, or null where it is unknown. */
  level: number | null;
}

/**
 * A level as a bar of four parts with a mark at the level aimed at, 3. Unknown is a dashed frame, never an empty bar.
 * Decoration: the level always stands beside it in text.
 */
export function LevelBar({ level }: Props) {
  return (
    <svg class={level === null ? 'balk onbekend' : 'balk'} viewBox="0 0 120 14" aria-hidden="true" focusable="false">
      {[1, 2, 3, 4].map((step) => (
        <rect
          key={step}
          class={level !== null && step <= level ? 'vol' : undefined}
          x={(step - 1) * 30 + 0.5}
          y="2.5"
          width="29"
          height="9"
        />
      ))}
      {level === 0 && <rect class="nul" x="0.5" y="2.5" width="3" height="9" />}
      <line class="doel" x1="90" x2="90" y1="0" y2="14" />
    </svg>
  );
}
