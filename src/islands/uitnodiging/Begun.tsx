import { invitedWords } from '../../messages/invited';
import { roleLabels } from '../../messages/scan';
import type { BegunScan } from '../../stores/invited';
import { href } from '../../ui/href';

interface Props {
  /** The one that the scan pages answer now comes first. */
  scans: readonly BegunScan[];
  onGoOn: (scan: BegunScan) => void;
}

const words = invitedWords.begun;

/** A leader's browser holds the scans of everybody: then only the first are shown, and the rest is at Gegevens. */
const mostShown = 4;

/** Who opens the invitation again wants to go on, not to begin anew. */
export function Begun({ scans, onGoOn }: Props) {
  const shown = scans.slice(0, mostShown);
  const isOne = scans.length === 1;
  return (
    <section class="melding" aria-labelledby="verder">
      <h2 id="verder">{isOne ? words.title : words.several}</h2>
      <ul class="begonnen">
        {shown.map((scan) => (
          <li key={scan.at.scan}>
            <button type="button" class={isOne ? 'knop' : 'knop licht'} onClick={() => onGoOn(scan)}>
              {isOne ? words.goOn : words.goOnWith(nameOf(scan))}
            </button>
            <span class="klein">
              {isOne && `${nameOf(scan)}, `}
              {words.amount(scan.answered, scan.asked)}
            </span>
          </li>
        ))}
      </ul>
      {scans.length > shown.length && (
        <p>
          {words.more(scans.length - shown.length)} <a href={href('/gegevens/')}>Gegevens</a>.
        </p>
      )}
      <p>{words.shared}</p>
    </section>
  );
}

function nameOf({ organisation, role }: BegunScan): string {
  return [organisation, roleLabels[role] ?? role].filter(Boolean).join(', ') || words.nobody;
}
