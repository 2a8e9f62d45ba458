import { useState } from 'preact/hooks';
import { moments } from '../../domain/workshop-scores';
import type { Workshop } from '../../domain/workshop';
import { workshopWords } from '../../messages/workshop';
import { saveWorkshopFile } from '../../stores/workshop-files';
import { href } from '../../ui/href';

const words = workshopWords.actions;

/** What one does with a programme. */
export function Actions({ workshop }: { workshop: Workshop }) {
  const [said, say] = useState('');
  const isOpen = moments.some((moment) => workshop.scores[moment]?.state === 'open');
  return (
    <section class="alleen-scherm" aria-labelledby="en-dan">
      <h2 id="en-dan">{words.title}</h2>
      <p class="knoppen">
        <a class="knop" href={href('/workshop/leiden/')}>
          {words.lead}
        </a>
        <a class="knop licht" href={href('/workshop/kaarten/')}>
          {words.print}
        </a>
        <button type="button" class="knop licht" onClick={() => print()}>
          {words.printThis}
        </button>
        <button
          type="button"
          class="knop licht"
          onClick={() => {
            const saved = saveWorkshopFile();
            if (saved) say(saved.isGood ? words.saved(saved.name) : words.savedBad(saved.name));
          }}
        >
          {words.save}
        </button>
      </p>
      {isOpen && <p class="klein">{words.fileHasCodes}</p>}
      <p role="status">{said}</p>
    </section>
  );
}
