import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { ratedIds } from '../../domain/framework';
import { historyNames } from './history-names';
import { namelessRound, roundText } from '../../messages/round-name';
import { roundWords } from '../../messages/rounds';
import { saveOpenDossier } from '../../stores/document-file';
import { editRound, removeRound, startRound } from '../../stores/rounds-edit';
import { listRounds, type RoundRow, whyWait } from '../../stores/rounds-list';
import { $saving, saveNow, undo } from '../../stores/saving';
import { $session, currentRound, type Session } from '../../stores/session';
import { lastStep, listSteps } from '../../stores/steps';
import { href } from '../../ui/href';
import { RecentSteps } from '../../ui/RecentSteps';
import { SaveTrouble } from '../../ui/SaveTrouble';
import { StartRound } from '../../ui/StartRound';
import { EditRound } from './EditRound';
import type { CompareNames } from './parts';

interface Props {
  session: Session;
  names: CompareNames;
}

/** The measurements of the open dossier, to begin another, to name and date them, and to take away an empty one. */
export function Rounds({ session, names }: Props) {
  const rows = listRounds(session);
  const saving = useStore($saving);
  const [edited, setEdited] = useState<RoundRow | null>(null);
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = (row: RoundRow) => {
    if (!removeRound(row.id)) return;
    say(roundWords.list.removed(row.name || namelessRound));
    // The button is gone; its list is where one goes on.
    heading.current?.focus();
  };
  const start = async () => {
    const isStored = await startRound(names.content.framework);
    return isStored ? (currentRound($session.get())?.name ?? '') : null;
  };
  return (
    <section class="alleen-scherm" aria-labelledby="metingen">
      <h2 id="metingen" tabIndex={-1} ref={heading}>
        {roundWords.list.title}
      </h2>
      <SaveTrouble saving={saving} onRetry={() => void saveNow()} onSaveFile={() => void saveOpenDossier()} />
      <ul class="inhoudslijst metingen">
        {rows.map((row) => (
          <li key={row.id}>
            <span>
              {roundText(row)}
              <span class="klein blok">{factsOf(row)}</span>
            </span>
            <span class="knoppen">
              {row.isCurrent && <a href={href('/scan/')}>{roundWords.goOn}</a>}
              <button type="button" class="knop licht klein" onClick={() => setEdited(row)}>
                {roundWords.list.edit}
                <span class="verborgen"> {roundText(row)}</span>
              </button>
              {row.isEmpty && rows.length > 1 && (
                <button type="button" class="knop licht klein" onClick={() => remove(row)}>
                  {roundWords.list.remove}
                  <span class="verborgen"> {roundText(row)}</span>
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      {edited && (
        <EditRound
          row={edited}
          onClose={() => setEdited(null)}
          onSave={(given) => {
            editRound(edited.id, given);
            setEdited(null);
            say(roundWords.form.saved(given.name));
          }}
        />
      )}
      <h3>{roundWords.title}</h3>
      <p>{roundWords.why}</p>
      <StartRound askWhy={() => whyWait($session.get(), ratedIds(names.content))} onStart={start} isLight />
      <RecentSteps
        steps={listSteps(session)}
        names={historyNames(names)}
        saving={saving}
        onUndo={(id) => {
          undo(id);
          return lastStep($session.get());
        }}
      />
    </section>
  );
}

function factsOf({ scans, filled, isCurrent }: RoundRow): string {
  return [
    roundWords.list.scans(scans),
    scans > 0 && filled === 0 && roundWords.list.empty,
    isCurrent && roundWords.list.current.toLowerCase(),
  ]
    .filter(Boolean)
    .join(', ');
}
