import { saveProblems, savingWords } from '../messages/saving';
import { useEffect, useState } from 'preact/hooks';
import { href } from './href';
import type { Saving } from './save-place';

interface Props {
  saving: Saving;
  onRetry: () => void;
  onSaveFile: () => void;
}

/** What a page loudly says as long as a change could not be saved; it stays while saving is tried again. */
export function SaveTrouble({ saving, onRetry, onSaveFile }: Props) {
  const [problem, setProblem] = useState<keyof typeof saveProblems | null>(null);
  useEffect(() => {
    if (saving.state === 'failed') setProblem(saving.problem);
    if (saving.state === 'saved') setProblem(null);
  }, [saving]);
  return (
    <div class={problem ? 'melding fout' : ''} role="alert">
      {problem && (
        <>
          <p>
            <strong>{saveProblems[problem].what}</strong>
          </p>
          <p>{saveProblems[problem].how}</p>
          <p class="knoppen">
            <button type="button" class="knop klein" onClick={onRetry}>
              {savingWords.retry}
            </button>
            <button type="button" class="knop licht klein" onClick={onSaveFile}>
              {savingWords.saveAsFile}
            </button>
            <a href={href('/gegevens/')}>{savingWords.toFiles}</a>
          </p>
        </>
      )}
    </div>
  );
}
