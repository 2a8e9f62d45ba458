import type { ChangeKind, ItemChange } from '../../domain/compare';
import { changeTitles, differenceText, itemWords } from '../../messages/compare';
import { besideDifference, besideTitle, besideWords } from '../../messages/compare-beside';
import type { Compared } from '../../stores/compare';
import { type CompareNames, RatingText, sideNames } from './parts';

interface Props {
  view: Compared;
  names: CompareNames;
}

const kinds = Object.keys(changeTitles) as Exclude<ChangeKind, 'beide-nvt'>[];

interface Group {
  kind: Exclude<ChangeKind, 'beide-nvt'> | 'verschil';
  title: string;
  items: readonly ItemChange[];
}

/** Every rated item that applies on a side, by what happened to it. What stayed the same is folded. */
export function Items({ view, names }: Props) {
  const groups = groupsOf(view).filter(({ items }) => items.length > 0);
  const others = groups.filter(({ kind }) => kind !== 'gelijk');
  const [caption, allSame] = view.isOtherDossier
    ? [besideWords.items, besideWords.allSame]
    : [itemWords.caption, itemWords.same];
  const same = groups.filter(({ kind }) => kind === 'gelijk');
  return (
    <section aria-labelledby="onderdelen">
      <h2 id="onderdelen">{itemWords.title}</h2>
      {groups.length === 0 && <p>{itemWords.none}</p>}
      {groups.length > 0 && others.length === 0 && <p>{itemWords.noneOther}</p>}
      {others.length > 0 && <ItemTable caption={caption} groups={others} view={view} names={names} />}
      {same.map(({ kind, title, items }) => (
        <details key={kind} class="meer">
          <summary>{itemWords.group(title, items.length)}</summary>
          <ItemTable caption={allSame} groups={same} view={view} names={names} />
        </details>
      ))}
    </section>
  );
}

/** Beside another dossier higher and lower are one group: which is which would read as a ranking. */
function groupsOf(view: Compared): Group[] {
  const only = (...wanted: ChangeKind[]) => view.comparison.items.filter(({ kind }) => wanted.includes(kind));
  if (!view.isOtherDossier) return kinds.map((kind) => ({ kind, title: changeTitles[kind], items: only(kind) }));
  const columns = sideNames(view);
  return [
    { kind: 'verschil', title: besideTitle('omhoog', columns), items: only('omhoog', 'omlaag') },
    ...kinds
      .filter((kind) => kind !== 'omhoog' && kind !== 'omlaag')
      .map((kind): Group => ({ kind, title: besideTitle(kind, columns), items: only(kind) })),
  ];
}

function ItemTable({ caption, groups, view, names }: Props & { caption: string; groups: readonly Group[] }) {
  const columns = sideNames(view);
  return (
    <table class="stapelt onderdelen">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{itemWords.item}</th>
          <th scope="col">{columns.then}</th>
          <th scope="col">{columns.now}</th>
          <th scope="col">{itemWords.difference}</th>
        </tr>
      </thead>
      {groups.map(({ kind, title, items }) => (
        <tbody key={kind} data-groep={kind}>
          {kind !== 'gelijk' && (
            <tr>
              <th colSpan={4} scope="rowgroup">
                {itemWords.group(title, items.length)}
              </th>
            </tr>
          )}
          {items.map((item) => (
            <ItemRow key={item.id} item={item} view={view} names={names} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function ItemRow({ item, view, names }: Props & { item: ItemChange }) {
  const { korteNaam, href, tone, kind } = names.item(item.id);
  const columns = sideNames(view);
  return (
    <tr class={tone} data-item={item.id}>
      <th scope="row">
        <a href={href}>{korteNaam}</a>
        {itemWords.kinds[kind] && <span class="klein">{itemWords.kinds[kind]}</span>}
      </th>
      <td data-kop={columns.then}>
        <RatingText id={item.id} rating={item.then} report={view.comparison.then} />
      </td>
      <td data-kop={columns.now}>
        <RatingText id={item.id} rating={item.now} report={view.comparison.now} />
      </td>
      <td class="verschil" data-richting={view.isOtherDossier ? undefined : item.kind}>
        {view.isOtherDossier ? besideDifference(item) : differenceText(item)}
      </td>
    </tr>
  );
}
