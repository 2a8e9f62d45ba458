import { useState } from 'preact/hooks';
import type { Moment } from '../../../domain/workshop-scores';
import { entryWords as words } from '../../../messages/workshop-scores';
import { changeWorkshop } from '../../../stores/workshop';
import { spaced } from './spaced';

interface Props {
  moment: Moment;
  codes: readonly string[];
  say: (text: string) => void;
  /** The button that had the focus is gone. */
  onLeave: () => void;
}

/** The codes that are in, folded away from whoever looks along; each can be taken out and put back. */
export function CodeList({ moment, codes, say, onLeave }: Props) {
  const [removed, setRemoved] = useState<string | null>(null);
  return (
    <>
      {removed !== null && (
        <p>
          {words.removed(spaced(removed))}{' '}
          <button
            type="button"
            class="tekstknop"
            onClick={() => {
              changeWorkshop({ kind: 'code', moment, code: removed });
              setRemoved(null);
              say(words.added(spaced(removed), codes.length + 1));
              onLeave();
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
                    changeWorkshop({ kind: 'uncode', moment, code });
                    setRemoved(code);
                    say('');
                    onLeave();
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
