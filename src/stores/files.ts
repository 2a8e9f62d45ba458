import { atom } from 'nanostores';
import { type LoadedFile, loadText, maxBytes } from '../dossier/load';
import { listWarnings } from '../dossier/warnings';
import { StorageError } from '../platform/environment';
import { makeCurrent } from './dossiers';
import { readDossiers } from './dossiers-read';
import { environment } from './environment';
import { type Amount, amountOf, knownFramework } from './files-framework';
import { $outcome, type OpenProblem, type Outcome, type Placing } from './files-outcome';
import { nameOf, PlaceTaken, scansOf, storeBeside, storeNew, storeOver } from './files-store';
import { countDifferences, findTwin, type Twin } from './files-twin';

/** What to ask when a file brings something that is here already, with other things in it. */
export interface Question {
  format: 'scan' | 'dossier';
  name: string;
  here: { amount: Amount; updatedAt: string };
  file: { amount: Amount; updatedAt: string };
  /** Rated items with another answer, and scans that only one of the two has. */
  differences: { answers: number; scans: number };
}

export const $question = atom<Question | null>(null);

let waiting: { file: LoadedFile; twin: Twin & { kind: 'differs' } } | null = null;

/** What to do with what is here already: ask, or leave it and open it. */
type OnTwin = 'ask' | 'open-here';

/** Opens a file that the visitor chose: size, shape, version, content, and a place in storage (FORMATS). */
export async function openFile(file: File): Promise<void> {
  $outcome.set({ kind: 'reading' });
  setQuestion(null);
  const kind = file.name.endsWith('.ketenscan.json') ? 'scan' : 'dossier';
  if (file.size > maxBytes[kind]) {
    refuse(file.name, { code: 'too-large', kind, bytes: file.size });
    return;
  }
  let text: string;
  try {
    text = await environment().readFile(file);
  } catch {
    refuse(file.name, { code: 'no-access' });
    return;
  }
  await openText(text, file.size, file.name, 'ask');
}

/** Opens the text of a file, whatever it came from. True when it is the open one now. */
export async function openText(text: string, bytes: number, fileName: string, onTwin: OnTwin): Promise<boolean> {
  const loaded = loadText(text, bytes);
  if (loaded.kind === 'error') return refuse(fileName, loaded.error);
  try {
    const outcome = await place(loaded.file, onTwin);
    $outcome.set(outcome);
    return outcome.kind === 'opened';
  } catch (cause) {
    return refuse(fileName, storageProblem(cause));
  }
}

export function refuse(file: string, problem: OpenProblem): false {
  $outcome.set({ kind: 'not-opened', file, problem });
  return false;
}

async function place(file: LoadedFile, onTwin: OnTwin): Promise<Outcome> {
  const twin = findTwin(file, (await readDossiers()).dossiers);
  if (twin.kind === 'none') {
    try {
      await storeNew(file);
      return opened(file, 'new');
    } catch (cause) {
      // Another tab brought it in between the look and the write: look again.
      if (cause instanceof PlaceTaken) return place(file, onTwin);
      throw cause;
    }
  }
  if (twin.kind === 'differs' && onTwin === 'ask') {
    setQuestion({ file, twin });
    return { kind: 'none' };
  }
  await makeCurrent(twin.at.dossier, twin.at);
  return opened(file, twin.kind === 'same' ? 'same' : 'changed-here');
}

function setQuestion(given: typeof waiting): void {
  waiting = given;
  $question.set(given && questionOf(given));
}

function questionOf({ file, twin }: NonNullable<typeof waiting>): Question {
  const here = twin.scan ? [twin.scan] : twin.here.rounds.flatMap(({ scans }) => scans);
  return {
    format: file.format,
    name: nameOf(file),
    here: { amount: amountOf(here), updatedAt: (twin.scan ?? twin.here).updatedAt },
    file: { amount: amountOf(scansOf(file)), updatedAt: (file.format === 'scan' ? file.scan : file.dossier).updatedAt },
    differences: countDifferences(scansOf(file), here),
  };
}

/** Answers the question. Whatever is replaced goes to the trash, from where it can be brought back. */
export async function answerQuestion(choice: 'replace' | 'both' | 'leave'): Promise<void> {
  const asked = waiting;
  if (!asked) return;
  const { file, twin } = asked;
  setQuestion(null);
  if (choice === 'leave') {
    refuse('', { code: 'left' });
    return;
  }
  try {
    await (choice === 'replace' ? storeOver(file, twin.at) : storeBeside(file));
    $outcome.set(opened(file, choice === 'replace' ? 'replaced' : 'both'));
  } catch (cause) {
    refuse('', storageProblem(cause));
  }
}

function opened(file: LoadedFile, placing: Placing): Outcome {
  const framework = knownFramework();
  const warnings = listWarnings(file, framework, framework.version);
  return { kind: 'opened', name: nameOf(file), amount: amountOf(scansOf(file)), warnings, placing };
}

function storageProblem(cause: unknown): OpenProblem {
  if (cause instanceof StorageError) return { code: 'storage', problem: cause.code };
  throw cause;
}
