import type { Level } from '../../domain/answers';
import { chooseSections, type SectionMatch } from '../../domain/sections';
import type { HandreikingRole } from '../../schemas/source';
import { sectionWords } from '../../messages/report-gaps';
import { choiceWords } from '../../messages/report-reader';
import { href } from '../../ui/href';
import type { Names } from '../../ui/names';

interface Props {
  sections: readonly SectionMatch[];
  roles: readonly HandreikingRole[];
  /** Level of the item they are for; null where it has none. */
  level: Level | null;
  names: Names;
}

/** The sections that fit an item: the best one for each role, and the others folded. */
export function Sections({ sections, roles, level, names }: Props) {
  const { best, more } = chooseSections(sections, roles);
  if (best.length === 0) return null;
  const list = (matches: readonly SectionMatch[]) => (
    <ul>
      {matches.map((match) => (
        <li key={`${match.section.rol}/${match.section.id}`}>
          {roles.length > 1 && choiceWords.role(match.section.rol)}
          <SectionLink section={match.section} />
          <span class="waarom">
            {sectionWords.why({ ...match, barriers: match.barriers.map((id) => names.barrier(id).name) }, level)}
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(best)}
      {more.length > 0 && (
        <details class="som alleen-scherm">
          <summary>{choiceWords.more(more.length)}</summary>
          {list(more)}
        </details>
      )}
    </>
  );
}

/** The sections of an item of the report, under their heading; says so when the roles picked have none. */
export function SectionsBlock(props: Props) {
  const { sections, roles } = props;
  if (sections.length === 0) return <p class="klein">{choiceWords.none(roles)}</p>;
  return (
    <div>
      <h4>{choiceWords.title(roles)}</h4>
      <Sections {...props} />
    </div>
  );
}

/** On paper its address stands once, in the reading route. */
function SectionLink({ section }: Pick<SectionMatch, 'section'>) {
  return <a href={href(`/handreikingen/${section.rol}/#${section.id}`)}>{section.titel}</a>;
}
