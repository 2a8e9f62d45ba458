import { useState } from 'preact/hooks';
import type { Moment } from '../../../domain/workshop-scores';
import { entryWords as words } from '../../../messages/workshop-scores';
import { changeWorkshop } from '../../../stores/workshop';
import { spaced } from './spaced';

interface Props {
  moment: Moment;
  codes: readonly string[];
  say: (text: string) => void;
  /** Counts a code in again. */
  onPutBack: (code: string) => void;
  /** The button that had the focus is gone. */
  onLeave: () => void;
}

/** The codes that are in, folded away from whoever looks along; each can be taken out and put back. */
export function CodeList({ moment, codes, say, onPutBack, onLeave }: Props) {
  const [removed, setRemoved] = useState<{ code: string; left: number } | null>(null);
  return (
    <>
      {/* Once anything else came in, the code may be typed again already: putting it back would count it twice. */}
      {removed?.left === codes.length && (
        <p>
          {words.removed(spaced(removed.code))}{' '}
          <button
            type="button"
            class="tekstknop"
            onClick={() => {
              onLeave();
              setRemoved(null);
              onPutBack(removed.code);
            }}
          >
            {words.putBack}
          </button>
        </p>
      )}
      {codes.length > 0 && (
        <details>
          <summary>{words.list(codes.length)}</summary>
          <ul class="codes">
            {codes.map((code, index) => (
              <li key={`${code}-${index}`}>
                <span class="code">{spaced(code)}</span>{' '}
                <button
                  type="button"
                  class="tekstknop"
                  onClick={() => {
                    onLeave();
                    changeWorkshop({ kind: 'uncode', moment, code });
                    setRemoved({ code, left: codes.length - 1 });
                    say('');
                  }}
                >
                  {words.remove}
                  <span class="verborgen"> {spaced(code)}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
