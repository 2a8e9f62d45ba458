import { useState } from 'preact/hooks';
import { planPageWords } from '../../messages/actieplan';
import { storageProblems } from '../../messages/saving';
import { sessionProblem } from '../../messages/session-problem';
import { beginDossier } from '../../stores/begin-dossier';
import type { Session } from '../../stores/session';
import { href } from '../../ui/href';

const words = planPageWords.none;

/** Without a dossier there is no plan: how to get one. */
export function Nothing({ session, framework }: { session: Session; framework: string }) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<keyof typeof storageProblems | null>(null);
  const problem = failure ? storageProblems[failure] : sessionProblem(session);
  const begin = async () => {
    if (isBusy) return;
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
          <button type="button" class="knop" aria-disabled={isBusy || undefined} onClick={() => void begin()}>
            {isBusy ? words.busy : words.begin}
          </button>
        )}
        <a class="knop licht" href={href('/gegevens/')}>
          {words.open}
        </a>
        {session.state === 'empty' && <a href={href('/scan/start/')}>{words.scan}</a>}
      </p>
    </div>
  );
}
