import { useState } from 'preact/hooks';
import { LabelAndHint } from './LabelAndHint';

interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  /** More than one line. */
  rows?: number;
  type?: 'text' | 'date';
  /** What is stored. */
  stored: string;
  /** Id of a list of suggestions. */
  list?: string;
  onNote: (text: string) => void;
  /** When one goes on to something else. */
  onLeave: () => void;
}

/** As many characters as a file may hold. */
const maxLength = 4000;
/** Of a day as in `2026-11-20`. */
const dayLength = 10;

/** A text that is kept with every key. While one types it shows what one types, whatever comes in from elsewhere. */
export function KeptText({ id, label, hint, rows, type = 'text', stored, list, onNote, onLeave }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const shared = {
    id,
    value: typed ?? stored,
    'aria-describedby': hint && `${id}-uitleg`,
    onInput: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
      setTyped(value);
      // A year of five digits is no day.
      if (type === 'text' || value.length <= dayLength) onNote(value);
    },
    onBlur: () => {
      onLeave();
      setTyped(null);
    },
  };
  return (
    <div class="veld">
      <LabelAndHint id={id} label={label} hint={hint} />
      {rows ? (
        <textarea rows={rows} maxLength={maxLength} {...shared} />
      ) : (
        <input type={type} list={list} {...(type === 'text' ? { maxLength } : { max: '9999-12-31' })} {...shared} />
      )}
    </div>
  );
}
