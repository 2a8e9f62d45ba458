import { type LoadError, type LoadResult, loadValue } from './load-value';
import { withoutMadeWith } from './made-with';
import { isObject } from './shape';

export { type LoadedFile, type LoadError, type LoadResult, loadValue } from './load-value';

/** Largest files taken, in bytes; said at the door, before anything is read (FORMATS, "Limits"). */
export const maxBytes = { scan: 2 * 1024 * 1024, dossier: 20 * 1024 * 1024 } as const;

const failed = (error: LoadError): LoadResult => ({ kind: 'error', error });

/** Loads the text of a file: parse, then `loadValue`. Never throws. */
export function loadText(given: string, bytes: number): LoadResult {
  if (bytes > maxBytes.dossier) return failed({ code: 'too-large', kind: 'dossier', bytes });
  const clean = given.replace(/^\uFEFF/u, '');
  if (clean.trim() === '') return failed({ code: 'empty' });
  let value: unknown;
  try {
    value = withoutMadeWith(JSON.parse(clean));
  } catch {
    return failed(/^\s*[{[]/u.test(clean) ? { code: 'damaged' } : { code: 'not-ours' });
  }
  if (isObject(value) && value['format'] === 'ketenspiegel/scan' && bytes > maxBytes.scan) {
    return failed({ code: 'too-large', kind: 'scan', bytes });
  }
  return loadValue(value);
}
