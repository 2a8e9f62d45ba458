import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { answersText, countsNow, itemWords, reasonText, roleText } from '../../../messages/meeting';
import { meetingNotes, type OrganisationNotes } from '../../../stores/meeting-notes';
import { $kept } from '../../../stores/meeting-place';
import type { MeetingItem, MeetingView } from '../../../stores/meeting-view';
import { $pickedRound } from '../../../stores/picked-round';
import { $session } from '../../../stores/session';

interface RevealProps {
  isShown: boolean;
  onTurn: () => void;
}

/** The answers stay hidden until everybody has read the question: who has seen them, thinks with the others. */
export function Reveal({ isShown, onTurn }: RevealProps) {
  const { hasKeys } = useStore($kept);
  return (
    <p class="onthul">
      <button type="button" class={isShown ? 'knop licht' : 'knop'} onClick={onTurn}>
        {isShown ? itemWords.hide : itemWords.show}
      </button>
      {hasKeys && <span class="klein">{itemWords.key}</span>}
    </p>
  );
}

interface Props {
  id: string;
  shown: MeetingItem;
  view: MeetingView;
  isShown: boolean;
}

/** What the scans say, in words, and what counts now. */
export function Answers({ id, shown, view, isShown }: Props) {
  const { counts, figures, reasons, result, isProvisional, agreement } = shown;
  return (
    <section class="antwoorddeel" aria-labelledby="antwoorden">
      <h3 id="antwoorden" class="verborgen">
        {itemWords.answers}
      </h3>
      <div role="status">
        {isShown ? (
          <>
            <p class="uitkomst">{answersText(counts, figures)}</p>
            <p class="uitkomst">
              <strong>{countsNow(result, isProvisional, agreement.rating.kind)}</strong>
            </p>
          </>
        ) : (
          <p class="hulp alleen-scherm">{itemWords.hiddenHint}</p>
        )}
      </div>
      {isShown && reasons.length > 0 && <p class="hulp">{sentence(reasons.map(reasonText).join(', '))}</p>}
      {isShown && <Notes id={id} view={view} />}
    </section>
  );
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** Notes have a button of their own: a screen in a room is not a page on a desk. */
function Notes({ id, view }: { id: string; view: MeetingView }) {
  const [isOpen, setOpen] = useState(false);
  const session = useStore($session);
  const picked = useStore($pickedRound);
  const groups = meetingNotes(session, picked, id);
  if (groups.length === 0) return <p class="hulp">{itemWords.noNotes}</p>;
  return (
    <div class="toelichtingen">
      {view.isRecognisable && <p class="melding">{itemWords.recognisable(view.scans)}</p>}
      <p class="knoppen">
        <button type="button" class="knop licht klein" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? itemWords.hideNotes : itemWords.notes}
        </button>
      </p>
      {isOpen && (
        <>
          <h4>{itemWords.notesTitle}</h4>
          <p class="hulp">{itemWords.notesHint}</p>
          {groups.map((group) => (
            <Organisation key={group.organisation} group={group} />
          ))}
        </>
      )}
    </div>
  );
}

function Organisation({ group: { organisation, notes } }: { group: OrganisationNotes }) {
  return (
    <div class="streep">
      <h5>{organisation || itemWords.nameless}</h5>
      {notes.map(({ role, texts }, index) => (
        <div key={index}>
          <p class="hulp">{roleText(role)}</p>
          {texts.map(({ kind, text }) => (
            <p class="eigen-tekst" key={kind}>
              <strong>{itemWords.texts[kind]}:</strong> {text}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
