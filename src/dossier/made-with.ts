import { isObject } from './shape';

/**
 * A parsed file without the name of the program and content that wrote it (`madeWith`, a text): that is about the file, not
 * about the work in it, so two files with the same work are the same. Saving writes it anew.
 */
export function withoutMadeWith(value: unknown): unknown {
  if (!isObject(value) || typeof value['madeWith'] !== 'string') return value;
  const { madeWith: _, ...work } = value;
  return work;
}
