import { useState } from 'preact/hooks';
import { tallySelected } from '../../domain/group-selection';
import type { GroupView, ItemView } from '../../domain/group-view';
import { countsText, differWords, laterWords, rangeText, resultText, selectedText } from '../../messages/group';
import { levelLabel } from '../../messages/levels';
import { agreementNames } from '../../messages/report-group';
import type { Round } from '../../stores/group';
import type { GroupContent } from '../../ui/content';
import { DotStrip } from '../../ui/DotStrip';
import type { Names } from '../../ui/names';
import { useLater } from './later-module';

/** What lies beside the group: a name, and the places of its scans. */
export interface Selected {
  name: string;
  scans: readonly number[];
}

/** On paper a list of at most this many items stays together. */
const mostTogether = 8;

interface Props {
  id: string;
  title: string;
  /** What the title stands for; may be empty. */
  meaning: string;
  items: readonly ItemView[];
  /** How many of them are drawn so far. */
  drawn: number;
  selected: Selected | null;
  round: Round;
  view: GroupView;
  names: Names<GroupContent>;
}

/** The items under one heading, with their picture and all it says in words. */
export function ItemTable({ id, title, meaning, items, drawn, selected, ...rest }: Props) {
  const isGroup = rest.view.scans.length > 1;
  return (
    <div class={items.length > mostTogether ? 'groep-deel' : 'groep-deel bijeen'}>
      <h3 id={`lijst-${id}`}>{differWords.caption(title, items.length)}</h3>
      {meaning && <p class="klein">{meaning}</p>}
      <table class="stapelt verschil" aria-labelledby={`lijst-${id}`}>
        <thead>
          <tr>
            <th scope="col">{differWords.item}</th>
            <th scope="col">{differWords.answers}</th>
            <th scope="col">{isGroup ? differWords.median : differWords.level}</th>
            {selected && <th scope="col">{selected.name}</th>}
            {isGroup && (
              <th scope="col" class="eens">
                {differWords.agreement}
              </th>
            )}
            <th scope="col">{differWords.result}</th>
          </tr>
        </thead>
        <tbody>
          {items.slice(0, drawn).map((item) => (
            <ItemRow
              key={item.id}
              item={item}
              selected={selected}
              columns={4 + Number(isGroup) + Number(!!selected)}
              {...rest}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = Omit<Props, 'id' | 'title' | 'meaning' | 'items' | 'drawn'> & { item: ItemView; columns: number };

function ItemRow({ item, selected, columns, round, view, names }: RowProps) {
  const [isOpen, setOpen] = useState(false);
  const isGroup = view.scans.length > 1;
  const named = names.item(item.id);
  const { figures, counts } = item;
  const own = selected && tallySelected(view, selected.scans, item.id);
  const under2 = view.under2.find(({ id }) => id === item.id)?.organisations ?? 0;
  const detailsId = `wie-${item.id}`;
  return (
    <>
      <tr class={named.tone} data-item={item.id}>
        <th scope="row">
          <a href={named.href}>{named.korteNaam}</a>
          {item.discuss > 0 && <span class="klein">{differWords.discuss(item.discuss)}</span>}
          {under2 > 0 && <span class="klein">{differWords.under2(under2)}</span>}
        </th>
        <td>
          {figures.known > 0 && (
            <DotStrip
              counts={counts}
              median={figures.median}
              marked={own?.counts ?? null}
              respondents={view.scans.length}
            />
          )}
          <span class="klein">{countsText(counts, figures)}</span>
          <button
            type="button"
            class="tekstknop alleen-scherm"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {differWords.who}
            <span class="verborgen"> {differWords.at(named.korteNaam)}</span>
          </button>
        </td>
        <td data-kop={isGroup ? differWords.median : differWords.level}>
          {figures.median === null ? differWords.noLevel : levelLabel(figures.median)}
          {isGroup && <span class="klein"> {rangeText(figures)}</span>}
        </td>
        {own && (
          <td data-kop={selected.name} class="eigen">
            {selectedText(own.counts, own.figures)}
          </td>
        )}
        {isGroup && <td data-kop={differWords.agreement}>{agreementNames[figures.agreement]}</td>}
        <td data-kop={differWords.result}>{resultText(item)}</td>
      </tr>
      {isOpen && (
        <tr class={`wie ${named.tone}`} id={detailsId}>
          <td colSpan={columns}>
            <DetailsPlace item={item} round={round} view={view} names={names} />
          </td>
        </tr>
      )}
    </>
  );
}

/** What opens below an item; right after the page came in it may not be there yet. */
function DetailsPlace(props: Pick<RowProps, 'item' | 'round' | 'view' | 'names'>) {
  const later = useLater();
  return typeof later === 'object' ? <later.ItemDetails {...props} /> : <p>{laterWords[later]}</p>;
}
