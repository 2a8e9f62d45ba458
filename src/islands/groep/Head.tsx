import type { GroupView } from '../../domain/group-view';
import { groepTitles, groepWords } from '../../messages/group';
import { roundText } from '../../messages/round-name';
import type { Round } from '../../stores/group';
import type { Session } from '../../stores/session';
import { href } from '../../ui/href';
import { RoundPicker } from '../../ui/RoundPicker';
import { printGroup } from './later-module';

interface Props {
  session: Extract<Session, { state: 'open' }>;
  round: Round;
  view: GroupView;
  onPick: (round: string) => void;
}

/** Whose scans these are and of which round, with the ways to other views of the same round. */
export function Head({ session, round, view, onPick }: Props) {
  const { chain, rounds } = session.dossier;
  const facts = [chain.name.trim(), chain.region.trim(), roundText(round), groepWords.scans(view.scans.length)];
  const sections = Object.entries(groepTitles).filter(([id]) => view.scans.length > 0 || !needsScans.has(id));
  return (
    <header>
      <p class="alleen-druk omslag">{groepWords.cover(chain.name.trim(), roundText(round))}</p>
      <h1>{groepWords.title}</h1>
      <p class="klein feiten">{facts.filter(Boolean).join(' · ')}</p>
      {rounds.length > 1 && <RoundPicker label={groepWords.round} rounds={rounds} picked={round.id} onPick={onPick} />}
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
