import { atom } from 'nanostores';
import type { FrameworkIds } from '../domain/framework';
import type { Round } from '../dossier/dossier';
import { fileName, fileText } from '../dossier/file-name';
import { loadText } from '../dossier/load';
import { type NamelessSummary, summarise, withoutNames } from '../dossier/without-names';
import { shuffle } from '../platform/shuffle';
import { environment } from './environment';

/** The scans of a round without names, made and looked at, before anything leaves. */
export interface Leaving {
  /** The round it was made of, as it was then. */
  round: Round;
  /** The text of the file itself. */
  text: string;
  file: string;
  summary: NamelessSummary;
  /** `opens`: saved, and the same text opens again. */
  state: 'seen' | 'opens' | 'broken';
}

export const $leaving = atom<Leaving | null>(null);

/** Makes the file without names and shows it; nothing leaves yet. */
export function prepareLeaving(round: Round, framework: FrameworkIds & { version: string }): void {
  const { madeWith, newId } = environment();
  const nameless = withoutNames(round, framework, { newId, shuffle });
  const summary = summarise(nameless);
  const text = fileText(nameless, madeWith);
  // Neither chain nor day in the name: it travels along.
  const file = fileName('dossier', 'zonder namen', summary.years.at(-1) ?? '');
  $leaving.set({ round, text, file, summary, state: 'seen' });
}

/** Offers exactly the text that was shown, and reads it again. */
export function saveLeaving(): void {
  const leaving = $leaving.get();
  if (!leaving) return;
  environment().download(leaving.file, leaving.text, 'application/json');
  const again = loadText(leaving.text, new TextEncoder().encode(leaving.text).length);
  $leaving.set({ ...leaving, state: again.kind === 'ok' ? 'opens' : 'broken' });
}

export function dropLeaving(): void {
  $leaving.set(null);
}
