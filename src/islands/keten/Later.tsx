import { useMemo } from 'preact/hooks';
import { ketenTitles, ketenWords } from '../../messages/keten';
import { pickRound } from '../../stores/picked-round';
import { viewChain } from '../../stores/partners-view';
import type { Session } from '../../stores/session';
import type { ChainContent } from '../../ui/content-keten';
import { href } from '../../ui/href';
import type { Names } from '../../ui/names';
import { RoundPicker } from '../../ui/RoundPicker';
import { ApproachSection } from './ApproachSection';
import { ChainFigure } from './ChainFigure';
import { Files } from './Files';
import { LastSteps } from './LastSteps';
import { Matrix } from './Matrix';
import { Scored } from './Scored';
import { Signals } from './Signals';

interface Props {
  session: Extract<Session, { state: 'open' }>;
  /** The round that was picked, or null for the newest. */
  picked: string | null;
  names: Names<ChainContent>;
}

/** All that the list of partners says: the drawing, what stands out, whom to approach, the table, and files. */
export function Rest({ session, picked, names }: Props) {
  const { content } = names;
  const view = useMemo(
    () => viewChain(session, picked, content, content.dragers),
    [session.dossier.partners, session.dossier.rounds, session.dossier.chain, picked, content],
  );
  return (
    <>
      <Scored scored={view.scored} />
      <ChainFigure view={view} />
      <section aria-labelledby="signalen">
        <h2 id="signalen">{ketenTitles.signalen}</h2>
        {view.rounds.length > 1 && view.round && (
          <RoundPicker label={ketenWords.round} rounds={view.rounds} picked={view.round.id} onPick={pickRound} />
        )}
        <Signals view={view} names={names} />
      </section>
      <ApproachSection view={view} names={names} />
      <Matrix view={view} names={names} />
      <Files view={view} names={names} />
      <p class="alleen-scherm">
        <a class="knop" href={href('/convenant/')}>
          {ketenWords.next}
        </a>
      </p>
      <LastSteps session={session} names={names} />
    </>
  );
}
