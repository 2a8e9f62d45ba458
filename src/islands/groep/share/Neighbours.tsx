import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import type { GroupView } from '../../../domain/group-view';
import { groepTitles } from '../../../messages/group';
import { neighbourWords } from '../../../messages/group-share';
import { openProblem } from '../../../messages/load';
import { knownIds } from '../../../stores/group';
import { $neighbours, addNeighbours, type Neighbour, removeNeighbour } from '../../../stores/neighbours';
import type { GroupContent } from '../../../ui/content';
import { FileField } from '../../../ui/FileField';
import type { Names } from '../../../ui/names';
import { find } from '../../../ui/page';
import { NeighbourTable } from './NeighbourTable';

interface Props {
  view: GroupView;
  names: Names<GroupContent>;
}

export type OpenedNeighbour = Extract<Neighbour, { kind: 'opened' }>;

/** Files of other chains beside one's own: the spread of each, never an order of chains. */
export function Neighbours({ view, names }: Props) {
  const neighbours = useStore($neighbours);
  const opened = useMemo(() => neighbours.filter((found) => found.kind === 'opened'), [neighbours]);
  const remove = (id: string) => {
    removeNeighbour(id);
    find('#buurbestanden').focus();
  };
  return (
    <section aria-labelledby="buren" class={opened.length === 0 ? 'alleen-scherm' : undefined}>
      <h2 id="buren">{groepTitles.buren}</h2>
      <p>{neighbourWords.intro}</p>
      <p>{neighbourWords.ranking}</p>
      <div class="alleen-scherm">
        <FileField
          id="buurbestanden"
          label={neighbourWords.field}
          hint={`${neighbourWords.hint} ${neighbourWords.memory}`}
          isMultiple
          onFiles={(files) => addNeighbours(files, knownIds(names.content))}
        />
      </div>
      <p class="verborgen" role="status">
        {opened.length > 0 && neighbourWords.opened(opened.length)}
      </p>
      {neighbours.length > 0 && (
        <ul class="stapel alleen-scherm" aria-label={neighbourWords.list}>
          {neighbours.map((found) => (
            <li key={found.id}>
              <NeighbourText found={found} names={names} />
              <button type="button" class="tekstknop" onClick={() => remove(found.id)}>
                {neighbourWords.remove}
                <span class="verborgen"> {found.file}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {opened.length > 0 && <NeighbourTable view={view} neighbours={opened} names={names} />}
    </section>
  );
}

function NeighbourText({ found, names }: { found: Neighbour; names: Names<GroupContent> }) {
  if (found.kind === 'refused') {
    const { what, how } =
      found.problem.code === 'no-scans'
        ? neighbourWords.noScans
        : openProblem(found.problem, Object.fromEntries(names.items.map(({ id, korteNaam }) => [id, korteNaam])));
    return (
      <span role="alert">
        <strong>{neighbourWords.refused(found.file, what)}</strong> {how}
      </span>
    );
  }
  return (
    <span>
      <strong>{neighbourWords.name(found.name, found.number)}</strong>{' '}
      <span class="klein">
        {[found.file, neighbourWords.facts(found.scans, found.year)].join(' · ')}
        {found.scans === 1 && ` ${neighbourWords.one}`}
        {found.isOtherFramework && ` ${neighbourWords.otherFramework}`}
      </span>
    </span>
  );
}
