import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { ketenWords } from '../../messages/keten';
import { storageProblems } from '../../messages/saving';
import { sessionProblem } from '../../messages/session-problem';
import { addPartner } from '../../stores/partners';
import { $session, type Session } from '../../stores/session';
import { $starting } from '../../stores/start';
import { href } from '../../ui/href';

const words = ketenWords.none;

interface Props {
  session: Session;
  /** Version of the content. */
  framework: string;
  /** Unfolds the editor of the first partner. */
  onBegun: (id: string, by: 'new') => void;
}

/** What stands here without a dossier: a list can be begun on the spot, also without a scan. */
export function Begin({ session, framework, onBegun }: Props) {
  const starting = useStore($starting);
  const [isBusy, setBusy] = useState(false);
  const failure = starting.state === 'failed' ? storageProblems[starting.problem] : null;
  const problem = sessionProblem(session) ?? failure;
  // Most who come here have a dossier: its program waits until it is asked for.
  const begin = async () => {
    setBusy(true);
    const { startDossier } = await import('../../stores/start-dossier');
    await startDossier(framework);
    setBusy(false);
    if ($session.get().state === 'open') onBegun(addPartner(), 'new');
  };
  return (
    <section class={problem ? 'melding fout' : 'kaart'} aria-labelledby="begin">
      <h2 id="begin">{words.title}</h2>
      <p role={problem ? 'alert' : undefined}>{problem ?? words.text}</p>
      <p class="knoppen">
        {session.state === 'empty' && (
          <button type="button" class="knop" disabled={isBusy} onClick={() => void begin()}>
            {isBusy ? words.busy : words.begin}
          </button>
        )}
        <a class="knop licht" href={href('/gegevens/')}>
          {words.open}
        </a>
      </p>
      <p>
        <a href={href('/gegevens/#voorbeeld-groep')}>{words.example}</a>
      </p>
    </section>
  );
}
