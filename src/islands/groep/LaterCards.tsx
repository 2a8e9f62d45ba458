import { useMemo } from 'preact/hooks';
import { countTalk } from '../../domain/group-findings';
import type { GroupView } from '../../domain/group-view';
import { groepTitles } from '../../messages/group';
import { roomWords } from '../../messages/group-findings';
import { mothersView } from '../../stores/mothers';
import type { Session } from '../../stores/session';
import type { GroupContent } from '../../ui/content';
import { href } from '../../ui/href';
import type { Names } from '../../ui/names';

/** The way to a meeting, with what needs talk first. */
export function AgreeCard({ view, names }: { view: GroupView; names: Names<GroupContent> }) {
  const talk = useMemo(() => countTalk(names.content, view), [names, view]);
  const words = roomWords.agree;
  return (
    <section aria-labelledby="afspreken" class="alleen-scherm">
      <h2 id="afspreken">{groepTitles.afspreken}</h2>
      <p>
        <strong>{words.text(talk)}</strong> {words.how}
      </p>
      <p class="knoppen">
        <a class="knop" href={href('/groep/bijeenkomst/')}>
          {words.meeting}
        </a>
        <a class="knop licht" href={href('/groep/draaiboek/')}>
          {words.script}
        </a>
      </p>
    </section>
  );
}

/** One line on what mothers said; their answers never count in levels. */
export function MothersCard({ session, round }: { session: Session; round: string }) {
  const words = roomWords.mothers;
  return (
    <section aria-labelledby="moeders" class="alleen-scherm">
      <h2 id="moeders">{groepTitles.moeders}</h2>
      <p>
        {words.text(mothersView(session, round).answers)} <a href={href('/moeders/uitkomsten/')}>{words.link}</a>
      </p>
    </section>
  );
}
