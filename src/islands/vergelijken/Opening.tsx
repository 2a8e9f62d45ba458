import { compareSentence, compareWords, respondentsSentence, restSentence } from '../../messages/compare';
import { besideRest, besideSentence, besideWords } from '../../messages/compare-beside';
import { respondentName } from '../../messages/respondents';
import { sharedBasis } from '../../domain/compare';
import { $sides, type Compared, type Side } from '../../stores/compare';
import { sideNames, sideText } from './parts';

/** In words what changed, and in one line between which two measurements. */
export function Opening({ view }: { view: Compared }) {
  const { then, now, counts, isOtherDossier } = view;
  const columns = sideNames(view);
  const name = (side: Side, column: string) =>
    [isOtherDossier && side.chain !== column && side.chain, sideText(side)].filter(Boolean).join(', ');
  const rest = isOtherDossier ? besideRest(counts, columns) : restSentence(counts);
  return (
    <header class="opening">
      <p class="alleen-druk omslag">{compareWords.cover(now.chain)}</p>
      <p class="boodschap">{isOtherDossier ? besideSentence(counts) : compareSentence(counts)}</p>
      <p class="klein feiten">
        {!isOtherDossier && now.chain && `${now.chain} · `}
        {columns.then}: {name(then, columns.then)}. {columns.now}: {name(now, columns.now)}.
      </p>
      {isOtherDossier && <p class="klein feiten">{compareWords.otherDossier}</p>}
      {rest && <p class="klein feiten">{rest}</p>}
    </header>
  );
}

/** What one has to know before drawing conclusions: who answered, and how much there is to compare. */
export function Notes({ view }: { view: Compared }) {
  const { then, now, comparison, isOtherDossier } = view;
  const { respondents, isOtherFramework, fellAway } = comparison;
  const { both, applicable } = sharedBasis(comparison);
  const columns = sideNames(view);
  const words = isOtherDossier ? besideWords : compareWords;
  const isTurned =
    !isOtherDossier && then.measuredOn !== '' && now.measuredOn !== '' && then.measuredOn > now.measuredOn;
  return (
    <section aria-labelledby="weten" class="weten">
      <h2 id="weten">{compareWords.noteTitle}</h2>
      {isTurned && (
        <div class="melding alleen-scherm">
          <p>{compareWords.turned}</p>
          <p class="knoppen">
            <button type="button" class="knop licht klein" onClick={() => $sides.set({ then: now.key, now: then.key })}>
              {compareWords.swap}
            </button>
          </p>
        </div>
      )}
      <p class={respondents.kind === 'same' ? 'streep' : 'streep let-op'}>{respondentsSentence(respondents)}</p>
      {both > 0 && 2 * both < applicable && <p class="streep let-op">{words.few(both, applicable)}</p>}
      {isOtherFramework && <p class="streep let-op">{compareWords.otherFramework}</p>}
      {fellAway.then.length > 0 && (
        <p class="streep">{compareWords.fellAway(capital(columns.inThen), fellAway.then)}</p>
      )}
      {fellAway.now.length > 0 && <p class="streep">{compareWords.fellAway(capital(columns.inNow), fellAway.now)}</p>}
      <p class="streep">{words.meaning}</p>
      <details class="som">
        <summary>{compareWords.who}</summary>
        <p>{compareWords.whoIntro}</p>
        <div class="raster half">
          {[then, now].map((side, index) => (
            <div key={side.key}>
              <h3>
                {index === 0 ? columns.then : columns.now}: {sideText(side)}
              </h3>
              <ul>
                {side.respondents.map((respondent, place) => (
                  // A layer with few scans would point at a person.
                  <li key={place}>{respondentName({ ...respondent, layer: '' }, place)}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </details>
    </section>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
