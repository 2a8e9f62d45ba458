import { useEffect, useState } from 'preact/hooks';
import { qrWords } from '../messages/qr';

interface Props {
  /** What the code says: an address. A short one also stands below it; a longer one on paper. */
  text: string;
  /** What it is, for who can't see it. */
  label: string;
}

/** The dark squares of a code as one path, on a square of `size` by `size`. */
interface Drawing {
  size: number;
  path: string;
}

/** Longest text to type over from a screen, and from paper, where nothing can be copied. */
const typeable = { screen: 120, paper: 400 };

/** From this size on, the squares get so small that the code is drawn larger. */
const fineSize = 100;

/** Light squares that a reader needs around a code (ISO/IEC 18004). */
const quietZone = 4;

/** A QR code, drawn when its program has come in. Black on white everywhere: some readers can't read it the other way round. */
export function QrCode({ text, label }: Props) {
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
      {text.length <= typeable.paper && (
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

/** Draws a text as a QR code. Rejects when the text is longer than one code holds, or the program can't be had. */
export async function drawQr(text: string): Promise<Drawing> {
  const { encodeQR } = await import('qr');
  const rows = encodeAtBest((ecc) => encodeQR(text, 'raw', { ecc, border: quietZone }));
  return { size: rows.length, path: rows.map(rowPath).join('') };
}

/** A short text can be read with a finger over the screen; a long one has no room for that. */
function encodeAtBest<T>(encode: (ecc: 'medium' | 'low') => T): T {
  try {
    return encode('medium');
  } catch {
    return encode('low');
  }
}

/** Neighbours become one bar, so that no seams show between them. */
function rowPath(row: readonly boolean[], y: number): string {
  return row
    .map((isDark, x) => {
      if (!isDark || row[x - 1] === true) return '';
      const end = row.indexOf(false, x);
      return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
    })
    .join('');
}
