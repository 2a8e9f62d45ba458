import { isObject } from './shape';
import type { EarlierProgramme, Workshop } from '../domain/workshop';
import { loadWorkshopValue, type LoadedWorkshop } from './workshop';
import type { StoredWorkshop } from './workshop-change';

/** A workshop as a record of this browser holds it, or why it can't be read. Never throws. */
export function readStoredWorkshop(
  value: unknown,
  id: string,
): { kind: 'ok'; stored: StoredWorkshop } | Extract<LoadedWorkshop, { kind: 'error' }> {
  const raw = isObject(value) ? value : {};
  const loaded = loadWorkshopValue(raw['workshop'], id);
  if (loaded.kind === 'error') return loaded;
  const made = Array.isArray(raw['made']) ? raw['made'].filter((one) => typeof one === 'string') : [];
  const earlier = Array.isArray(raw['earlier'])
    ? raw['earlier'].flatMap((one) => readEarlier(one, loaded.workshop))
    : [];
  return { kind: 'ok', stored: { workshop: loaded.workshop, earlier, made } };
}

/** What can't be read can't be gone back to; the workshop itself stands. */
function readEarlier(value: unknown, workshop: Workshop): EarlierProgramme[] {
  if (!isObject(value)) return [];
  const loaded = loadWorkshopValue({ ...workshop, ...value, scores: {} }, workshop.id);
  if (loaded.kind === 'error' || typeof value['by'] !== 'string') return [];
  const { audience, length, parts } = loaded.workshop;
  const text = (field: string) => (typeof value[field] === 'string' ? value[field] : '');
  return [{ by: value['by'], part: text('part'), about: text('about'), audience, length, parts }];
}

/** A workshop that nothing was done to yet. */
export const storedWorkshop = (workshop: Workshop): StoredWorkshop => ({ workshop, earlier: [], made: [] });
