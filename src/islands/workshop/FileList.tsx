import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { storageProblems } from '../../messages/saving';
import { workshopName, workshopProblem, workshopWords } from '../../messages/workshop';
import {
  $workshops,
  eraseWorkshop,
  leaveWorkshop,
  type ListedWorkshop,
  openWorkshopFile,
  pickWorkshop,
  removeWorkshop,
  restoreWorkshop,
} from '../../stores/workshop-files';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { FileField } from '../../ui/FileField';

const words = workshopWords.files;

/** The workshops of this browser, and the way in for a file. */
export function FileList({ open: now }: { open: ListedWorkshop | null }) {
  const current = now?.id ?? '';
  const lists = useStore($workshops);
  const [said, say] = useState('');
  const [erasing, setErasing] = useState<ListedWorkshop | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const attempt = async (work: Promise<void>, done = '') => {
    try {
      await work;
      say(done);
      // The button that was pressed is gone with what it did.
      heading.current?.focus();
    } catch {
      say(words.failed);
    }
  };
  const open = async ([file]: File[]) => {
    if (!file) return;
    const found = await openWorkshopFile(file, words.copy);
    if (found.kind === 'error') say(words.refused(workshopProblem(found.error)));
    else if (found.kind === 'storage') say(words.refused(storageProblems[found.code]));
    else say((found.isCopy ? words.copied : words.opened)(found.name.trim() || words.nameless));
  };
  const { kept = [], removed = [] } = lists ?? {};
  return (
    <section class="alleen-scherm workshop-bestanden" aria-labelledby="jouw-workshops">
      <h2 id="jouw-workshops" tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      <FileField
        id="workshop-bestand"
        label={words.open}
        hint={words.openHint}
        accept=".json,application/json"
        isReady={lists !== null}
        onFiles={open}
      />
      <p role="status">{said}</p>
      {kept.length > 0 && (
        <>
          <h3>{words.here}</h3>
          <ul class="workshop-lijst">
            {kept
              .map((listed) => (listed.id === current && now ? now : listed))
              .map((one) => (
                <li key={one.id}>
                  <span>
                    {workshopName(one)} {one.id === current && <em>({words.now})</em>}
                  </span>
                  <span class="deel-knoppen">
                    {one.id !== current && (
                      <Act one={one} text={words.pick} onClick={() => attempt(pickWorkshop(one.id))} />
                    )}
                    <Act
                      one={one}
                      text={words.remove}
                      onClick={() => attempt(removeWorkshop(one.id), words.removedSaid)}
                    />
                  </span>
                </li>
              ))}
          </ul>
        </>
      )}
      {current !== '' && (
        <p>
          <button type="button" class="tekstknop" onClick={() => void attempt(leaveWorkshop())}>
            {words.fresh}
          </button>
        </p>
      )}
      {removed.length > 0 && (
        <details>
          <summary>{words.removed}</summary>
          <ul class="workshop-lijst">
            {removed.map((one) => (
              <li key={one.id}>
                <span>{workshopName(one)}</span>
                <span class="deel-knoppen">
                  <Act one={one} text={words.restore} onClick={() => attempt(restoreWorkshop(one.id))} />
                  <Act one={one} text={words.erase} onClick={() => setErasing(one)} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {erasing && (
        <ConfirmDialog
          title={words.eraseTitle(workshopName(erasing))}
          yes={words.eraseYes}
          onClose={() => setErasing(null)}
          onYes={() => void attempt(eraseWorkshop(erasing.id))}
        >
          <p>{words.eraseText}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

interface ActProps {
  one: ListedWorkshop;
  text: string;
  onClick: () => Promise<void> | void;
}

function Act({ one, text, onClick }: ActProps) {
  return (
    <button type="button" class="tekstknop" onClick={() => void onClick()}>
      {text}
      <span class="verborgen"> {workshopName(one)}</span>
    </button>
  );
}
