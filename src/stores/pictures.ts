import { PictureError, pngOf } from '../platform/picture';

interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** Makes a PNG of each drawing; null where this browser can't, so that a document does without them and says so. */
export async function makePictures<Name extends string>(
  drawings: Readonly<Record<Name, Drawing>>,
): Promise<Record<Name, Uint8Array<ArrayBuffer>> | null> {
  const made: Partial<Record<Name, Uint8Array<ArrayBuffer>>> = {};
  try {
    for (const [name, { svg, width, height }] of Object.entries<Drawing>(drawings) as [Name, Drawing][]) {
      made[name] = await pngOf(svg, width, height);
    }
  } catch (cause) {
    if (!(cause instanceof PictureError)) throw cause;
    return null;
  }
  return made as Record<Name, Uint8Array<ArrayBuffer>>;
}
