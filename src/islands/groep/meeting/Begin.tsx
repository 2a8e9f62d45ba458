import { useState } from 'preact/hooks';
import { beginWords } from '../../../messages/meeting';
import { storageProblems } from '../../../messages/saving';
import { stateWords } from '../../../messages/scan-state';
import { beginWithoutScans } from '../../../stores/meeting-begin';
import type { Session } from '../../../stores/session';
import { href } from '../../../ui/href';

interface Props {
  session: Session;
  /** Version of the content. */
  framework: string;
}

/** While there is no round: how to get one. A group may also meet without scans. */
export function Begin({ session, framework }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<keyof typeof storageProblems | null>(null);
  const problem = failure ? storageProblems[failure] : problemOf(session);
  const begin = async () => {
    setBusy(true);
    setFailure(await beginWithoutScans(framework).catch(() => 'failed' as const));
    setBusy(false);
  };
  return (
    <div class={problem ? 'melding fout' : 'kaart'} role={problem ? 'alert' : undefined}>
      <h2>{problem ? beginWords.problem : beginWords.title}</h2>
      <p>{problem ?? beginWords.text}</p>
      <p class="knoppen">
        {session.state === 'empty' && (
          <button type="button" class="knop" disabled={isBusy} onClick={() => void begin()}>
            {isBusy ? beginWords.busy : beginWords.start}
          </button>
        )}
        {!problem && (
          <a class="knop licht" href={href('/scan/start/')}>
            {beginWords.scan}
          </a>
        )}
        <a href={href('/gegevens/')}>{beginWords.open}</a>
      </p>
    </div>
  );
}

function problemOf(session: Session): string | null {
  if (session.state === 'no-storage') return `${stateWords.noStorage}. ${storageProblems[session.code]}`;
  if (session.state !== 'unreadable') return null;
  if (session.error.code === 'newer-version') return stateWords.newer;
  return `${stateWords.unreadable}. ${stateWords.unreadableHow}`;
}
