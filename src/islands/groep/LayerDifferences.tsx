import { listLayerDifferences } from '../../domain/group-findings';
import type { GroupView } from '../../domain/group-view';
import { layerWords } from '../../messages/group-findings';
import type { GroupContent } from '../../ui/content';
import type { Names } from '../../ui/names';

/** Where layers stand apart: something to talk about, never a judgement of one of them. */
export function LayerDifferences({ view, names }: { view: GroupView; names: Names<GroupContent> }) {
  if (view.scans.length < 2) return null;
  const found = listLayerDifferences(view);
  return (
    <div class="groep-deel">
      <h3>{layerWords.title}</h3>
      <p>{layerWords.intro}</p>
      {found === null && <p>{layerWords.tooFew}</p>}
      {found?.length === 0 && <p>{layerWords.none}</p>}
      {found && found.length > 0 && (
        <ul class="stapel">
          {found.map(({ id, medians }) => (
            <li key={id} class={names.item(id).tone}>
              <a href={names.item(id).href}>{names.item(id).korteNaam}</a>
              <span>{layerWords.difference(medians)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
