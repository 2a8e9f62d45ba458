import { useState } from 'preact/hooks';
import { convenantWords } from '../../messages/convenant';
import { storageProblems } from '../../messages/saving';
import { sessionProblem } from '../../messages/session-problem';
import { beginDossier } from '../../stores/begin-dossier';
import type { Session } from '../../stores/session';
import { href } from '../../ui/href';

interface Props {
  session: Session;
  /** Version of the content. */
  framework: string;
}

const words = convenantWords.none;

/** While there is no dossier: how to get one. */
export function Begin({ session, framework }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<keyof typeof storageProblems | null>(null);
  const problem = failure ? storageProblems[failure] : sessionProblem(session);
  const begin = async () => {
    setBusy(true);
    setFailure(await beginDossier(framework));
    setBusy(false);
  };
  return (
    <div class={problem ? 'melding fout' : 'kaart'} role={problem ? 'alert' : undefined}>
      <h2>{words.title}</h2>
      <p>{problem ?? words.text}</p>
      <p class="knoppen">
        {session.state === 'empty' && (
          <button type="button" class="knop" disabled={isBusy} onClick={() => void begin()}>
            {isBusy ? words.busy : words.begin}
          </button>
        )}
        {!problem && (
          <a class="knop licht" href={href('/scan/start/')}>
            {words.scan}
          </a>
        )}
        <a href={href('/gegevens/')}>{words.open}</a>
        {!problem && <a href={href('/gegevens/#voorbeeld-convenant')}>{words.example}</a>}
      </p>
    </div>
  );
}
