import { agreementKey } from '../domain/convenant-agreements';
import type { Written } from '../domain/convenant-types';
import { addedMark, type FoundConvenant, nothingWritten, readConvenant } from '../dossier/convenant';
import { convenantVersion } from '../dossier/convenant-shape';
import type { Dossier } from '../dossier/dossier';
import { type Patch, type Path, valueAt } from '../dossier/patch';
import { maxText } from '../dossier/scan';
import { environment } from './environment';
import { change } from './saving';
import { $session, type Session } from './session';

/*
 * What people write in the draft convenant, as the dossier has it (public/schema/dossier-1.json, "convenant"). Each text
 * stands at a key of its own, so that two tabs lose nothing. With an own text stands the proposal that it took the place
 * of; the page sees by that when the proposal has become another. A part of another version is never written.
 */

/** What the open dossier has of the draft; `empty` also without a dossier. */
export function foundConvenant(session: Session): FoundConvenant {
  return session.state === 'open' ? readConvenant(session.dossier.convenant) : { kind: 'empty' };
}

/** What people filled in; nothing where this program can't read it. */
export function writtenIn(session: Session): Written {
  const found = foundConvenant(session);
  return found.kind === 'filled' ? found.written : nothingWritten;
}

/** Fills in a field; an empty value clears it. */
export function writeField(id: string, value: string): void {
  write(id, ['fields', id], value);
}

/** Writes the function that signs for a partner. */
export function writeSigner(partner: string, value: string): void {
  write(partner, ['signers', partner], value);
}

/** Writes the text of a clause that people added. A clause that was taken away meanwhile stays away. */
export function writeAdded(key: string, text: string): void {
  const path: Path = ['clauses', key];
  edit(key, (dossier) =>
    valueAt(dossier.convenant, path) === undefined ? [] : [{ path: [...path, 'text'], value: text.slice(0, maxText) }],
  );
}

/** Writes an own text over a proposal. What is empty, or says what the proposal says, is no own text. */
export function writeOwn(key: string, text: string, proposal: string): void {
  const isOwn = text.trim() !== '' && text.trim() !== proposal.trim();
  edit(key, (dossier) => {
    const known = valueAt(dossier.convenant, ['clauses', key, 'base']);
    // The first proposal that it was written over stays, until somebody says what to do with a newer one.
    const base = typeof known === 'string' ? known : proposal.slice(0, maxText);
    return [
      { path: ['clauses', key, 'text'], value: isOwn ? text.slice(0, maxText) : undefined },
      { path: ['clauses', key, 'base'], value: isOwn ? base : undefined },
    ];
  });
}

/** Keeps an own text over the proposal of today. */
export function keepOwn(key: string, proposal: string): void {
  edit(key, [{ path: ['clauses', key, 'base'], value: proposal.slice(0, maxText) }]);
}

/** Takes the proposal in place of an own text. */
export function takeProposal(key: string): void {
  edit(key, [
    { path: ['clauses', key, 'text'], value: undefined },
    { path: ['clauses', key, 'base'], value: undefined },
  ]);
}

/** Leaves a clause out, or takes it back in. What was written in it stays. */
export function switchClause(key: string, isOn: boolean): void {
  edit(key, [{ path: ['clauses', key, 'off'], value: isOn ? undefined : true }]);
}

/** Takes an agreement in or leaves it out, whatever is proposed. */
export function switchAgreement(item: string, isOn: boolean): void {
  const key = agreementKey(item);
  edit(key, [
    { path: ['clauses', key, 'on'], value: isOn ? true : undefined },
    { path: ['clauses', key, 'off'], value: isOn ? undefined : true },
  ]);
}

/** A key for a clause that is added to an article. */
export const newClauseKey = (article: string): string => `${article}.${addedMark}${environment().newId()}`;

/** Adds an empty clause behind the others of its article, unless it is there already. */
export function putClause(key: string): void {
  const path: Path = ['clauses', key];
  const article = key.slice(0, key.indexOf('.'));
  edit(key, (dossier) =>
    valueAt(dossier.convenant, path) === undefined
      ? [{ path, value: { text: '', order: nextOrder(dossier, article) } }]
      : [],
  );
}

/** Takes away a clause that people added; it can be brought back. */
export function removeClause(key: string): void {
  edit(key, [{ path: ['clauses', key], value: undefined }]);
}

/** Moves a clause that people added up (-1) or down (1) among the others; at an end it stays where it is. */
export function moveClause(article: string, key: string, by: -1 | 1): void {
  edit(key, (dossier) => {
    const keys = addedKeys(dossier, article);
    const from = keys.indexOf(key);
    const to = from + by;
    if (from < 0 || to < 0 || to >= keys.length) return [];
    const moved = keys.toSpliced(from, 1).toSpliced(to, 0, key);
    return moved.map((id, index): Patch => ({ path: ['clauses', id, 'order'], value: index + 1 }));
  });
}

/** Ticks a question as answered, or not. A question goes by its words: another question is not answered by it. */
export function answerQuestion(article: string, question: string, isAnswered: boolean): void {
  edit(article, [{ path: ['answered', article, question], value: isAnswered || undefined }]);
}

function write(id: string, path: Path, value: string): void {
  edit(id, [{ path, value: value.trim() === '' ? undefined : value.slice(0, maxText) }]);
}

function addedKeys(dossier: Dossier, article: string): string[] {
  const found = readConvenant(dossier.convenant);
  return found.kind === 'filled' ? (found.written.added.get(article) ?? []).map(({ key }) => key) : [];
}

/** A place behind all others. */
function nextOrder(dossier: Dossier, article: string): number {
  const orders = addedKeys(dossier, article).map((key) => valueAt(dossier.convenant, ['clauses', key, 'order']));
  return Math.max(0, ...orders.filter((order) => typeof order === 'number')) + 1;
}

type Edit = readonly Patch[] | ((dossier: Dossier) => readonly Patch[]);

function edit(id: string, given: Edit): void {
  const session = $session.get();
  if (session.state !== 'open' || !isWritable(session.dossier)) return;
  const inPart = ({ path, value }: Patch): Patch => ({ path: ['convenant', ...path], value });
  const touched: Patch[] = [
    { path: ['version'], value: convenantVersion },
    { path: ['updatedAt'], value: environment().now().toISOString() },
  ];
  change(
    { kind: 'convenant', id },
    (dossier) => (typeof given === 'function' ? given(dossier) : given).map(inPart),
    touched.map(inPart),
    // Another tab may run a newer program by now.
    isWritable,
  );
}

const isWritable = ({ convenant }: Dossier): boolean => ['filled', 'empty'].includes(readConvenant(convenant).kind);
