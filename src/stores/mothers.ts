import {
  type CameAs,
  type FormAnswers,
  markCount,
  type MotherAnswer,
  type MotherForm,
  mothersPart,
  packForm,
} from '../domain/mothers';
import { nextShowing, outcomeOf, type Release, releaseOfRound, type StatementOutcome } from '../domain/mothers-showing';
import { encodeCode } from '../dossier/code';
import type { Dossier, Round } from '../dossier/dossier';
import { readPart } from '../dossier/instrument';
import { partVersion } from '../dossier/instrument-shape';
import {
  formPath,
  formRoundPath,
  formRow,
  formRowsPath,
  listStrayForms,
  type MothersFound,
  readMothers,
  shownPath,
  shownRow,
} from '../dossier/mothers';
import { type Patch, valueAt } from '../dossier/patch';
import { environment } from './environment';
import { change } from './saving';
import { $session, type Session } from './session';

export type { Round };

/** What mothers of a round said, as it may be seen. */
export interface MothersView {
  /** How many forms came in. */
  answers: number;
  release: Release;
  /** The forms that results are over; none while nothing may be seen. */
  counted: readonly MotherForm[];
  /** What is to be seen of one statement, by its id. */
  outcome: (statement: string) => StatementOutcome | { kind: 'nothing' };
}

const nothing: MothersFound = { forms: [], showings: { here: [], elsewhere: [] } };

const foundIn = (session: Session, round: string | null): MothersFound =>
  session.state === 'open' && round !== null ? readMothers(session.dossier.instruments, round) : nothing;

/** What mothers said in a round of the open dossier. */
export function mothersView(session: Session, round: string | null): MothersView {
  const { forms, showings } = foundIn(session, round);
  const release = releaseOfRound(forms, showings);
  return {
    answers: forms.length,
    release,
    counted: release.kind === 'shown' ? forms.filter(({ id }) => release.counted.has(id)) : [],
    outcome: (statement) => outcomeOf(forms, showings, statement),
  };
}

/** Whether this program can read and write the forms of the open dossier; a newer one may have written them. */
export function canKeepForms(session: Session): boolean {
  return session.state !== 'open' || isOurs(session.dossier);
}

const isOurs = ({ instruments }: Dossier): boolean =>
  ['filled', 'empty'].includes(readPart(instruments, mothersPart).kind);

/** A form as the list of forms shows it: only by its code, never by its answers. */
export interface ListedForm {
  id: string;
  code: string;
  came: CameAs;
}

/** The forms of a round by code, so that one can find the one that a mother wants to take back. */
export function listForms(session: Session, round: string | null, statements: readonly string[]): ListedForm[] {
  return foundIn(session, round)
    .forms.map(({ id, answers, mark, came }) => ({
      id,
      came,
      code: encodeCode(packForm(inOrder(answers, statements), mark)),
    }))
    .sort((a, b) => (a.code === b.code ? (a.id < b.id ? -1 : 1) : a.code < b.code ? -1 : 1));
}

/** Where a code is among the forms of the open dossier: the round that is asked about first, then the others. */
export function findCode(code: string, round: string, statements: readonly string[]): Round | undefined {
  const session = $session.get();
  const rounds = session.state === 'open' ? session.dossier.rounds : [];
  return [...rounds]
    .sort((a, b) => Number(b.id === round) - Number(a.id === round))
    .find(({ id }) => listForms(session, id, statements).some((form) => form.code === code));
}

const inOrder = (answers: ReadonlyMap<string, MotherAnswer>, statements: readonly string[]): FormAnswers =>
  statements.map((id) => answers.get(id) ?? null);

export interface NewForm {
  answers: FormAnswers;
  came: CameAs;
  /** Of its code; a paper form gets one here. */
  mark?: number;
}

/** Adds a form to a round of the open dossier, as one step; gives its code. `statements` are their ids, in order. */
export function addForm(round: string, statements: readonly string[], { answers, came, mark }: NewForm): string {
  const own = mark ?? freeMark(round, statements, answers);
  const given = statements.flatMap((id, index) => {
    const answer = answers[index];
    return answer ? [[id, answer] as const] : [];
  });
  const id = environment().newId();
  edit(id, 'added', [{ path: formPath(id), value: formRow(round, { answers: new Map(given), mark: own, came }) }]);
  return encodeCode(packForm(answers, own));
}

/** A mark that makes the code of a paper form one of its own in this round; any, when all are taken. */
function freeMark(round: string, statements: readonly string[], answers: FormAnswers): number {
  const taken = new Set(listForms($session.get(), round, statements).map(({ code }) => code));
  const first = parseInt(environment().newId().slice(-2), 16) % markCount;
  const marks = Array.from({ length: markCount }, (_, index) => (first + index) % markCount);
  return marks.find((mark) => !taken.has(encodeCode(packForm(answers, mark)))) ?? first;
}

/** Takes a form away, as one step. */
export function removeForm(id: string): void {
  edit(id, 'removed', [{ path: formPath(id), value: undefined }]);
}

/** How many forms are of a round that is not there any more. */
export function countStrayForms(session: Session): number {
  return session.state === 'open' ? listStrayForms(session.dossier).length : 0;
}

/** Puts the forms of rounds that are gone in this round, as one step. */
export function adoptStrayForms(round: string): void {
  changeStray('moved', (id) => ({ path: formRoundPath(id), value: round }));
}

/** Takes the forms of rounds that are gone away, as one step. */
export function removeStrayForms(): void {
  changeStray('removed', (id) => ({ path: formPath(id), value: undefined }));
}

function changeStray(how: 'moved' | 'removed', patchOf: (id: string) => Patch): void {
  const session = $session.get();
  const [first = '', ...rest] = session.state === 'open' ? listStrayForms(session.dossier) : [];
  if (first === '') return;
  // What another tab did with one of them meanwhile stands: what is stored by then is what moves.
  edit(first, how, (stored) => {
    const stray = new Set(listStrayForms(stored));
    return [first, ...rest].filter((id) => stray.has(id)).map(patchOf);
  });
}

/**
 * Shows the results over all forms of a round, where that may be (`nextShowing`). No step: undoing it would let somebody
 * compare results that differ by one form.
 */
export function showResults(round: string): void {
  const id = environment().newId();
  keep('filled', [], ({ instruments }) => {
    const { forms, showings } = readMothers(instruments, round);
    const next = nextShowing(forms, showings);
    return next ? [{ path: shownPath(id), value: shownRow(round, showings.here.length + 1, next) }] : [];
  });
}

type RowChange = 'added' | 'removed' | 'moved';
type Patches = Parameters<typeof change>[1];

function edit(row: string, how: RowChange, patches: Patches): void {
  keep({ row, how }, patches, () => []);
}

function keep(
  what: 'filled' | { row: string; how: RowChange },
  patches: Patches,
  first: (dossier: Dossier) => readonly Patch[],
): void {
  const form =
    what === 'filled' ? ({ kind: 'filled' } as const) : ({ kind: 'row', table: 'antwoorden', ...what } as const);
  change(
    { kind: 'form', id: mothersPart, change: form },
    patches,
    (dossier) => [
      { path: ['instruments', mothersPart, 'version'], value: partVersion },
      ...shuffled(dossier),
      ...first(dossier),
    ],
    isOurs,
  );
}

/** Rows in the order of their ids, which are by chance: a file must not tell who came first. */
function shuffled(dossier: Dossier): Patch[] {
  const rows = valueAt(dossier, formRowsPath);
  if (typeof rows !== 'object' || rows === null) return [];
  const sorted = Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1));
  return [{ path: formRowsPath, value: Object.fromEntries(sorted) }];
}
