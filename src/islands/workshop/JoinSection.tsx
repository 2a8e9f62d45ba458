import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Workshop } from '../../domain/workshop';
import { shownIn } from '../../domain/workshop-measuring';
import { workshopName } from '../../messages/workshop';
import { joinWords as words } from '../../messages/workshop-join';
import { $saving, saveNow, undo } from '../../stores/saving';
import { $session } from '../../stores/session';
import { lastStep, listSteps } from '../../stores/steps';
import { joinedAs, joinWorkshop, listJoined, openDossierBeside, unjoinWorkshop } from '../../stores/workshop-join';
import { saveOpenDossier } from '../../stores/document-file';
import { href } from '../../ui/href';
import { RecentSteps } from '../../ui/RecentSteps';
import { SaveTrouble } from '../../ui/SaveTrouble';
import { ScoreTable } from './ScoreTable';

interface Props {
  workshop: Workshop;
  items: readonly { id: string; korteNaam: string }[];
}

const nameOf = (joined: Workshop | null): string => (joined ? workshopName(joined) : words.unreadable);

/** Puts the outcome in the dossier that is open in this browser, and shows which are there. */
export function JoinSection({ workshop, items }: Props) {
  const session = useStore($session);
  const saving = useStore($saving);
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => void openDossierBeside(), []);
  if (session.state === 'loading') return null;
  if (session.state !== 'open') {
    return (
      <section class="alleen-scherm" aria-labelledby="dossier">
        <h3 id="dossier">{words.title}</h3>
        <p>
          {words.none} <a href={href('/gegevens/')}>{words.toFiles}</a>
        </p>
      </section>
    );
  }
  const state = joinedAs(session, workshop);
  const name = session.dossier.chain.name.trim() || words.nameless;
  return (
    <section class="alleen-scherm" aria-labelledby="dossier">
      <h3 id="dossier" tabIndex={-1} ref={heading}>
        {words.title}
      </h3>
      <SaveTrouble saving={saving} onRetry={() => void saveNow()} onSaveFile={() => saveOpenDossier()} />
      <p>{words.open(name)}</p>
      {state === 'same' ? (
        <p>{words.there}</p>
      ) : (
        <p class="knoppen">
          <button
            type="button"
            class="knop"
            onClick={() => {
              joinWorkshop(session, workshop);
              say(words.joined(name));
              heading.current?.focus();
            }}
          >
            {state === 'older' ? words.renew : words.join}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
      {listJoined(session).map(({ id, workshop: joined }) => (
        <details key={id}>
          <summary id={`dossier-${id}`}>{nameOf(joined)}</summary>
          {joined && shownIn(joined).length > 0 && (
            <ScoreTable workshop={joined} items={items} label={`dossier-${id}`} />
          )}
          <button
            type="button"
            class="tekstknop"
            onClick={() => {
              unjoinWorkshop(id);
              say(words.removed);
              heading.current?.focus();
            }}
          >
            {words.remove}
            <span class="verborgen"> {nameOf(joined)}</span>
          </button>
        </details>
      ))}
      <RecentSteps
        steps={listSteps(session).filter(({ what }) => what.kind === 'workshops')}
        names={{}}
        saving={saving}
        onUndo={(id) => {
          undo(id);
          return lastStep($session.get());
        }}
      />
    </section>
  );
}
