import { isUnsafe, takeEarlyForms } from './instruments-early';
import type { Session } from './session';
import { openPlace } from './work';

/** Opens what this browser works on, for a page with a form; see `openPlace`. */
export const openFormWork = (): Promise<void> =>
  openPlace({
    idOf: (session) => (session.state === 'open' ? session.dossier.id : ''),
    takeEarly: takeEarlyForms,
    isUnsafe,
  });

/** Whether anybody answered anything in the open dossier. */
export function hasAnswers(session: Session): boolean {
  return (
    session.state === 'open' &&
    session.dossier.rounds.some(({ scans }) => scans.some(({ answers }) => Object.keys(answers).length > 0))
  );
}
