import { useState } from 'preact/hooks';
import { QrCode } from './QrCode';

interface Props {
  text: string;
  label: string;
  /** What the button says while the code is not shown, and while it is. */
  show: string;
  hide: string;
  /** What is said once it shows. */
  shown?: string;
}

/** A button that shows a QR code: its program loads when somebody wants one. */
export function QrFold({ text, label, show, hide, shown }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p class="knoppen">
        <button type="button" class="knop licht" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? hide : show}
        </button>
      </p>
      {isOpen && <QrCode text={text} label={label} />}
      {shown && <p role="status">{isOpen && shown}</p>}
    </>
  );
}
