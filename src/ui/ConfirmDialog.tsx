import type { ComponentChildren } from 'preact';
import { confirmWords } from '../messages/confirm';
import { Dialog } from './Dialog';

interface Props {
  title: string;
  /** Text of the button that does it. */
  yes: string;
  onYes: () => void;
  onClose: () => void;
  children: ComponentChildren;
}

/** Asks before something is gone for good. The safe way out comes first, so that focus begins there. */
export function ConfirmDialog({ title, yes, onYes, onClose, children }: Props) {
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <div class="knoppen">
        <button type="button" class="knop licht" onClick={onClose}>
          {confirmWords.cancel}
        </button>
        <button
          type="button"
          class="knop gevaar"
          onClick={() => {
            onClose();
            onYes();
          }}
        >
          {yes}
        </button>
      </div>
    </Dialog>
  );
}
