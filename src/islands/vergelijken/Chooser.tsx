import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { compareWords } from '../../messages/compare';
import { besideWords } from '../../messages/compare-beside';
import {
  $beside,
  $kept,
  type Beside,
  $sides,
  closeBeside,
  type CompareView,
  listKept,
  openBeside,
  pickSide,
  type Source,
} from '../../stores/compare';
import { FileField } from '../../ui/FileField';
import { find } from '../../ui/page';
import type { CompareNames } from './parts';
import { sideText } from './parts';

interface Props {
  view: CompareView;
  names: CompareNames;
}

/** The keys of both sides as the page shows them now. */
function shownSides(view: CompareView): { then: string | null; now: string | null } {
  if (view.kind === 'nothing') return { then: view.then, now: view.now };
  return { then: view.then.key, now: view.now.key };
}

/** Which two measurements: rounds of this dossier, of another one, or of a file that is only looked at. */
export function Chooser({ view, names }: Props) {
  const { sources } = view;
  const shown = shownSides(view);
  // Beside another dossier there is no before and after.
  const words =
    view.kind === 'compared' && view.isOtherDossier ? besideWords : { choose: compareWords, swap: compareWords.swap };
  const amount = sources.reduce((sum, { choices }) => sum + choices.length, 0);
  return (
    <section class="kaart kies alleen-scherm" aria-labelledby="kiezen">
      <h2 id="kiezen">{compareWords.choose}</h2>
      {amount > 1 && (
        <div class="kies-rij">
          <SideSelect side="then" label={words.choose.then} sources={sources} shown={shown} />
          <SideSelect side="now" label={words.choose.now} sources={sources} shown={shown} />
          <p>
            <button
              type="button"
              class="knop licht klein"
              onClick={() => $sides.set({ then: shown.now, now: shown.then })}
            >
              {words.swap}
            </button>
          </p>
        </div>
      )}
      <details>
        <summary>{compareWords.more}</summary>
        <FileBeside names={names} />
        <OtherDossiers />
      </details>
    </section>
  );
}

function SideSelect({
  side,
  label,
  sources,
  shown,
}: {
  side: 'then' | 'now';
  label: string;
  sources: readonly Source[];
  shown: ReturnType<typeof shownSides>;
}) {
  const id = `kies-${side}`;
  return (
    <p class="veld">
      <label for={id}>{label}</label>
      <select id={id} value={shown[side] ?? ''} onChange={(event) => pickSide(side, event.currentTarget.value, shown)}>
        {shown[side] === null && <option value="">{compareWords.noSide}</option>}
        {sources.map((source, index) => (
          <optgroup key={index} label={groupName(source)}>
            {source.choices.map((choice) => (
              <option key={choice.key} value={choice.key}>
                {sideText(choice)}
                {choice.isFilled ? '' : ` (${compareWords.unfilled})`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}

function groupName({ kind, name }: Source): string {
  if (kind === 'file') return compareWords.fileGroup(name);
  return kind === 'kept' ? compareWords.keptGroup(name) : compareWords.openGroup(name);
}

function FileBeside({ names }: { names: CompareNames }) {
  const beside = useStore($beside);
  const open = async ([file]: File[]) => {
    if (!file) return;
    // What was picked before may be of another file.
    $sides.set({ then: null, now: null });
    await openBeside(file);
  };
  const remove = () => {
    closeBeside();
    $sides.set({ then: null, now: null });
    find('#ernaast').focus();
  };
  const problem = useProblem(beside, names);
  return (
    <FileField id="ernaast" label={compareWords.file} hint={compareWords.fileHint} onFiles={open}>
      <p role="status">
        {beside.state === 'reading' && compareWords.reading}
        {beside.state === 'ready' && compareWords.ready(beside.name)}
        {problem}
      </p>
      {beside.state === 'ready' && (
        <p>
          <button type="button" class="knop licht klein" onClick={remove}>
            {compareWords.takeAway}
          </button>
        </p>
      )}
    </FileField>
  );
}

/** Why a file was refused, in words; those are many, and come when there is something to say. */
function useProblem(beside: Beside, names: CompareNames): string {
  const [text, setText] = useState('');
  useEffect(() => {
    setText('');
    if (beside.state !== 'refused') return;
    const elements = Object.fromEntries(names.items.map(({ id, korteNaam }) => [id, korteNaam]));
    void import('../../messages/load').then(({ openProblem }) => {
      const { what, how } = openProblem(beside.problem, elements);
      setText(`${compareWords.refused(what)} ${how}`);
    });
  }, [beside]);
  return text;
}

function OtherDossiers() {
  const kept = useStore($kept);
  const [said, say] = useState('');
  const look = async () => {
    const found = await listKept();
    say(found === 0 ? compareWords.keptNone : compareWords.keptFound(found));
  };
  return (
    <div>
      <p>
        <button type="button" class="knop licht klein" onClick={() => void look()}>
          {compareWords.kept}
        </button>
      </p>
      <p role="status" data-dossiers={kept.length}>
        {said}
      </p>
    </div>
  );
}
