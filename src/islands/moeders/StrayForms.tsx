import { useRef, useState } from 'preact/hooks';
import { strayWords as words } from '../../messages/mothers';
import { adoptStrayForms, countStrayForms, removeStrayForms } from '../../stores/mothers';
import type { Session } from '../../stores/session';

interface Props {
  session: Session;
  /** The round in view, and its name. */
  round: string;
  name: string;
}

/** Forms of a round that was undone: they are kept, and somebody decides where they go. */
export function StrayForms({ session, round, name }: Props) {
  const status = useRef<HTMLParagraphElement>(null);
  const [said, say] = useState('');
  const forms = countStrayForms(session);
  if (forms === 0 && said === '') return null;
  const act = (action: () => void, text: string) => {
    action();
    say(text);
    // The buttons are gone; what was done stands here.
    status.current?.focus();
  };
  return (
    <div class="alleen-scherm">
      {forms > 0 && (
        <div class="melding">
          <p>
            <strong>{words.title(forms)}</strong>
          </p>
          <p>{words.hint}</p>
          <p class="knoppen">
            <button
              type="button"
              class="knop licht"
              onClick={() => act(() => adoptStrayForms(round), words.adopted(forms, name))}
            >
              {words.adopt(name)}
            </button>
            <button type="button" class="knop licht" onClick={() => act(removeStrayForms, words.removed(forms))}>
              {words.remove}
            </button>
          </p>
        </div>
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {forms === 0 && said}
      </p>
    </div>
  );
}
