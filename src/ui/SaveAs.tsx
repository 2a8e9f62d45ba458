import { useState } from 'preact/hooks';
import { saveAsWords } from '../messages/save-as';

export interface Offer {
  /** What the button says: "Word (.docx)". */
  label: string;
  /** Makes the file and offers it; gives its name. It throws when a part of the site did not load. */
  save: () => Promise<string>;
}

interface Props {
  /** Says what the buttons save, for who hears only the buttons. */
  label: string;
  offers: readonly Offer[];
}

/** Buttons that make a document as a file, and the place where the page says what came of it. */
export function SaveAs({ label, offers }: Props) {
  const [said, say] = useState('');
  const [isBusy, setBusy] = useState(false);
  const save = async (offer: Offer) => {
    if (isBusy) return;
    setBusy(true);
    say(saveAsWords.busy);
    try {
      say(saveAsWords.made(await offer.save()));
    } catch {
      say(saveAsWords.failed);
    }
    setBusy(false);
  };
  return (
    <div class="opslaan-als alleen-scherm">
      <p class="knoppen" role="group" aria-label={label}>
        {offers.map((offer) => (
          <button
            key={offer.label}
            type="button"
            class="knop licht klein"
            aria-disabled={isBusy || undefined}
            onClick={() => void save(offer)}
          >
            {offer.label}
          </button>
        ))}
      </p>
      <p class="gezegd" role="status">
        {said}
      </p>
    </div>
  );
}
