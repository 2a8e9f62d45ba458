import { useEffect, useState } from 'preact/hooks';
import { manyScans, type Round } from '../../stores/large-session';

/**
 * The round to show: of one with hundreds of scans the former state, until what the page shows of the new one has been
 * prepared. Preparing and drawing are tasks of their own then, behind the frame that shows what the visitor did.
 */
export function useSettled(round: Round | null, prepare: (round: Round) => void): Round | null {
  const [settled, setSettled] = useState(round);
  useEffect(() => {
    if (settled === round) return undefined;
    let timer = setTimeout(() => {
      if (round) prepare(round);
      timer = setTimeout(() => setSettled(round));
    });
    return () => clearTimeout(timer);
  }, [round]);
  const isLarge = round !== null && round.scans.length >= manyScans;
  return isLarge && settled?.id === round.id ? settled : round;
}
