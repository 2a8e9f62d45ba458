import { type CameAs, type MotherAnswer, motherAnswers, type MotherForm, mothersPart } from '../domain/mothers';
import type { Showing, Showings } from '../domain/mothers-showing';
import type { FilledRow } from '../domain/instrument';
import type { Dossier } from './dossier';
import { readPart } from './instrument';
import type { Path } from './patch';

/*
 * The forms of "Wat merken moeders?" in a dossier: an instrument part (public/schema/dossier-1.json) with two tables.
 * A row of `antwoorden` is one form: the round, how it came, its mark, and the answers by id of the statement. A row of
 * `getoond` is one time that results were shown: the round, and by id of each form that was counted the statements of
 * which its answer was shown then, with spaces between, or `true` for none. It stays when a form is taken away: without it
 * nobody could tell what may be shown next. Rows have ids by chance and forms have no `order`, so that nothing tells who
 * came first.
 */

export const formsTable = 'antwoorden';
export const shownTable = 'getoond';

/** Names of cells that are no statement. */
export const formCells = { round: 'ronde', came: 'kwam-als', mark: 'merk' } as const;

const rowsPath = (table: string): Path => ['instruments', mothersPart, 'tables', table, 'rows'];
export const formPath = (id: string): Path => [...rowsPath(formsTable), id];
export const formRoundPath = (id: string): Path => [...formPath(id), 'cells', formCells.round];
export const shownPath = (id: string): Path => [...rowsPath(shownTable), id];
export const formRowsPath = rowsPath(formsTable);

/** What a dossier has of one round. */
export interface MothersFound {
  forms: MotherForm[];
  showings: Showings;
}

/** The forms of a round and what was shown of it. A row that can't be read counts for nothing and stays as it is. */
export function readMothers(instruments: Readonly<Record<string, unknown>>, round: string): MothersFound {
  const isOwn = ({ cells }: FilledRow) => cells.get(formCells.round) === round;
  const shown = rowsOf(instruments, shownTable);
  return {
    forms: rowsOf(instruments, formsTable).filter(isOwn).map(formOf),
    showings: {
      here: shown.filter(isOwn).map(showingOf),
      elsewhere: shown.filter((row) => !isOwn(row)).map(showingOf),
    },
  };
}

function rowsOf(instruments: Readonly<Record<string, unknown>>, table: string): readonly FilledRow[] {
  const found = readPart(instruments, mothersPart);
  return found.kind === 'filled' ? (found.filled.tables.get(table) ?? []) : [];
}

/** Whether mothers' forms would be lost with a round. What this program can't read counts as some. */
export function hasForms(instruments: Readonly<Record<string, unknown>>, round: string): boolean {
  const { kind } = readPart(instruments, mothersPart);
  return kind === 'newer' || kind === 'unreadable' || readMothers(instruments, round).forms.length > 0;
}

/** The ids of forms whose round is not there: it was undone, or gone before another tab brought them in. */
export function listStrayForms({ instruments, rounds }: Pick<Dossier, 'instruments' | 'rounds'>): string[] {
  const there = new Set<unknown>(rounds.map(({ id }) => id));
  return rowsOf(instruments, formsTable)
    .filter(({ cells }) => cells.has(formCells.round) && !there.has(cells.get(formCells.round)))
    .map(({ id }) => id);
}

function showingOf({ cells }: FilledRow): Showing {
  const answered = new Map<string, Set<string>>();
  const counted = [...cells].filter(([key]) => key !== formCells.round);
  for (const [id, statements] of counted) {
    for (const statement of statements === true ? [] : statements.split(' ')) {
      answered.set(statement, (answered.get(statement) ?? new Set()).add(id));
    }
  }
  return { counted: new Set(counted.map(([id]) => id)), answered };
}

function formOf({ id, cells }: FilledRow): MotherForm {
  const answers = [...cells].flatMap(([statement, value]) => {
    const answer = motherAnswers.find((known) => known === value);
    return answer ? [[statement, answer] as const] : [];
  });
  const came: CameAs = cells.get(formCells.came) === 'papier' ? 'papier' : 'code';
  return { id, answers: new Map(answers), mark: Number(cells.get(formCells.mark)) || 0, came };
}

/** A form as a row of the dossier. */
export function formRow(
  round: string,
  { answers, mark, came }: Omit<MotherForm, 'id'>,
): { cells: Record<string, MotherAnswer | string> } {
  const { round: atRound, came: atCame, mark: atMark } = formCells;
  return { cells: { ...Object.fromEntries(answers), [atRound]: round, [atCame]: came, [atMark]: String(mark) } };
}

/** One showing of results as a row of the dossier; `number` counts them from 1. */
export function shownRow(round: string, number: number, { counted, answered }: Showing): unknown {
  const statementsOf = (form: string) =>
    [...answered].flatMap(([statement, forms]) => (forms.has(form) ? [statement] : []));
  return {
    order: number,
    cells: {
      ...Object.fromEntries([...counted].sort().map((id) => [id, statementsOf(id).sort().join(' ') || true])),
      [formCells.round]: round,
    },
  };
}
