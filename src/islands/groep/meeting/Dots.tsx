interface Props {
  amount: number;
  /** An answer without a level: an open circle. */
  isHollow: boolean;
}

/** Up to this many each have a dot of their own. */
const mostDots = 6;
const pitch = 14;

/** How many gave an answer. Decoration: the counts stand in the text below. */
export function Dots({ amount, isHollow }: Props) {
  const shown = Math.min(amount, mostDots);
  return (
    <span class="bollen">
      <svg class={isHollow ? 'leeg' : undefined} viewBox={`0 0 ${shown * pitch} ${pitch}`} focusable="false">
        {Array.from({ length: shown }, (_, index) => (
          <circle key={index} cx={index * pitch + pitch / 2} cy={pitch / 2} r="5" />
        ))}
      </svg>
      <span>{amount > mostDots ? `… ${amount}` : amount}</span>
    </span>
  );
}
