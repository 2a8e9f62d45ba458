import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../src/documents/csv';
import { writeOds } from '../../../src/documents/ods';
import { partnersSheet } from '../../../src/documents/partners-sheet';
import { readTable } from '../../../src/documents/read-table';
import { writeXlsx } from '../../../src/documents/xlsx';
import type { Partner } from '../../../src/domain/partners';
import { planImport } from '../../../src/domain/partners-import';
import { partnerColumns } from '../../../src/domain/partners-table';
import { listValues } from '../../../src/messages/keten-files';
import raamwerk from '../../fixtures/raamwerk.json' with { type: 'json' };
import { partner } from '../../fixtures/partners';

const values = {
  ...listValues,
  draagt: raamwerk.randvoorwaarden.map(({ id, naam }) => ({ value: id, names: [naam] })),
};
const partners: Partner[] = [
  partner('1', {
    name: '=HYPERLINK("http://kwaad.example")',
    kind: 'werkgever',
    sector: '+31 6; "bouw"',
    layers: ['strategisch', 'operationeel'],
    status: 'benaderd',
    contribution: "-2 plekken\nop schooltijden; met 'hulp'",
    carries: ['projectleider', 'zelfredzaamheid'],
  }),
  partner('007', { name: '@ROC, Één 👩‍👧', kind: 'intermediair' }),
  partner('1e5', { name: '', kind: 'ervaringsdeskundige', status: 'gewenst', carries: ['juiste-partners'] }),
  partner('2027-01-01', { name: '24-7', contribution: '1,5' }),
];

const writers = {
  csv: () => Promise.resolve(writeCsv(partnersSheet(partners, values))),
  xlsx: () => writeXlsx({ title: 'Partners', sheets: [partnersSheet(partners, values)] }),
  ods: () => writeOds({ title: 'Partners', sheets: [partnersSheet(partners, values)] }),
};

describe.each(Object.entries(writers))('as %s', (kind, write) => {
  async function readBack(list: readonly Partner[]) {
    const table = await readTable(await write(), `partners.${kind}`);
    if (table.kind === 'error') throw new Error(table.code);
    const plan = planImport(table.rows, list, values);
    if (plan.kind === 'error') throw new Error(plan.code);
    return plan.rows;
  }

  test('it reads back as the same list', async () => {
    const rows = await readBack(partners);
    expect(rows.map(({ outcome }) => outcome)).toEqual(partners.map(({ id }) => ({ kind: 'same', id })));
  });

  test('in an empty list it gives every field of every partner', async () => {
    const rows = await readBack([]);
    const blank = { name: '', kind: '', sector: '', layers: [], status: '', contribution: '', carries: [] };
    const made = rows.map(({ outcome }) =>
      outcome.kind === 'new' ? { ...blank, ...outcome.fields, id: outcome.id } : outcome.kind,
    );
    expect(made).toEqual(partners);
    expect(rows.flatMap(({ remarks }) => remarks)).toEqual([]);
  });
});

test('every column says what stands in it', () => {
  const { columns } = partnersSheet([], values);
  expect(columns.map(({ head }) => head)).toEqual([...partnerColumns]);
  expect(columns.every(({ explanation }) => explanation.length > 20)).toBe(true);
});
