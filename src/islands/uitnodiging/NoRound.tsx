import { inviteWords } from '../../messages/invite';
import type { LinkFramework } from '../../stores/invited';
import { startRound } from '../../stores/rounds-edit';

/** An invitation belongs to a round, and this dossier has none. */
export function NoRound({ framework }: { framework: LinkFramework }) {
  return (
    <div class="melding">
      <p>{inviteWords.noRound.text}</p>
      <p class="knoppen">
        <button type="button" class="knop" onClick={() => void startRound(framework.version)}>
          {inviteWords.noRound.button}
        </button>
      </p>
    </div>
  );
}
