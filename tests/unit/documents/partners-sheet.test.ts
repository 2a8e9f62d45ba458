import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../src/documents/csv';
import { writeOds } from '../../../src/documents/ods';
import { partnersSheet } from '../../../src/documents/partners-sheet';
import { readTable } from '../../../src/documents/read-table';
import { writeXlsx } from '../../../src/documents/xlsx';
import type { Partner } from '../../../src/domain/partners';
import { planImport } from '../../../src/domain/partners-import';
import { partnerColumns } from '../../../src/domain/partners-table';
import { learnOwnKinds, ownKindValues } from '../../../src/messages/partner-names';
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

test.each(Object.keys(writers))('a kind of the host is read back from %s by its id and by its name', async (kind) => {
  learnOwnKinds([{ id: 'buurthuis', name: 'Buurthuis of wijkcentrum' }]);
  const hosted = { ...values, soort: [...values.soort, ...ownKindValues()] };
  learnOwnKinds();
  const list = [partner('1', { name: 'De Hoek', kind: 'buurthuis' })];
  const sheet = partnersSheet(list, hosted);
  expect(sheet.columns[2]?.explanation).toMatch(/, anders, buurthuis\.$/u);
  const byName = { ...sheet, rows: [...sheet.rows, [null, 'De Bocht', 'buurthuis of Wijkcentrum']] };
  const workbook = { title: 'Partners', sheets: [byName] };
  const bytes =
    kind === 'csv' ? writeCsv(byName) : kind === 'xlsx' ? await writeXlsx(workbook) : await writeOds(workbook);
  const table = await readTable(bytes, `partners.${kind}`);
  const outcomes = (known: typeof hosted) => {
    const plan = table.kind === 'ok' ? planImport(table.rows, [], known) : null;
    return plan?.kind === 'ok' ? plan.rows : [];
  };
  expect(outcomes(hosted).map(({ outcome }) => outcome.kind === 'new' && outcome.fields.kind)).toEqual([
    'buurthuis',
    'buurthuis',
  ]);
  // On a site without this host it is no kind: it is left out and named.
  expect(outcomes(values).flatMap(({ remarks }) => remarks.map(({ found }) => found))).toEqual([
    'buurthuis',
    'buurthuis of Wijkcentrum',
  ]);
});
