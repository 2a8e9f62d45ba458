import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportRow } from '../../domain/partners-import';
import { importWords as words } from '../../messages/keten-files';
import { importPartners } from '../../stores/partners';

interface Props {
  /** Name of the file. */
  file: string;
  rows: readonly ImportRow[];
  /** What came of it, in words. */
  onDone: (text: string) => void;
}

const canTake = ({ outcome: { kind } }: ImportRow): boolean => kind === 'new' || kind === 'changed';

/**
 * What a table would do, row by row. Nothing is taken over before somebody says so. New partners are chosen until somebody
 * says otherwise; a row that becomes a change of another one is not.
 */
export function ImportPreview({ file, rows, onDone }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [choices, setChoices] = useState<ReadonlyMap<number, boolean>>(new Map());
  useEffect(() => heading.current?.focus(), []);
  const choose = (place: number, isOn: boolean) => setChoices(new Map([...choices, [place, isOn]]));
  const isOn = ({ place, outcome }: ImportRow) => choices.get(place) ?? outcome.kind === 'new';
  const taken = rows.filter((row) => canTake(row) && isOn(row));
  const take = () => {
    if (taken.length === 0) return;
    importPartners(taken);
    onDone(words.done(taken.length));
  };
  return (
    <div class="voorvertoning">
      <h4 tabIndex={-1} ref={heading}>
        {words.preview(file)}
      </h4>
      <p class="klein">{words.rule}</p>
      <ul class="rijen">
        {rows.map((row) => (
          <Row key={row.place} row={row} isOn={isOn(row)} onChoose={choose} />
        ))}
      </ul>
      <p class="knoppen">
        <button type="button" class="knop" aria-disabled={taken.length === 0} onClick={take}>
          {words.take(taken.length)}
        </button>
        <button type="button" class="knop licht" onClick={() => onDone(words.cancelled)}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}

interface RowProps {
  row: ImportRow;
  isOn: boolean;
  onChoose: (place: number, isOn: boolean) => void;
}

function Row({ row, isOn, onChoose }: RowProps) {
  const name = row.name.trim() || words.nameless;
  const { outcome } = row;
  return (
    <li data-uitkomst={outcome.kind}>
      {canTake(row) ? (
        <label class="keuze">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ currentTarget: { checked } }) => onChoose(row.place, checked)}
          />
          <strong>{name}</strong>
        </label>
      ) : (
        <strong>{name}</strong>
      )}
      <p>{outcome.kind === 'refused' ? words.refused(outcome.why) : words.outcome[outcome.kind]}</p>
      {outcome.kind === 'changed' && (
        <ul>
          {outcome.changes.map(({ column, before, after }) => (
            <li key={column}>{words.change(column, before, after)}</li>
          ))}
        </ul>
      )}
      {row.remarks.map(({ column, why, found }) => (
        <p key={`${column} ${found}`} class="let-op">
          {why === 'unknown' ? words.remark(column, found) : words.tooLong(column)}
        </p>
      ))}
    </li>
  );
}
