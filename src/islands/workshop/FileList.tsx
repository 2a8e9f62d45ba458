import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { storageProblems } from '../../messages/saving';
import { workshopNames, workshopProblem, workshopWords } from '../../messages/workshop';
import {
  $workshops,
  eraseWorkshop,
  leaveWorkshop,
  type ListedWorkshop,
  openWorkshopFile,
  pickWorkshop,
  removeWorkshop,
  restoreWorkshop,
  saveRawWorkshop,
} from '../../stores/workshop-files';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { FileField } from '../../ui/FileField';

const words = workshopWords.files;

/** The workshops of this browser, and the way in for a file. */
export function FileList({ open: now }: { open: ListedWorkshop | null }) {
  const current = now?.id ?? '';
  const lists = useStore($workshops);
  const [said, say] = useState('');
  const [erasing, setErasing] = useState<Named | null>(null);
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
  const kept = named((lists?.kept ?? []).map((listed) => (listed.id === current && now ? now : listed)));
  const removed = named(lists?.removed ?? []);
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
            {kept.map(({ one, name }) => (
              <li key={one.id}>
                <span>
                  {name} {one.id === current && <em>({words.now})</em>}
                </span>
                <span class="deel-knoppen">
                  {'raw' in one ? (
                    <Act name={name} text={words.saveRaw} onClick={() => saveRawWorkshop(one.raw)} />
                  ) : (
                    one.id !== current && (
                      <Act name={name} text={words.pick} onClick={() => attempt(pickWorkshop(one.id))} />
                    )
                  )}
                  <Act
                    name={name}
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
            {removed.map(({ one, name }) => (
              <li key={one.id}>
                <span>{name}</span>
                <span class="deel-knoppen">
                  <Act name={name} text={words.restore} onClick={() => attempt(restoreWorkshop(one.id))} />
                  <Act name={name} text={words.erase} onClick={() => setErasing({ one, name })} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {erasing && (
        <ConfirmDialog
          title={words.eraseTitle(erasing.name)}
          yes={words.eraseYes}
          onClose={() => setErasing(null)}
          onYes={() => void attempt(eraseWorkshop(erasing.one.id))}
        >
          <p>{words.eraseText}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

/** A workshop with a name that no other in its list has. */
interface Named {
  one: ListedWorkshop;
  name: string;
}

function named(list: readonly ListedWorkshop[]): Named[] {
  const names = workshopNames(list);
  return list.map((one, index) => ({ one, name: names[index] ?? '' }));
}

interface ActProps {
  name: string;
  text: string;
  onClick: () => Promise<void> | void;
}

function Act({ name, text, onClick }: ActProps) {
  return (
    <button type="button" class="tekstknop" onClick={() => void onClick()}>
      {text}
      <span class="verborgen"> {name}</span>
    </button>
  );
}
