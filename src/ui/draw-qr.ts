/** The dark squares of a code as one path, on a square of `size` by `size`. */
export interface Drawing {
  size: number;
  path: string;
}

/** Light squares that a reader needs around a code (ISO/IEC 18004). */
const quietZone = 4;

/** Draws a text as a QR code. Rejects when the text is longer than one code holds, or the program can't be had. */
export async function drawQr(text: string): Promise<Drawing> {
  const { encodeQR } = await import('qr');
  const rows = encodeAtBest((ecc) => encodeQR(text, 'raw', { ecc, border: quietZone }));
  return { size: rows.length, path: rows.map(rowPath).join('') };
}

/** Has the program come in before it is needed, so that a code can be drawn without a network. Never rejects. */
export async function fetchQrProgram(): Promise<void> {
  // Without it now, drawing asks for it again.
  await import('qr').catch(() => undefined);
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
