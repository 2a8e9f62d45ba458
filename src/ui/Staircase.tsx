interface Props {
  /** Level 0 to 4, or null where it is unknown or n.v.t. */
  level: number | null;
}

/** A level without colour: four steps, filled up to the level. Decoration: the level always stands beside it in text. */
export function Staircase({ level }: Props) {
  return (
    <svg class="trap" viewBox="0 0 32 22" aria-hidden="true" focusable="false">
      {[1, 2, 3, 4].map((step) => (
        <rect
          key={step}
          class={level !== null && step <= level ? 'vol' : undefined}
          x={(step - 1) * 8 + 0.5}
          y={22 - step * 5.25 - 0.5}
          width="6"
          height={step * 5.25}
          rx="1"
        />
      ))}
    </svg>
  );
}
