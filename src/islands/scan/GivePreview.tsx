import { giveBackWords } from '../../messages/give-back';
import type { ElementNames } from '../../messages/history';
import { depthLabels, detailWords, layerLabels, roleLabels, stageLabels } from '../../messages/scan';
import type { GivePreview as Preview, Giving } from '../../stores/give-back';
import { Facts } from '../../ui/Facts';

interface Props {
  preview: Preview;
  giving: Giving;
  names: ElementNames;
}

const words = giveBackWords.preview;

/** More notes than this are folded, so that the ways to give back stay near. */
const shownOpen = 4;

/** Exactly what goes along, down to each note. */
export function GivePreview({ preview, giving, names }: Props) {
  const { chain, respondent, answered, asked, discuss, notes } = preview;
  const or = (text: string, isGiven = true) => (isGiven ? text.trim() || words.empty : words.staysOut);
  const rows: [string, string][] = [
    [words.chain, [chain.name, chain.region].filter(Boolean).join(', ') || words.empty],
    [words.stage, or(stageLabels[chain.stage] ?? chain.stage)],
    [words.goal, or(chain.goal, giving.notes)],
    [words.role, or(roleLabels[respondent.role] ?? respondent.role)],
    [words.organisation, or(respondent.organisation, giving.organisation)],
    [words.layer, or(layerLabels[respondent.layer] ?? respondent.layer)],
    [detailWords.depth, or(depthLabels[preview.depth] ?? preview.depth)],
    [words.answers, words.answersText(answered, asked, discuss)],
    [words.factors, words.factorsText(preview.factors)],
    [words.barriers, words.barriersText(preview.barriersOff)],
    [words.notes, giving.notes ? words.notesText(notes.length) : words.staysOut],
  ];
  return (
    <section aria-labelledby="precies">
      <h2 id="precies">{words.title}</h2>
      <Facts rows={rows} isCard />
      {notes.length > 0 && (
        <details open={notes.length <= shownOpen}>
          <summary>{notes.length === 1 ? words.oneNoteTitle : words.notesTitle(notes.length)}</summary>
          <dl class="meegaand">
            {notes.map(({ item, field, text }) => (
              <div key={`${item} ${field}`}>
                <dt>{words.noteName(names[item] ?? item, field)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {preview.unknown > 0 && <p>{words.unknown(preview.unknown)}</p>}
      <p>
        {words.rest} {words.never}
      </p>
    </section>
  );
}
