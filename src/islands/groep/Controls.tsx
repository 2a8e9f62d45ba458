import { type GroupSort, groupSorts } from '../../domain/group-order';
import type { Selection } from '../../domain/group-selection';
import type { GroupView } from '../../domain/group-view';
import { differWords, layerNames } from '../../messages/group';

interface Props {
  view: GroupView;
  sort: GroupSort;
  selection: Selection;
  onSort: (sort: GroupSort) => void;
  onSelect: (selection: Selection) => void;
}

/** In which order the items stand, and whose answers lie beside the group's. Organisations stand in alphabetical order. */
export function Controls({ view, sort, selection, onSort, onSelect }: Props) {
  const choices = listChoices(view);
  const at = choices.findIndex(({ value }) => isSame(value, selection));
  const option = ({ value, label }: Choice) => {
    const index = choices.findIndex((choice) => choice.value === value);
    return (
      <option key={index} value={index}>
        {label}
      </option>
    );
  };
  const organisations = choices.filter(({ value }) => value.kind === 'organisation' || value.kind === 'nameless');
  const layers = choices.filter(({ value }) => value.kind === 'layer');
  const tooSmall = view.layers.filter(({ isShown }) => !isShown);
  return (
    <div class="groep-keuzes alleen-scherm">
      <fieldset class="veld">
        <legend>{differWords.sort}</legend>
        <div>
          {groupSorts
            .filter((value) => value !== 'verschil' || view.scans.length > 1)
            .map((value) => (
              <label class="keuze" key={value}>
                <input type="radio" name="volgorde" checked={value === sort} onChange={() => onSort(value)} />
                <span>{differWords.sorts[value]}</span>
              </label>
            ))}
        </div>
      </fieldset>
      {view.scans.length > 1 && (
        <div class="veld">
          <label for="ernaast">{differWords.beside}</label>
          <select
            id="ernaast"
            value={at}
            onChange={({ currentTarget }) => {
              const chosen = choices[Number(currentTarget.value)];
              if (chosen) onSelect(chosen.value);
            }}
          >
            <option value={0}>{differWords.all}</option>
            {organisations.length > 0 && (
              <optgroup label={differWords.organisations}>{organisations.map(option)}</optgroup>
            )}
            {layers.length > 0 && <optgroup label={differWords.layers}>{layers.map(option)}</optgroup>}
          </select>
          {isOnePerson(view, selection) && <p class="uitleg groep-let-op">{differWords.oneAnswer}</p>}
          {tooSmall.map(({ layer, scans }) => (
            <p class="uitleg" key={layer}>
              {differWords.layerTooSmall(layer, scans.length)}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

interface Choice {
  value: Selection;
  label: string;
}

function listChoices(view: GroupView): Choice[] {
  const { organisations, nameless, layers } = view;
  return [
    { value: { kind: 'all' }, label: differWords.all },
    ...organisations.map(({ key, name, scans }) => ({
      value: { kind: 'organisation', key } as const,
      label: differWords.option(name, scans.length),
    })),
    ...(nameless.length > 0
      ? [
          {
            value: { kind: 'nameless' } as const,
            label: differWords.option(differWords.namelessShort, nameless.length),
          },
        ]
      : []),
    ...layers
      .filter(({ isShown }) => isShown)
      .map(({ layer, scans }) => ({
        value: { kind: 'layer', layer } as const,
        label: differWords.option(layerNames[layer], scans.length),
      })),
  ];
}

function isSame(a: Selection, b: Selection): boolean {
  if (a.kind === 'organisation' && b.kind === 'organisation') return a.key === b.key;
  if (a.kind === 'layer' && b.kind === 'layer') return a.layer === b.layer;
  return a.kind === b.kind;
}

function isOnePerson(view: GroupView, selection: Selection): boolean {
  if (selection.kind === 'nameless') return view.nameless.length === 1;
  if (selection.kind !== 'organisation') return false;
  return view.organisations.find(({ key }) => key === selection.key)?.scans.length === 1;
}
