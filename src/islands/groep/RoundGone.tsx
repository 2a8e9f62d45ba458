import { useStore } from '@nanostores/preact';
import { $isRoundGone } from '../../stores/picked-round';

/** Says that the round that was shown here is gone. */
export function RoundGone({ text }: { text: string }) {
  const isGone = useStore($isRoundGone);
  return (
    <div class="alleen-scherm" role="status">
      {isGone && <p class="melding">{text}</p>}
    </div>
  );
}
