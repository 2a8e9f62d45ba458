import type { ElementNames } from '../../messages/history';
import type { CompareNames } from './parts';

/** Short names by id, for the list of steps. */
export function historyNames({ items, content }: CompareNames): ElementNames {
  const all = [...items, ...content.succesfactoren, ...content.belemmeringen];
  return Object.fromEntries(all.map(({ id, korteNaam }) => [id, korteNaam]));
}
