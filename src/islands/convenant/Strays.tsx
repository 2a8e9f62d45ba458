import { placeOf } from '../../domain/convenant-points';
import { clauseWords } from '../../messages/convenant';
import { strayWords } from '../../messages/convenant-read';
import { removeClause } from '../../stores/convenant';
import { focusAfterDraw } from './place';

/** Texts that people wrote at places that are not there any more: to copy, or to take away. */
export function Strays({ strays }: { strays: readonly { key: string; text: string }[] }) {
  return (
    <section class="conv-artikel" aria-labelledby={placeOf.strays}>
      <h3 id={placeOf.strays} tabIndex={-1}>
        {strayWords.title}
      </h3>
      <p>{strayWords.intro}</p>
      <ul class="conv-leden">
        {strays.map(({ key, text }) => (
          <li class="lid" key={key}>
            <span class="lid-nummer" />
            <div>
              <p class="lid-tekst">{text}</p>
              <p class="lid-knoppen">
                <button
                  type="button"
                  class="tekstknop"
                  onClick={() => {
                    removeClause(key);
                    focusAfterDraw(placeOf.strays);
                  }}
                >
                  {clauseWords.remove}
                </button>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
