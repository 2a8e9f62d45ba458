/** The browser can not make a picture: it has no canvas, or it does not say truly what is drawn on it. */
export class PictureError extends Error {
  override name = 'PictureError';
}

/** So many pixels for each pixel of the drawing: sharp on paper. */
const scale = 2;

/**
 * Makes a PNG of an SVG that needs nothing from elsewhere. Its address is its own text, so nothing is kept that must be let
 * go. Throws a `PictureError` where the browser can't.
 */
export async function pngOf(svg: string, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context || !isTruthful()) throw new PictureError('canvas');
  const image = new Image(canvas.width, canvas.height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob) return new Uint8Array(await blob.arrayBuffer());
  } catch (cause) {
    throw new PictureError('drawing', { cause });
  }
  throw new PictureError('empty');
}

/** A browser that hides who one is may give noise instead of what was drawn; a little of it does no harm. */
function isTruthful(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  const wanted = [29, 36, 51];
  context.fillStyle = `rgb(${wanted.join(' ')})`;
  context.fillRect(0, 0, 1, 1);
  const { data } = context.getImageData(0, 0, 1, 1);
  return wanted.every((part, index) => Math.abs(part - (data[index] ?? 0)) < 16);
}
