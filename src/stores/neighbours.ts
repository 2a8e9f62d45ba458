import { atom } from 'nanostores';
import { type FrameworkIds, ratedIds } from '../domain/framework';
import { type LevelCounts, tally } from '../domain/group-view';
import type { GroupFigures } from '../domain/group';
import { newestRound, scansOnce } from '../dossier/dossier';
import { frameworkOf } from '../dossier/file-name';
import { type LoadedFile, loadText, maxBytes } from '../dossier/load';
import { readAnswers, type Scan } from '../dossier/scan';
import { environment } from './environment';
import type { OpenProblem } from './files-outcome';

/** A file of another chain, laid beside one's own. It is kept in the memory of this page only. */
export type Neighbour =
  | {
      kind: 'opened';
      id: string;
      file: string;
      /** The chain's name; empty in a file without names. */
      name: string;
      /** Which one it is, for a chain without a name. */
      number: number;
      year: string;
      scans: number;
      items: ReadonlyMap<string, { counts: LevelCounts; figures: GroupFigures }>;
      isOtherFramework: boolean;
    }
  | { kind: 'refused'; id: string; file: string; problem: OpenProblem | { code: 'no-scans' } };

export const $neighbours = atom<readonly Neighbour[]>([]);

let opened = 0;

/** Opens files of other chains; one that can't be opened says why. The same file again takes its own place. */
export async function addNeighbours(
  files: readonly File[],
  framework: FrameworkIds & { version: string },
): Promise<void> {
  for (const file of files) {
    const found = await readNeighbour(file, framework);
    const others = $neighbours.get().filter(({ id }) => id !== found.id);
    $neighbours.set([...others, found]);
  }
}

export function removeNeighbour(id: string): void {
  $neighbours.set($neighbours.get().filter((known) => known.id !== id));
}

async function readNeighbour(file: File, framework: FrameworkIds & { version: string }): Promise<Neighbour> {
  const refused = (problem: OpenProblem | { code: 'no-scans' }): Neighbour => ({
    kind: 'refused',
    id: `file ${file.name}`,
    file: file.name,
    problem,
  });
  const kind = file.name.endsWith('.ketenscan.json') ? 'scan' : 'dossier';
  if (file.size > maxBytes[kind]) return refused({ code: 'too-large', kind, bytes: file.size });
  let text: string;
  try {
    text = await environment().readFile(file);
  } catch {
    return refused({ code: 'no-access' });
  }
  const loaded = loadText(text, file.size);
  if (loaded.kind === 'error') return refused(loaded.error);
  const scans = newestScans(loaded.file);
  if (scans.length === 0) return refused({ code: 'no-scans' });
  const answers = scans.map(readAnswers);
  const content = loaded.file.format === 'scan' ? loaded.file.scan : loaded.file.dossier;
  const known = $neighbours.get().find(({ id }) => id === content.id);
  return {
    kind: 'opened',
    id: content.id,
    file: file.name,
    name: content.chain.name.trim(),
    number: known?.kind === 'opened' ? known.number : (opened += 1),
    year: yearsOf(scans),
    scans: scans.length,
    items: new Map(ratedIds(framework).map((id) => [id, tally(answers, id)])),
    isOtherFramework: frameworkOf(loaded.file) !== framework.version,
  };
}

function newestScans(file: LoadedFile): Scan[] {
  if (file.format === 'scan') return [file.scan];
  const round = newestRound(file.dossier);
  return round ? scansOnce(round) : [];
}

/** "2025" or "2025-2026"; empty when no scan says. */
function yearsOf(scans: readonly Scan[]): string {
  const years = scans.map(({ measuredOn }) => measuredOn.slice(0, 4)).filter((year) => /^\d{4}$/u.test(year));
  const [first, last] = [years.sort()[0], years.sort().at(-1)];
  return first === undefined || last === undefined ? '' : first === last ? first : `${first}-${last}`;
}
