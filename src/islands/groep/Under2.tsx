import type { GroupView } from '../../domain/group-view';
import { differWords } from '../../messages/group';
import { under2Words } from '../../messages/group-findings';
import type { GroupContent } from '../../ui/content';
import type { Names } from '../../ui/names';

const ownPillar = 'pijler-intra-organisatorisch';

/** Over these everybody answers for the own organisation, so a middle says little. */
export function Under2({ view, names }: { view: GroupView; names: Names<GroupContent> }) {
  if (view.scans.length < 2) return null;
  const hasLevels = view.items.some(({ id, figures }) => figures.known > 0 && names.item(id).tone === ownPillar);
  return (
    <div class="groep-deel">
      <h3>{under2Words.title}</h3>
      <p>{under2Words.intro}</p>
      {view.under2.length === 0 ? (
        <p>{hasLevels ? under2Words.none : under2Words.noLevels}</p>
      ) : (
        <ul class={`stapel ${ownPillar}`}>
          {view.under2.map(({ id, organisations }) => (
            <li key={id}>
              <a href={names.item(id).href}>{names.item(id).korteNaam}</a>
              <span>{differWords.under2(organisations)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
