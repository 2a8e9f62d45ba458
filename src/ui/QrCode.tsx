import { useEffect, useState } from 'preact/hooks';
import { qrWords } from '../messages/qr';
import { type Drawing, drawQr } from './draw-qr';

interface Props {
  /** What the code says: an address. A short one also stands below it; a longer one on paper. */
  text: string;
  /** What it is, for who can't see it. */
  label: string;
  /** Without the text below it, where that stands beside it already. */
  isBare?: boolean;
}

/** Longest text to type over from a screen, and from paper, where nothing can be copied. */
const typeable = { screen: 120, paper: 400 };

/** From this size on, the squares get so small that the code is drawn larger. */
const fineSize = 100;

/** A QR code, drawn when its program has come in. Black on white everywhere: some readers can't read it the other way round. */
export function QrCode({ text, label, isBare = false }: Props) {
  const [drawing, setDrawing] = useState<Drawing | 'failed' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const show = (found: Drawing | 'failed') => isCurrent && setDrawing(found);
    void drawQr(text).then(show, () => show('failed'));
    return () => {
      isCurrent = false;
    };
  }, [text]);
  const isFine = drawing !== null && drawing !== 'failed' && drawing.size > fineSize;
  return (
    <figure class={isFine ? 'qr fijn' : 'qr'}>
      {drawing === 'failed' ? <p role="alert">{qrWords.failed}</p> : <Code drawing={drawing} label={label} />}
      {!isBare && text.length <= typeable.paper && (
        <figcaption class={text.length > typeable.screen ? 'klein qr-lang' : 'klein'}>{text}</figcaption>
      )}
    </figure>
  );
}

function Code({ drawing, label }: { drawing: Drawing | null; label: string }) {
  if (!drawing) return <div class="qr-vlak" aria-busy="true" />;
  const { size, path } = drawing;
  return (
    <svg class="qr-vlak" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
