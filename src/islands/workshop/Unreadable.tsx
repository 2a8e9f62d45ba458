import { workshopWords } from '../../messages/workshop';
import { leaveWorkshop, saveRawWorkshop } from '../../stores/workshop-files';

const words = workshopWords.unreadable;

/** Something is stored that can't be read: it stays, and one can save it and go on. */
export function Unreadable({ value }: { value: unknown }) {
  return (
    <section class="melding fout" aria-labelledby="onleesbaar">
      <h2 id="onleesbaar">{words.title}</h2>
      <p>{words.text}</p>
      <p class="knoppen">
        <button type="button" class="knop klein" onClick={() => saveRawWorkshop(value)}>
          {words.save}
        </button>
        <button type="button" class="knop licht klein" onClick={() => void leaveWorkshop()}>
          {words.fresh}
        </button>
      </p>
    </section>
  );
}
