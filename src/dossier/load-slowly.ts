import type { Dossier } from './dossier';
import { type LoadResult, loadValue } from './load-value';
import { currentVersion } from './migrate';
import { type Scan, readAnswers } from './scan';
import { isObject } from './shape';

/** From so many scans on a dossier is checked in slices. */
export const manyScans = 50;
/** Scans checked in one go: well under 50 ms on an old phone. */
const slice = 25;

type Raw = Record<string, unknown>;

/**
 * Loads a stored dossier as `loadValue` does, with a pause between slices of its scans, so that the page answers while
 * hundreds of them are checked. The checks are the same ones: each slice goes through `loadValue` in a dossier of its own.
 * What that does not take goes through `loadValue` whole, which then tells what is wrong.
 */
export async function loadSlowly(value: unknown, pause: () => Promise<void>): Promise<LoadResult> {
  const lists = scanLists(value);
  if (!lists || !isObject(value) || lists.flat().length < manyScans) return loadValue(value);
  const rounds = value['rounds'] as Raw[];
  const shell = loadDossier({ ...value, rounds: rounds.map((round) => ({ ...round, scans: [] })) });
  if (!shell) return loadValue(value);
  const loaded: Scan[][] = [];
  for (const list of lists) {
    const scans: Scan[] = [];
    for (let from = 0; from < list.length; from += slice) {
      await pause();
      const part = loadDossier({ ...shell, rounds: [{ scans: list.slice(from, from + slice) }] });
      if (!part) return loadValue(value);
      for (const scan of part.rounds.flatMap((round) => round.scans)) {
        // What is read once is kept: the page then need not read all of them in one go.
        readAnswers(scan);
        scans.push(scan);
      }
    }
    loaded.push(scans);
  }
  const dossier = { ...shell, rounds: shell.rounds.map((round, at) => ({ ...round, scans: loaded[at] ?? [] })) };
  return { kind: 'ok', file: { format: 'dossier', dossier } };
}

/**
 * The scans of each round; null for what can't be taken apart: something of another version, without ids (they would be
 * derived from the whole content), or with rounds that are none.
 */
function scanLists(value: unknown): unknown[][] | null {
  if (!isObject(value) || value['version'] !== currentVersion.dossier) return null;
  const { rounds } = value;
  if (!isNamed(value) || !Array.isArray(rounds)) return null;
  const lists = rounds.map((round: unknown) => (isObject(round) && isNamed(round) ? round['scans'] : null));
  return lists.every((list) => Array.isArray(list)) ? (lists as unknown[][]) : null;
}

const isNamed = ({ id }: Raw): boolean => typeof id === 'string' && id !== '';

function loadDossier(value: Raw): Dossier | null {
  const loaded = loadValue(value);
  return loaded.kind === 'ok' && loaded.file.format === 'dossier' ? loaded.file.dossier : null;
}
