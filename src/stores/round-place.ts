import type { Current } from './keys';
import { $session, pointAt, setSession } from './session';

/** Where this browser worked before it began a round: an undo goes back there. */
let before: Current | null = null;

export function rememberPlace(place: Current): void {
  before = place;
}

/**
 * Keeps the place where this browser works on something that is there: a round can go by an undo, and come back by
 * another. Pages on which rounds come and go call it once.
 */
export function followPlace(): () => void {
  let lost: Current | null = null;
  return $session.subscribe((session) => {
    if (session.state !== 'open') return;
    const { dossier, current } = session;
    const has = (place: Current) => place.dossier === dossier.id && dossier.rounds.some(({ id }) => id === place.round);
    if (lost && has(lost)) {
      const back = lost;
      lost = null;
      setSession({ ...session, current: back });
    } else if (current.round !== '' && !has(current)) {
      lost = current;
      setSession({ ...session, current: before && has(before) ? before : pointAt(dossier, current) });
    }
  });
}
