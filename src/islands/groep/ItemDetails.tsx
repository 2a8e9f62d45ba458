import { useState } from 'preact/hooks';
import { levels } from '../../domain/answers';
import { listRespondents } from '../../domain/group-selection';
import type { GroupView, ItemView } from '../../domain/group-view';
import { answerText, respondentText, whoWords } from '../../messages/group-findings';
import { levelLabel } from '../../messages/levels';
import { answerAt, type Round } from '../../stores/group';
import type { GroupContent } from '../../ui/content';
import type { Names } from '../../ui/names';
import { UserText } from '../../ui/UserText';

interface Props {
  item: ItemView;
  round: Round;
  view: GroupView;
  names: Names<GroupContent>;
}

/** More rows than this would hold up the page; the rest comes when asked for. */
const shownFirst = 25;

/** Who gave which level to one item and what they wrote with it, with the question to begin a talk. */
export function ItemDetails({ item, round, view, names }: Props) {
  const [isAll, setAll] = useState(false);
  const places = listRespondents(view);
  const given = levels.filter((level) => item.counts[level] > 0);
  const { korteNaam, niveaus } = names.item(item.id);
  return (
    <>
      <p>
        <strong>{whoWords.question}:</strong> {names.content.vragen[item.id]?.gespreksvraag}
      </p>
      {given.length > 0 && (
        <>
          <p class="groep-kopje">{whoWords.levels}</p>
          <ul>
            {given.map((level) => (
              <li key={level}>
                <strong>{levelLabel(level)}:</strong> {niveaus[level]}
              </li>
            ))}
          </ul>
        </>
      )}
      <table class="antwoorden">
        <caption class="verborgen">{whoWords.caption(korteNaam)}</caption>
        <thead>
          <tr>
            <th scope="col">{whoWords.who}</th>
            <th scope="col">{whoWords.answer}</th>
            <th scope="col">{whoWords.texts}</th>
          </tr>
        </thead>
        <tbody>
          {(isAll ? places : places.slice(0, shownFirst)).map((place) => (
            <Respondent key={place} place={place} item={item.id} round={round} view={view} />
          ))}
        </tbody>
      </table>
      <p class="klein">{whoWords.order}</p>
      {!isAll && places.length > shownFirst && (
        <p class="knoppen">
          <button type="button" class="knop licht klein" onClick={() => setAll(true)}>
            {whoWords.more(places.length)}
          </button>
        </p>
      )}
    </>
  );
}

function Respondent({ place, item, round, view }: { place: number; item: string } & Pick<Props, 'round' | 'view'>) {
  const scan = view.scans[place];
  if (!scan) return null;
  const answer = answerAt(round, place, item);
  // Beside answers a layer is shown from three scans on.
  const isLayerShown = view.layers.some(({ layer, isShown }) => isShown && layer === scan.layer);
  const who = respondentText(scan.role, isLayerShown ? scan.layer : '');
  return (
    <tr>
      <th scope="row">
        {scan.organisation || whoWords.nameless}
        {who && <span class="klein">{who}</span>}
      </th>
      <td>
        {answerText(answer.rating)}
        {answer.discuss && <span class="bespreken">{whoWords.discuss}</span>}
      </td>
      <td>
        {answer.rating.kind === 'notApplicable' && <UserText name={whoWords.reason} text={answer.reason} />}
        <UserText name={whoWords.note} text={answer.note} />
        <UserText name={whoWords.evidence} text={answer.evidence} />
      </td>
    </tr>
  );
}
