import { useState } from 'preact/hooks';
import { roundWords, type WaitReason } from '../messages/rounds';
import { Dialog } from './Dialog';

interface Props {
  /** What speaks against it now; asked when the button is pressed. */
  askWhy: () => WaitReason | null;
  /** Begins the round; gives its name, or null when it could not be stored. */
  onStart: () => Promise<string | null>;
  isLight?: boolean;
}

/** The button that begins a new round. When it may be too soon, it asks first; then it says what came of it. */
export function StartRound({ askWhy, onStart, isLight = false }: Props) {
  const [reason, setReason] = useState<WaitReason | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [said, say] = useState('');
  const start = async () => {
    setReason(null);
    setBusy(true);
    say('');
    const name = await onStart();
    say(name === null ? roundWords.failed : roundWords.started(name));
    setBusy(false);
  };
  const press = () => {
    const found = askWhy();
    if (found) setReason(found);
    else void start();
  };
  return (
    <>
      <p>
        <button type="button" class={isLight ? 'knop licht' : 'knop'} disabled={isBusy} onClick={press}>
          {roundWords.start}
        </button>
      </p>
      <p role="status">{said}</p>
      {reason && (
        <Dialog title={roundWords.doubt.title} onClose={() => setReason(null)}>
          {reason.young !== null && <p>{roundWords.doubt.young(reason)}</p>}
          {reason.unfinished && <p>{roundWords.doubt.unfinished(reason)}</p>}
          <div class="knoppen">
            <button type="button" class="knop licht" onClick={() => setReason(null)}>
              {roundWords.doubt.no}
            </button>
            <button type="button" class="knop" onClick={() => void start()}>
              {roundWords.doubt.yes}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
