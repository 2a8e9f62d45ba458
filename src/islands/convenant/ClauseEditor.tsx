import type { DraftClause } from '../../domain/convenant-draft';
import { clauseWords as words } from '../../messages/convenant';
import { takeProposal } from '../../stores/convenant';
import { noteAdded, noteOwn, takeNoted } from '../../stores/convenant-texts';
import { KeptText } from '../../ui/KeptText';

interface EditorProps {
  clause: DraftClause;
  name: string;
  onClose: () => void;
}

/** The text of a clause to write in. */
export function ClauseEditor({ clause: { key, kind, own, proposal }, name, onClose }: EditorProps) {
  const isAdded = kind === 'added';
  const hasPlaces = /\{[a-z0-9:-]+\}/u.test(proposal);
  return (
    <div class="lid-schrijven">
      <KeptText
        id={`tekst-${key}`}
        label={words.text(name)}
        hint={isAdded ? words.addedHint : hasPlaces ? words.places : undefined}
        rows={4}
        stored={own?.text ?? proposal}
        onNote={(text) => (isAdded ? noteAdded(key, text) : noteOwn(key, text, proposal))}
        onLeave={takeNoted}
      />
      <p class="knoppen">
        <button type="button" class="knop klein" onClick={onClose}>
          {words.done}
        </button>
        {!isAdded && own && (
          <button
            type="button"
            class="knop licht klein"
            onClick={() => {
              takeNoted();
              takeProposal(key);
              onClose();
            }}
          >
            {words.reset}
          </button>
        )}
      </p>
    </div>
  );
}
