import { useEffect, useState } from 'preact/hooks';
import { shownIn } from '../../domain/workshop-measuring';
import { moments } from '../../domain/workshop-scores';
import type { Workshop } from '../../domain/workshop';
import { resultWords as words } from '../../messages/workshop-scores';
import type * as JoinModule from './JoinSection';
import { ScoreTable } from './ScoreTable';

interface Props {
  workshop: Workshop;
  items: readonly { id: string; korteNaam: string }[];
}

/** What the room scored before and after, and the way into a dossier. */
export function ResultSection({ workshop, items }: Props) {
  const shown = shownIn(workshop);
  const hasShown = shown.length > 0;
  const [join, setJoin] = useState<typeof JoinModule | null>(null);
  useEffect(() => {
    // Who has no outcome yet, and no dossier, needs none of it.
    if (hasShown) void import('./JoinSection').then(setJoin, () => undefined);
  }, [hasShown]);
  return (
    <section aria-labelledby="uitkomst" class="workshop-uitkomst">
      <h2 id="uitkomst">{words.title}</h2>
      {hasShown ? (
        <>
          <ul class="uitkomst-wie">
            {shown.map(({ moment, found }) => (
              <li key={moment}>{words.people(moment, found.people, found.way === 'handen')}</li>
            ))}
          </ul>
          <ScoreTable workshop={workshop} items={items} label="uitkomst" />
          <p class="klein">{words.median2}</p>
          {shown.length === moments.length && <p>{words.lower}</p>}
          <p class="klein">{words.notScan}</p>
          {join && <join.JoinSection workshop={workshop} items={items} />}
        </>
      ) : (
        <p>{words.none}</p>
      )}
    </section>
  );
}
