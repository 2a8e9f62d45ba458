import type { GroupView } from '../../domain/group-view';
import { dateText } from '../../messages/format';
import { groepTitles, groepWords } from '../../messages/group';
import type { Round } from '../../stores/group';
import type { Session } from '../../stores/session';
import { href } from '../../ui/href';
import { printGroup } from './later-module';

interface Props {
  session: Extract<Session, { state: 'open' }>;
  round: Round;
  view: GroupView;
  onPick: (round: string) => void;
}

const roundName = ({ name, measuredOn }: Round) =>
  [name.trim() || groepWords.namelessRound, measuredOn && dateText(measuredOn)].filter(Boolean).join(' · ');

/** Whose scans these are and of which round, with the ways to other views of the same round. */
export function Head({ session, round, view, onPick }: Props) {
  const { chain, rounds } = session.dossier;
  const facts = [chain.name.trim(), chain.region.trim(), roundName(round), groepWords.scans(view.scans.length)];
  const sections = Object.entries(groepTitles).filter(([id]) => view.scans.length > 0 || !needsScans.has(id));
  return (
    <header>
      <p class="alleen-druk omslag">{groepWords.cover(chain.name.trim(), roundName(round))}</p>
      <h1>{groepWords.title}</h1>
      <p class="klein feiten">{facts.filter(Boolean).join(' · ')}</p>
      {rounds.length > 1 && (
        <p class="veld alleen-scherm">
          <label for="ronde">{groepWords.round}</label>
          <select id="ronde" value={round.id} onChange={(event) => onPick(event.currentTarget.value)}>
            {rounds.map((found) => (
              <option key={found.id} value={found.id}>
                {roundName(found)}
              </option>
            ))}
          </select>
        </p>
      )}
      <p class="knoppen">
        <a class="knop licht klein" href={href('/rapport/')}>
          {groepWords.toReport}
        </a>
        <a class="knop licht klein" href={href('/vergelijken/')}>
          {groepWords.toCompare}
        </a>
        <button type="button" class="knop licht klein" onClick={() => void printGroup()}>
          {groepWords.print}
        </button>
      </p>
      <nav class="inhoud" aria-label={groepWords.contents}>
        <ul>
          {sections.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** Sections that are there only when the round has a scan. */
const needsScans = new Set(['verschillen', 'afspreken', 'weggeven', 'buren']);
