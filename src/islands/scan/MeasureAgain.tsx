import { useEffect } from 'preact/hooks';
import { roundText } from '../../messages/round-name';
import { roundWords } from '../../messages/rounds';
import { followPlace } from '../../stores/round-place';
import { startRound } from '../../stores/rounds-edit';
import { listRounds, whyWait } from '../../stores/rounds-list';
import { $session, currentRound, type Session } from '../../stores/session';
import { href } from '../../ui/href';
import { StartRound } from '../../ui/StartRound';
import type { Group } from './types';

interface Props {
  session: Session;
  groups: readonly Group[];
  framework: string;
}

/** The way to a next measurement, once there is one. */
export function MeasureAgain({ session, groups, framework }: Props) {
  useEffect(followPlace, []);
  const rows = listRounds(session);
  if (rows.length === 0) return null;
  const rated = groups.flatMap(({ items }) => items.map(({ id }) => id));
  const start = async () => {
    const isStored = await startRound(framework);
    return isStored ? (currentRound($session.get())?.name ?? '') : null;
  };
  return (
    <section aria-labelledby="opnieuw">
      <h2 id="opnieuw">{roundWords.title}</h2>
      {rows.length > 1 && (
        <ul>
          {rows.map((row) => (
            <li key={row.id}>
              {roundText(row)} {row.isCurrent && <span class="klein">({roundWords.list.current.toLowerCase()})</span>}
            </li>
          ))}
        </ul>
      )}
      <p>{roundWords.why}</p>
      <StartRound askWhy={() => whyWait($session.get(), rated)} onStart={start} isLight />
      {rows.filter(({ filled }) => filled > 0).length > 1 && (
        <p>
          <a href={href('/vergelijken/')}>{roundWords.compare}</a>
        </p>
      )}
    </section>
  );
}
