import { atom } from 'nanostores';
import type { Found, IntakeProblem } from '../dossier/intake';
import { loadText, maxBytes } from '../dossier/load';
import { readQrPhoto } from '../platform/camera';
import { pause } from '../platform/pause';
import { environment } from './environment';
import { addFound, aimedFramework } from './intake';

/** How far reading files is; null when nothing is being read. */
export const $reading = atom<{ done: number; all: number } | null>(null);

/** Files that are fetched from disk together. */
const together = 100;
/** How long reading may hold the page up before the visitor comes in between, in milliseconds. */
const slice = 40;

type FileError = (IntakeProblem & { about: 'file' })['error'];

let queue: Promise<void> = Promise.resolve();

/** Reads files that the visitor chose, many at once, and adds a row for every scan in them. Sizes are checked first. */
export function addFiles(files: readonly File[]): Promise<void> {
  const { done, all } = $reading.get() ?? { done: 0, all: 0 };
  $reading.set({ done, all: all + files.length });
  // What goes wrong with these must not hold up what is chosen later.
  queue = queue.then(() => readAll(files)).catch(() => $reading.set(null));
  return queue;
}

async function readAll(files: readonly File[]): Promise<void> {
  const found: Found[] = [];
  const rest = makeRests();
  for (let from = 0; from < files.length; from += together) {
    for (const fetched of await fetchFiles(files.slice(from, from + together), rest)) {
      found.push(...(await openFetched(fetched)));
      count();
      await rest();
    }
  }
  await pause();
  addFound(found);
  const reading = $reading.get();
  if (reading && reading.done === reading.all) $reading.set(null);
}

/** Lets the visitor come in between when work went on for long enough. */
function makeRests(): () => Promise<void> {
  const now = () => environment().now().getTime();
  let since = now();
  return async () => {
    if (now() - since < slice) return;
    await pause();
    since = now();
  };
}

function count(): void {
  const reading = $reading.get();
  if (reading) $reading.set({ ...reading, done: reading.done + 1 });
}

/** A chosen file with its text, or why there is none. */
type Fetched = { name: string } & (
  { kind: 'text'; text: string; bytes: number } | { kind: 'photo'; photo: File } | { kind: 'error'; error: FileError }
);

/** A chosen file that is not too large, or what came of it already. */
type Sized = Exclude<Fetched, { kind: 'text' }> | { kind: 'file'; name: string; file: File; bytes: number };

/** Looks at sizes first. The texts come in one go: a browser takes as long to fetch one file as to fetch many. */
async function fetchFiles(files: readonly File[], rest: () => Promise<void>): Promise<Fetched[]> {
  const sized: Sized[] = [];
  for (const file of files) {
    sized.push(sizeUp(file));
    await rest();
  }
  const texts = await fetchTexts(sized.flatMap((one) => (one.kind === 'file' ? [one.file] : [])));
  return sized.map((one): Fetched => {
    if (one.kind !== 'file') return one;
    const { name, bytes } = one;
    const text = texts.get(one.file);
    return text === undefined
      ? { name, kind: 'error', error: { code: 'no-access' } }
      : { name, kind: 'text', text, bytes };
  });
}

/** A name only says what a file should be: what is in it is checked again. Asking for a size costs, so it is asked once. */
function sizeUp(file: File): Sized {
  const { name } = file;
  if (file.type.startsWith('image/')) return { name, kind: 'photo', photo: file };
  const kind = name.endsWith('.ketenscan.json') ? 'scan' : 'dossier';
  const bytes = file.size;
  if (bytes > maxBytes[kind]) return { name, kind: 'error', error: { code: 'too-large', kind, bytes } };
  return { kind: 'file', name, file, bytes };
}

/** The texts of files; one that can't be read is left out. */
async function fetchTexts(files: readonly File[]): Promise<Map<File, string>> {
  const border = `\n${environment().newId()}\n`;
  try {
    const all = await environment().readFile(new Blob(files.flatMap((file) => [file, border])));
    const texts = all.split(border);
    return new Map(files.map((file, index) => [file, texts[index] ?? '']));
  } catch {
    // One of them is gone: the others are read by themselves.
    const read = files.map(async (file) => [file, await environment().readFile(file)] as const);
    const settled = await Promise.allSettled(read);
    return new Map(settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
  }
}

async function openFetched(fetched: Fetched): Promise<Found[]> {
  const source = { kind: 'file', name: fetched.name } as const;
  const failed = (error: FileError): Found[] => [{ source, kind: 'problem', problem: { about: 'file', error } }];
  if (fetched.kind === 'error') return failed(fetched.error);
  if (fetched.kind === 'photo') {
    try {
      const code = await readQrPhoto(fetched.photo);
      return code === null ? failed({ code: 'no-qr' }) : await openText(code, source);
    } catch {
      // A photo that is too large to look at, or what reads it could not be loaded.
      return failed({ code: 'no-access' });
    }
  }
  const loaded = loadText(fetched.text, fetched.bytes);
  if (loaded.kind === 'error') return failed(loaded.error);
  const { file } = loaded;
  return [
    file.format === 'scan'
      ? { source, kind: 'scan', scan: file.scan }
      : { source, kind: 'dossier', dossier: file.dossier },
  ];
}

/** Opens the links in a text that the visitor pasted or dropped, or that the address of the page ends with. */
export async function addLinks(text: string): Promise<void> {
  addFound(await openText(text, { kind: 'link' }));
}

/** Everything in a text that is a link of ours; one problem when there is none. */
export async function openText(text: string, source: Found['source']): Promise<Found[]> {
  const framework = aimedFramework();
  if (!framework) return [];
  // Only who gets a link needs what unpacks it.
  const { openLink, openLinks } = await import('../dossier/link');
  const all = openLinks(text, framework);
  return (all.length > 0 ? all : [openLink(text, framework)]).map((opened): Found => {
    switch (opened.kind) {
      case 'scan':
        return { source, kind: 'scan', scan: opened.scan };
      case 'invitation':
      case 'mothers':
        return { source, kind: 'problem', problem: { about: 'link', problem: { code: `is-${opened.kind}` } } };
      case 'problem':
        return { source, kind: 'problem', problem: { about: 'link', problem: opened.problem } };
    }
  });
}
