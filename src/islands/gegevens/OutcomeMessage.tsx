import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { outcomeText } from '../../messages/files';
import { keepWords } from '../../messages/gegevens';
import type { ElementNames } from '../../messages/history';
import { warningText } from '../../messages/load';
import { restoreDossier } from '../../stores/dossiers-trash';
import { $outcome } from '../../stores/files-outcome';
import { href } from '../../ui/href';
import { MakeRoom } from './MakeRoom';

interface Props {
  names: ElementNames;
}

/** How many remarks about a file are written out. */
const shownWarnings = 20;
const classes = { plain: 'melding', good: 'melding goed', bad: 'melding fout' } as const;

/** What came of the last action: one sentence that is read aloud, and what one can do next. */
export function OutcomeMessage({ names }: Props) {
  const outcome = useStore($outcome);
  const box = useRef<HTMLDivElement>(null);
  const text = outcomeText(outcome, names);
  const hasText = text !== null;
  useEffect(() => {
    if (!hasText) return;
    // The row or dialog that was used may be gone with what it was about; after wiping, its button has nothing left to do.
    const isGone = document.activeElement === document.body || !document.activeElement;
    if (isGone || outcome.kind === 'wiped') box.current?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);

  return (
    <div class={`breed ${text ? classes[text.tone] : ''}`} ref={box} tabIndex={-1}>
      <p role="status">{text?.sentence}</p>
      {text?.more && <p>{text.more}</p>}
      {outcome.kind === 'opened' && (
        <>
          <Remarks remarks={outcome.warnings.map((warning) => warningText(warning, names))} />
          <p class="knoppen">
            <a class="knop" href={href('/scan/')}>
              {keepWords.outcome.scan}
            </a>
            <a class="knop licht" href={href('/rapport/')}>
              {keepWords.outcome.report}
            </a>
          </p>
        </>
      )}
      {outcome.kind === 'no-room-for-trash' && <MakeRoom id={outcome.id} name={outcome.name} />}
      {outcome.kind === 'deleted' && (
        <p class="knoppen">
          <button type="button" class="knop klein" onClick={() => void restoreDossier(outcome.trash)}>
            {keepWords.outcome.undoDelete}
          </button>
        </p>
      )}
    </div>
  );
}

function Remarks({ remarks }: { remarks: readonly string[] }) {
  if (remarks.length === 0) return null;
  const left = remarks.length - shownWarnings;
  return (
    <>
      <h3>{keepWords.outcome.warnings}</h3>
      <ul>
        {remarks.slice(0, shownWarnings).map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
      {left > 0 && <p>{keepWords.outcome.moreWarnings(left)}</p>}
    </>
  );
}
