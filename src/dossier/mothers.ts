import { type CameAs, type MotherAnswer, motherAnswers, type MotherForm, mothersPart } from '../domain/mothers';
import type { FilledRow } from '../domain/instrument';
import { readPart } from './instrument';
import type { Path } from './patch';

/*
 * The forms of "Wat merken moeders?" in a dossier: an instrument part (public/schema/dossier-1.json) with two tables.
 * A row of `antwoorden` is one form: the round, how it came, its mark, and the answers by id of the statement. A row of
 * `getoond` is one time that results were shown: the round, and the ids of the forms that were counted. Rows have ids by
 * chance and forms have no `order`, so that nothing tells who came first.
 */

export const formsTable = 'antwoorden';
export const shownTable = 'getoond';

/** Names of cells that are no statement. */
export const formCells = { round: 'ronde', came: 'kwam-als', mark: 'merk' } as const;

const rowsPath = (table: string): Path => ['instruments', mothersPart, 'tables', table, 'rows'];
export const formPath = (id: string): Path => [...rowsPath(formsTable), id];
export const shownPath = (id: string): Path => [...rowsPath(shownTable), id];
export const formRowsPath = rowsPath(formsTable);

/** What a dossier has of one round. */
export interface MothersFound {
  forms: MotherForm[];
  /** The ids of the forms that were counted each time results were shown, the last time last. */
  shown: ReadonlySet<string>[];
}

/** The forms of a round and what was shown of it. A row that can't be read counts for nothing and stays as it is. */
export function readMothers(instruments: Readonly<Record<string, unknown>>, round: string): MothersFound {
  const found = readPart(instruments, mothersPart);
  const tables = found.kind === 'filled' ? found.filled.tables : new Map<string, readonly FilledRow[]>();
  const own = (table: string) => (tables.get(table) ?? []).filter(({ cells }) => cells.get(formCells.round) === round);
  return {
    forms: own(formsTable).map(formOf),
    shown: own(shownTable).map(
      ({ cells }) => new Set([...cells].filter(([, value]) => value === true).map(([id]) => id)),
    ),
  };
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
export function shownRow(round: string, number: number, counted: Iterable<string>): unknown {
  return {
    order: number,
    cells: { ...Object.fromEntries([...counted].sort().map((id) => [id, true])), [formCells.round]: round },
  };
}
