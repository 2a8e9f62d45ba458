import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { entryWords as words } from '../../../messages/workshop-scores';
import { LabelAndHint } from '../../../ui/LabelAndHint';

interface Props {
  /** A code that came with the address, to take over; or empty. */
  given: string;
  /** It was taken over, or changed. */
  onGiven: () => void;
  /** True when what was typed was taken over. */
  onTake: (typed: string) => boolean;
  onScan: () => void;
}

/** Where the trainer types one code after another. */
export function CodeField({ given, onGiven, onTake, onScan }: Props) {
  const [typed, setTyped] = useState(given);
  useLayoutEffect(() => {
    if (given !== '') setTyped(given);
  }, [given]);
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="code-veld"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (onTake(typed)) {
          setTyped('');
          onGiven();
        }
        field.current?.focus();
      }}
    >
      <div class="veld">
        <LabelAndHint id="code" label={words.code} hint={words.codeHint} />
        <input
          ref={field}
          id="code"
          value={typed}
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="code-uitleg"
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            onGiven();
          }}
        />
      </div>
      <p class="knoppen">
        <button type="submit" class="knop">
          {words.add}
        </button>
        <button type="button" class="knop licht" onClick={onScan}>
          {words.scan}
        </button>
      </p>
    </form>
  );
}
