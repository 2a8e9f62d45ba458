import type { GroupView } from '../../../domain/group-view';
import { neighbourWords, spreadText } from '../../../messages/group-share';
import type { GroupContent } from '../../../ui/content';
import { DotStrip } from '../../../ui/DotStrip';
import type { Names } from '../../../ui/names';
import type { OpenedNeighbour } from './Neighbours';

interface Props {
  view: GroupView;
  neighbours: readonly OpenedNeighbour[];
  names: Names<GroupContent>;
}

/** Each item with one's own spread, and under it that of every neighbour. Always in framework order, never by level. */
export function NeighbourTable({ view, neighbours, names }: Props) {
  return (
    <table class="stapelt buren">
      <caption>{neighbourWords.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{neighbourWords.item}</th>
          <th scope="col">{neighbourWords.chain}</th>
          <th scope="col">{neighbourWords.answers}</th>
          <th scope="col">{neighbourWords.words}</th>
        </tr>
      </thead>
      {view.items.map(({ id, counts, figures }) => {
        const sides = [
          { key: '', name: neighbourWords.own, scans: view.scans.length, counts, figures },
          ...neighbours.flatMap(({ id: key, name, number, scans, items }) => {
            const found = items.get(id);
            return found ? [{ key, name: neighbourWords.name(name, number), scans, ...found }] : [];
          }),
        ];
        return (
          <tbody key={id} class={names.item(id).tone}>
            {sides.map((side, index) => (
              <tr key={side.key}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={sides.length}>
                    <a href={names.item(id).href}>{names.item(id).korteNaam}</a>
                  </th>
                )}
                <th scope="row">{side.name}</th>
                <td>
                  {side.figures.known > 0 && (
                    <DotStrip counts={side.counts} median={side.figures.median} respondents={side.scans} />
                  )}
                </td>
                <td>{spreadText(side.figures)}</td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
