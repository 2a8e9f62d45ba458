import encodeQR from 'qr';

/** What Chromium's camera without a camera sees: a film of two frames with a QR code on it, in shades of grey. */
export function filmOf(text: string): Buffer {
  const squares = encodeQR(text, 'raw', { ecc: 'low', border: 4 });
  const size = squares.length * 6 + (squares.length % 2) * 6;
  const light = Buffer.alloc(size * size, 235);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) if (squares[Math.floor(y / 6)]?.[Math.floor(x / 6)]) light[y * size + x] = 16;
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((size * size) / 2, 128)]);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${size} H${size} F10:1 Ip A1:1 C420jpeg\n`), frame, frame]);
}
