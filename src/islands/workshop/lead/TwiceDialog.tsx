import { entryWords } from '../../../messages/workshop-scores';
import { Dialog } from '../../../ui/Dialog';
import { spaced } from './spaced';

const words = entryWords.twice;

interface Props {
  code: string;
  onSame: () => void;
  onOther: () => void;
  onClose: () => void;
}

/** A code that is there already: equal answers make equal codes, so only the trainer can tell. */
export function TwiceDialog({ code, onSame, onOther, onClose }: Props) {
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.text(spaced(code))}</p>
      <div class="knoppen">
        <button type="button" class="knop licht" onClick={onSame}>
          {words.same}
        </button>
        <button type="button" class="knop" onClick={onOther}>
          {words.other}
        </button>
      </div>
    </Dialog>
  );
}
