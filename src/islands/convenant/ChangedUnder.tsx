import type { DraftText } from '../../domain/convenant-draft';
import { clauseWords as words } from '../../messages/convenant';
import { keepOwn, takeProposal } from '../../stores/convenant';
import { takeNoted } from '../../stores/convenant-texts';
import { focusAfterDraw } from './place';

interface Props {
  text: DraftText;
  /** What the text is, for who hears only the buttons. */
  name: string;
  /** Where one goes on when the choice is gone. */
  returnTo: string;
  /** Before the proposal is taken. */
  onTake?: () => void;
}

/** What the proposal was when the own text was written, what it is now, and the choice between the two. */
export function ChangedUnder({ text: { key, own, proposal, isChanged }, name, returnTo, onTake }: Props) {
  if (!isChanged || !own) return null;
  const choose = (take: () => void) => () => {
    takeNoted();
    take();
    focusAfterDraw(returnTo);
  };
  return (
    <div class="conv-anders" role="group" aria-label={`${words.changed} ${name}`}>
      <p>
        <strong>{words.changed}</strong>
      </p>
      <dl>
        <dt>{words.then}</dt>
        <dd>{own.base || words.nothing}</dd>
        <dt>{words.now}</dt>
        <dd>{proposal || words.nothing}</dd>
      </dl>
      <p class="knoppen">
        <button type="button" class="knop klein" onClick={choose(() => keepOwn(key, proposal))}>
          {words.keep}
        </button>
        <button
          type="button"
          class="knop licht klein"
          onClick={choose(() => {
            onTake?.();
            takeProposal(key);
          })}
        >
          {words.take}
        </button>
      </p>
    </div>
  );
}
