import { useId, useRef, useState } from 'preact/hooks';
import { copyWords } from '../messages/copy';

interface Props {
  label: string;
  text: string;
  /** What the button says. */
  button: string;
  /** What is said when it worked. */
  done: string;
  /** Lines to show; one when left out. */
  rows?: number;
  /** Puts the text on the clipboard; false when the browser refuses. */
  onCopy: (text: string) => Promise<boolean>;
}

/** A text to take along. Where the browser does not let a page copy, the text is selected, and one is told how to copy it. */
export function CopyText({ label, text, button, done, rows, onCopy }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [copied, setCopied] = useState<{ text: string; said: string }>({ text: '', said: '' });
  const copy = async () => {
    const isCopied = await onCopy(text);
    setCopied({ text, said: isCopied ? done : copyWords.refused });
    if (!isCopied) {
      field.current?.focus();
      field.current?.select();
    }
  };
  const shared = { id, ref: field, value: text, readOnly: true, spellcheck: false, autocomplete: 'off' };
  return (
    <div class="veld kopie">
      <label for={id}>{label}</label>
      {rows ? <textarea rows={rows} {...shared} /> : <input type="text" {...shared} />}
      <p class="knoppen">
        <button type="button" class="knop licht klein" onClick={() => void copy()}>
          {button}
        </button>
        {/* What was copied before is not what stands here now. */}
        <span role="status">{copied.text === text ? copied.said : ''}</span>
      </p>
    </div>
  );
}
