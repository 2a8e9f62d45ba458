import { cellOf, type Filled, type Form, type FormTable, isFilled, rowIds, type Value } from '../domain/instrument';
import { dateText } from '../messages/format';
import { documentWords } from '../messages/instrument-document';
import type { Block, TableBlock, TextDocument } from './model';

/** Whose form it is, and the day it was written, as an ISO date. */
interface Facts {
  chain: string;
  day: string;
}

/** A filled-in form as a document. What is empty is there too, so that one can go on in it. */
export function instrumentDocument(form: Form, filled: Filled, { chain, day }: Facts): TextDocument {
  return {
    title: form.titel,
    facts: [...(chain ? [documentWords.chain(chain)] : []), documentWords.day(dateText(day))],
    blocks: form.delen.flatMap(({ titel, uitleg, velden, tabel }): Block[] => [
      { kind: 'heading', level: 1, text: titel },
      // What is said with a slide goes along; how to fill in a form does not.
      ...(form.dias && uitleg ? [{ kind: 'paragraph' as const, text: uitleg, tone: 'quiet' as const }] : []),
      ...velden.flatMap((field): Block[] => [
        { kind: 'heading', level: 2, text: field.label },
        answerBlock(valueText(field.soort, filled.fields.get(field.id))),
      ]),
      ...(tabel ? [tableBlock(tabel, filled)] : []),
    ]),
  };
}

function answerBlock(text: string): Block {
  if (text === '') return { kind: 'paragraph', text: documentWords.empty, tone: 'quiet' };
  return { kind: 'paragraph', text, tone: 'plain' };
}

function tableBlock(table: FormTable, filled: Filled): TableBlock {
  const columns = table.kolommen;
  const cells = (row: string) => columns.map(({ id, soort }) => valueText(soort, cellOf(filled, table.id, row, id)));
  if (table.rijen) {
    return {
      kind: 'table',
      head: ['', ...columns.map(({ label }) => label)],
      rows: table.rijen.map(({ id, label }) => [label, ...cells(id)]),
      hasRowHeads: true,
    };
  }
  return {
    kind: 'table',
    head: columns.map(({ label }) => label),
    rows: rowIds(table, filled).map(cells),
    hasRowHeads: false,
  };
}

/** What was filled in, as people read it. */
export function valueText(kind: string, value: Value | undefined): string {
  if (!isFilled(value)) return '';
  if (value === true) return documentWords.ticked;
  return kind === 'datum' ? dateText(value) : value;
}
