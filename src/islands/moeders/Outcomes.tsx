import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dateText } from '../../messages/format';
import { mothersWords as words } from '../../messages/mothers';
import { sessionProblem } from '../../messages/session-problem';
import { canKeepForms, mothersView } from '../../stores/mothers';
import { readCode, spacedCode } from '../../stores/mothers-code';
import { $pickedRound, holdRound, pickRound, recallRound, roundInView } from '../../stores/picked-round';
import { hasUnsaved } from '../../stores/saving';
import { $session, type Session } from '../../stores/session';
import { openPlace } from '../../stores/work';
import { href } from '../../ui/href';
import { RoundPicker } from '../../ui/RoundPicker';
import { BringIn } from './BringIn';
import { FormList } from './FormList';
import { LastSteps } from './LastSteps';
import type { OutcomeContent } from './outcome-data';
import { Results } from './Results';
import { StrayForms } from './StrayForms';

type Open = Extract<Session, { state: 'open' }>;
type Round = Open['dossier']['rounds'][number];

/** What mothers of a round said. Until the dossier has been read it is the same as what the server wrote. */
export function Outcomes(content: OutcomeContent) {
  const session = useStore($session);
  const picked = useStore($pickedRound);
  const given = useGivenCode();
  useEffect(() => {
    recallRound();
    void openPlace({
      idOf: (found) => (found.state === 'open' ? found.dossier.id : ''),
      takeEarly: () => undefined,
      isUnsafe: hasUnsaved,
    });
    return holdRound();
  }, []);
  const round = roundInView(session, picked);
  if (session.state !== 'open' || !round) {
    return (
      <Frame isLoading={session.state === 'loading'}>
        {session.state === 'loading' ? (
          <p role="status">{words.loading}</p>
        ) : (
          <Nothing session={session} given={given} version={content.version} />
        )}
      </Frame>
    );
  }
  if (!canKeepForms(session)) {
    return (
      <Frame>
        <p class="melding fout">{words.newer}</p>
      </Frame>
    );
  }
  const view = mothersView(session, round.id);
  return (
    <Frame round={<RoundLine session={session} round={round} />}>
      <BringIn round={round.id} statements={content.statements} forms={view.answers} given={given} />
      <FormList session={session} round={round.id} statements={content.statements} />
      <StrayForms session={session} round={round.id} name={round.name.trim() || words.namelessRound} />
      <Results session={session} round={round.id} view={view} content={content} />
      <LastSteps session={session} />
    </Frame>
  );
}

interface FrameProps {
  isLoading?: boolean;
  round?: ComponentChildren;
  children: ComponentChildren;
}

/** Title and ways on stand at the same place in every state, so that nothing shifts. */
function Frame({ isLoading = false, round, children }: FrameProps) {
  return (
    <div class="rapport moeders-uit">
      <h1>{words.title}</h1>
      <p class="intro">{words.intro}</p>
      <p class="knoppen">
        <a class="knop licht klein" href={href('/moeders/')}>
          {words.toForm}
        </a>
        <a class="knop licht klein" href={href('/groep/')}>
          {words.toGroup}
        </a>
        <button type="button" class="knop licht klein" disabled={isLoading} onClick={() => print()}>
          {words.print}
        </button>
      </p>
      {round}
      {children}
    </div>
  );
}

const roundName = ({ name, measuredOn }: Round) =>
  [name.trim() || words.namelessRound, measuredOn && dateText(measuredOn)].filter(Boolean).join(' · ');

/** Whose chain it is and which round, with a choice where there are more. */
function RoundLine({ session, round }: { session: Open; round: Round }) {
  const { chain, rounds } = session.dossier;
  return (
    <>
      <p class="feiten">
        <strong>{[chain.name.trim(), roundName(round)].filter(Boolean).join(' · ')}</strong>
      </p>
      {rounds.length > 1 && (
        <RoundPicker label={words.round} rounds={rounds} picked={round.id} textOf={roundName} onPick={pickRound} />
      )}
    </>
  );
}

/** Without a dossier there is nothing to bring forms into; a code that came by link is shown, to type elsewhere. */
function Nothing({ session, given, version }: { session: Session; given: string; version: string }) {
  const problem = sessionProblem(session);
  const isCode = given !== '' && readCode(given).kind === 'form';
  // Most who come here have a dossier: its program waits until it is asked for.
  const begin = async () => {
    const { startDossier } = await import('../../stores/start-dossier');
    await startDossier(version);
  };
  return (
    <div class={problem ? 'melding fout' : 'kaart'}>
      <h2>{words.none.title}</h2>
      <p>{problem ?? words.none.text}</p>
      {isCode && (
        <p>
          <strong>{words.none.code(spacedCode(given))}</strong>
        </p>
      )}
      <p class="knoppen">
        {!problem && (
          <button type="button" class="knop" onClick={() => void begin()}>
            {words.none.begin}
          </button>
        )}
        <a class="knop licht" href={href('/gegevens/')}>
          {words.none.open}
        </a>
      </p>
    </div>
  );
}

/**
 * The code that came with the address. It is taken out of the address, so that it does not stay in the history of the
 * browser, and is brought in only when somebody says so.
 */
function useGivenCode(): string {
  const [given, setGiven] = useState('');
  useEffect(() => {
    const take = () => {
      const { hash, pathname, search } = location;
      const code = /^#m\d+\.([\w-]+)$/u.exec(hash)?.[1];
      if (!code) return;
      history.replaceState(history.state, '', pathname + search);
      setGiven(code.toUpperCase());
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  return given;
}
