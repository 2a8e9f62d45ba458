import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { arrangeItems } from '../../domain/group-order';
import { selectedScans, type Selection } from '../../domain/group-selection';
import type { GroupView } from '../../domain/group-view';
import { agreementSummary, differWords, groepTitles, groupMeaning, groupTitle, layerNames } from '../../messages/group';
import { $groupSort, $selection, type Round } from '../../stores/group';
import type { GroupContent } from '../../ui/content';
import { hasDots } from '../../ui/DotStrip';
import type { Names } from '../../ui/names';
import { Controls } from './Controls';
import { ItemTable } from './ItemTable';
import type { Later } from './later-module';

interface Props {
  round: Round;
  view: GroupView;
  names: Names<GroupContent>;
  /** How many items may be drawn so far; their headings say how many there are. */
  drawn: number;
  /** What else there is to say about differences, once it is its turn. */
  rest: Exclude<Later, string> | null;
}

/** Where the scans of a round differ: a picture and a table of every item, in the order one picks. Nobody is ranked. */
export function Differences({ round, view, names, drawn, rest }: Props) {
  const picked = useStore($groupSort);
  const selection = useStore($selection);
  const isGroup = view.scans.length > 1;
  const sort = isGroup ? (picked ?? 'verschil') : picked === 'gat' ? 'gat' : 'pijler';
  const selected = useMemo(() => {
    const scans = selectedScans(view, selection);
    return scans && { name: selectionName(view, selection), scans };
  }, [view, selection]);
  // With hundreds of scans this is most of the page: it is made again only when it changes.
  const tables = useMemo(() => {
    const groups = arrangeItems(names.content, view.items, sort);
    let left = drawn;
    return groups.map(({ key, items }) => {
      const own = left;
      left -= items.length;
      if (own <= 0) return null;
      return (
        <ItemTable
          key={key}
          id={key}
          title={groupTitle(key, names.pillar)}
          meaning={groupMeaning(key)}
          items={items}
          drawn={own}
          selected={selected}
          round={round}
          view={view}
          names={names}
        />
      );
    });
  }, [view, names, sort, selected, drawn]);
  const more = useMemo(() => rest && <rest.MoreDifferences view={view} names={names} />, [rest, view, names]);
  return (
    <section aria-labelledby="verschillen">
      <h2 id="verschillen">{groepTitles.verschillen}</h2>
      {isGroup && (
        <>
          <p>{differWords.intro}</p>
          <p>
            <strong>{agreementSummary(view.items)}</strong>
          </p>
        </>
      )}
      <Controls
        view={view}
        sort={sort}
        selection={selected ? selection : { kind: 'all' }}
        onSort={(value) => $groupSort.set(value)}
        onSelect={(value) => $selection.set(value)}
      />
      <Legend view={view} own={selected?.name ?? null} />
      {tables}
      {more}
    </section>
  );
}

function selectionName(view: GroupView, selection: Selection): string {
  switch (selection.kind) {
    case 'all':
      return '';
    case 'organisation':
      return view.organisations.find(({ key }) => key === selection.key)?.name ?? '';
    case 'nameless':
      return differWords.namelessShort;
    case 'layer':
      return layerNames[selection.layer];
  }
}

/** What the signs of the picture stand for. */
function Legend({ view, own }: { view: GroupView; own: string | null }) {
  const { legend } = differWords;
  const asDots = hasDots(view.scans.length);
  const parts = [
    asDots ? legend.dot : legend.column,
    own !== null && (asDots ? legend.own(own) : legend.ownColumn(own)),
    legend.median,
    legend.target,
  ];
  return <p class="klein">{`${differWords.picture}: ${parts.filter(Boolean).join('; ')}.`}</p>;
}
