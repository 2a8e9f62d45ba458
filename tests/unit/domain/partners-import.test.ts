import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Partner } from '../../../src/domain/partners';
import { type ImportOutcome, type ImportPlan, planImport } from '../../../src/domain/partners-import';
import { type ListColumns, partnerCells, partnerColumns, readCell } from '../../../src/domain/partners-table';
import { listValues } from '../../../src/messages/keten-files';
import { partner, partnersArbitrary } from '../../fixtures/partners';
import { runs } from '../../fixtures/runs';

const values: ListColumns = {
  ...listValues,
  draagt: [
    { value: 'projectleider', names: ['Projectleider', 'Wijs een sterke projectleider of kartrekker aan'] },
    { value: 'expertise', names: ['Expertise', 'Bouw expertise op, samen'] },
  ],
};
const rowsOf = (plan: ImportPlan) => (plan.kind === 'ok' ? plan.rows : []);
const plan = (rows: string[][], partners: Partner[] = []) => planImport(rows, partners, values);
const outcomes = (...given: Parameters<typeof plan>): ImportOutcome[] =>
  rowsOf(plan(...given)).map(({ outcome }) => outcome);

const roc = partner('roc', {
  name: 'ROC Oost',
  kind: 'onderwijs',
  sector: 'Onderwijs',
  layers: ['tactisch'],
  contribution: 'Cursussen',
  carries: ['expertise'],
});

describe('the columns', () => {
  test('are found below a title, in any order, with capitals or other words', () => {
    const rows = [
      ['Onze partners', ''],
      ['Status', 'ORGANISATIE'],
      ['benaderd', 'GGD'],
    ];
    expect(outcomes(rows)).toEqual([{ kind: 'new', id: '', fields: { status: 'benaderd', name: 'GGD' } }]);
  });
  test('are found in the tenth row, and not below it', () => {
    const above = (amount: number) => Array.from({ length: amount }, () => ['Titel']);
    expect(outcomes([...above(9), ['naam'], ['GGD']])).toEqual([{ kind: 'new', id: '', fields: { name: 'GGD' } }]);
    expect(plan([...above(10), ['naam'], ['GGD']])).toEqual({ kind: 'error', code: 'no-columns' });
  });
  test('may end in a colon or a star; of two alike the first counts', () => {
    expect(
      outcomes([
        ['Naam:', 'Status*', 'naam'],
        ['GGD', 'benaderd', 'ROC'],
      ]),
    ).toEqual([{ kind: 'new', id: '', fields: { name: 'GGD', status: 'benaderd' } }]);
    // In the middle of a name they belong to it.
    expect(
      outcomes([
        ['naam', 'soort: partner'],
        ['GGD', 'zorg'],
      ]),
    ).toEqual([{ kind: 'new', id: '', fields: { name: 'GGD' } }]);
  });
  test.each<[string, string[][], string]>([
    ['no name', [['soort'], ['zorg']], 'no-columns'],
    ['nothing at all', [], 'no-columns'],
    ['no rows', [['naam'], [' ']], 'no-rows'],
  ])('%s', (_name, rows, code) => {
    expect(plan(rows)).toEqual({ kind: 'error', code });
  });
});

describe('a row', () => {
  const heads = [...partnerColumns];
  test('about nobody on the list is new, with what it fills in', () => {
    const row = [
      '',
      ' GGD ',
      'Zorg of welzijn',
      'Welzijn',
      'Strategisch; tactisch',
      'betrokken',
      'Weet\r\nveel',
      'Projectleider; expertise',
    ];
    expect(outcomes([heads, row], [roc])).toEqual([
      {
        kind: 'new',
        id: '',
        fields: {
          name: 'GGD',
          kind: 'zorg',
          sector: 'Welzijn',
          layers: ['strategisch', 'tactisch'],
          status: 'betrokken',
          contribution: 'Weet\nveel',
          carries: ['projectleider', 'expertise'],
        },
      },
    ]);
  });
  test('finds its partner by id, else by name, and says what would change', () => {
    expect(
      outcomes(
        [
          ['id', 'naam'],
          ['roc', 'ROC Twente'],
        ],
        [roc],
      ),
    ).toEqual([
      {
        kind: 'changed',
        id: 'roc',
        fields: { name: 'ROC Twente' },
        changes: [{ column: 'naam', before: 'ROC Oost', after: 'ROC Twente' }],
      },
    ]);
    expect(
      outcomes(
        [
          ['naam', 'status'],
          ['roc  oost', 'afgehaakt'],
        ],
        [roc],
      ),
    ).toMatchObject([
      { kind: 'changed', id: 'roc', changes: [{ column: 'naam' }, { column: 'status', after: 'afgehaakt' }] },
    ]);
  });
  test('empties nothing, and the order of a list is no news', () => {
    const two = { ...roc, layers: ['tactisch', 'strategisch'] };
    expect(outcomes([heads, ['roc', '', '', '', 'strategisch;tactisch', '', '', '']], [two])).toEqual([
      { kind: 'same', id: 'roc' },
    ]);
  });
  test.each<[string, string[][], string]>([
    ['without name and id', [['', 'zorg']], 'no-name'],
    [
      'about a partner that stood above',
      [
        ['ROC Oost', ''],
        ['roc oost', 'zorg'],
      ],
      'twice',
    ],
    ['about two partners with one name', [['Dubbel', '']], 'ambiguous'],
  ])('%s is refused', (_name, rows, why) => {
    const partners = [roc, partner('1', { name: 'Dubbel' }), partner('2', { name: 'dubbel' })];
    const found = rowsOf(plan([['naam', 'soort'], ...rows], partners)).at(-1);
    expect(found).toEqual({
      place: rows.length - 1,
      name: rows.at(-1)?.[0],
      outcome: { kind: 'refused', why },
      remarks: [],
    });
  });
  test('leaves out what is not understood, and names it', () => {
    const row = ['', 'GGD', 'Kerk', '', 'hoog, tactisch', 'misschien', 'x'.repeat(4001), 'Projectleider; taal'];
    const [found] = rowsOf(plan([heads, row]));
    expect(found?.outcome).toEqual({
      kind: 'new',
      id: '',
      fields: { name: 'GGD', layers: ['tactisch'], carries: ['projectleider'] },
    });
    expect(found?.remarks.map(({ column, why, found: text }) => [column, why, text.slice(0, 9)])).toEqual([
      ['soort', 'unknown', 'Kerk'],
      ['lagen', 'unknown', 'hoog'],
      ['status', 'unknown', 'misschien'],
      ['bijdrage', 'too-long', 'xxxxxxxxx'],
      ['draagt', 'unknown', 'taal'],
    ]);
  });
  test('keeps what the list has and this program does not know', () => {
    const odd = { ...roc, carries: ['expertise', 'oud-id'] };
    expect(
      outcomes(
        [
          ['id', 'naam', 'draagt'],
          ['roc', '', 'Expertise; oud-id; Projectleider'],
        ],
        [odd],
      ),
    ).toMatchObject([{ kind: 'changed', fields: { carries: ['expertise', 'projectleider', 'oud-id'] } }]);
  });
  test('what is on the list is no remark, also where this program does not know it', () => {
    const odd = { ...roc, carries: ['expertise', 'oud-id'] };
    const [row] = rowsOf(
      plan(
        [
          ['id', 'naam', 'draagt'],
          ['roc', '', 'oud-id; taal'],
        ],
        [odd],
      ),
    );
    expect(row?.remarks).toEqual([{ column: 'draagt', why: 'unknown', found: 'taal' }]);
    expect(row?.outcome).toMatchObject({ kind: 'changed', fields: { carries: ['oud-id'] } });
  });
  test('a cell in which nothing is understood takes nothing away', () => {
    const [row] = rowsOf(plan([heads, ['roc', '', 'Kerk', '', 'hoog', 'misschien', '', 'taal']], [roc]));
    expect(row?.outcome).toEqual({ kind: 'same', id: 'roc' });
    expect(row?.remarks).toHaveLength(4);
  });
  test('changes only what is news: a list in another order is none beside something that is', () => {
    const three = { ...roc, layers: ['tactisch', 'operationeel', 'strategisch'] };
    const [found] = outcomes(
      [
        ['id', 'naam', 'soort', 'lagen', 'status'],
        ['roc', '', 'ONDERWIJS', 'tactisch; strategisch; operationeel', 'gewenst'],
      ],
      [three],
    );
    expect(found?.kind === 'changed' && found.fields).toEqual({ status: 'gewenst' });
  });
  test('a name with a comma is one name', () => {
    expect(
      outcomes([
        ['naam', 'draagt'],
        ['GGD', 'Bouw expertise op, samen, projectleider'],
      ]),
    ).toMatchObject([{ fields: { carries: ['projectleider'] } }]);
    expect(
      outcomes([
        ['naam', 'draagt'],
        ['GGD', 'Bouw expertise op, samen; projectleider'],
      ]),
    ).toMatchObject([{ fields: { carries: ['expertise', 'projectleider'] } }]);
  });
});

describe('which partner a row is about', () => {
  const heads = ['id', 'naam'];
  test('the one with its id, also where others have the name that it gets; the name of the list stands where it has none', () => {
    const partners = [roc, partner('1', { name: 'Dubbel' }), partner('2', { name: 'dubbel' })];
    const rows = rowsOf(plan([heads, ['roc', 'Dubbel'], ['1', '']], partners));
    expect(rows).toMatchObject([
      { name: 'Dubbel', outcome: { kind: 'changed', id: 'roc', fields: { name: 'Dubbel' } } },
      { name: 'Dubbel', outcome: { kind: 'same', id: '1' } },
    ]);
  });
  test('space around an id says nothing, and no id is not an id of nothing but space', () => {
    const partners = [partner(' roc ', { name: 'ROC Oost' }), partner(' ', { name: 'Zonder' })];
    expect(outcomes([heads, ['roc', ''], ['', 'GGD']], partners)).toEqual([
      { kind: 'same', id: ' roc ' },
      { kind: 'new', id: '', fields: { name: 'GGD' } },
    ]);
  });
  test('an unknown id without a name is nobody on the list, also where one there has no name yet', () => {
    const partners = [partner('1', { name: '', kind: 'zorg' })];
    expect(
      rowsOf(
        plan(
          [
            ['id', 'soort', 'naam'],
            ['2', 'onderwijs', ''],
          ],
          partners,
        ),
      ),
    ).toMatchObject([{ name: '', outcome: { kind: 'new', id: '2', fields: { kind: 'onderwijs' } } }]);
  });
  test('new ones without an id are told apart by their names, in which the space between words counts', () => {
    expect(outcomes([heads, ['', 'GGD'], ['', 'ROCOost'], ['', 'ggd']], [roc])).toEqual([
      { kind: 'new', id: '', fields: { name: 'GGD' } },
      { kind: 'new', id: '', fields: { name: 'ROCOost' } },
      { kind: 'refused', why: 'twice' },
    ]);
  });
  test('two new ones with one name are two by their ids, and one id is one partner', () => {
    expect(outcomes([heads, ['a', 'GGD'], ['b', 'GGD'], ['a', 'ROC']])).toEqual([
      { kind: 'new', id: 'a', fields: { name: 'GGD' } },
      { kind: 'new', id: 'b', fields: { name: 'GGD' } },
      { kind: 'refused', why: 'twice' },
    ]);
  });
});

test.each(['zorg; onderwijs', 'zorg, Kerk'])('one kind fits in a cell: %j is left out and named', (cell) => {
  const [row] = rowsOf(
    plan([
      ['naam', 'soort'],
      ['GGD', cell],
    ]),
  );
  expect(row?.outcome).toEqual({ kind: 'new', id: '', fields: { name: 'GGD' } });
  expect(row?.remarks).toEqual([{ column: 'soort', why: 'unknown', found: cell }]);
});

describe('a cell with values of a list', () => {
  const read = (cell: string) => readCell(cell, values.draagt);
  test('has them apart by semicolons, lines or commas, each once; an empty part is nothing', () => {
    const both = { found: ['projectleider', 'expertise'], unknown: [] };
    for (const mark of [';', '\n', ',', ' ; ;', ', ,']) {
      expect(read(`projectleider${mark} Expertise${mark}PROJECTLEIDER`)).toEqual(both);
    }
    expect(read('taal; taal ,vroeg')).toEqual({ found: [], unknown: ['taal', 'vroeg'] });
  });
  test('keeps a name with a comma whole', () => {
    expect(read('Bouw expertise op, samen')).toEqual({ found: ['expertise'], unknown: [] });
  });
  test('a value goes before a name that says the same of another', () => {
    const odd = [
      { value: 'a', names: ['b'] },
      { value: 'b', names: ['c'] },
    ];
    expect(readCell(' b ', odd)).toEqual({ found: ['b'], unknown: [] });
    expect(readCell('B', odd)).toEqual({ found: ['a'], unknown: [] });
  });
  test('is written by its name, and by itself where it has none', () => {
    const odd = { ...roc, carries: ['expertise', 'oud-id'], status: 'vaag' };
    expect(partnerCells(odd, values)).toMatchObject({
      soort: 'onderwijs',
      lagen: 'tactisch',
      status: 'vaag',
      draagt: 'Expertise; oud-id',
    });
  });
});

test('a text as long as a file may hold is taken over', () => {
  const contribution = 'x'.repeat(4000);
  expect(
    outcomes([
      ['naam', 'bijdrage'],
      ['GGD', contribution],
    ]),
  ).toEqual([{ kind: 'new', id: '', fields: { name: 'GGD', contribution } }]);
});

test('the table of a list changes nothing of that list, whatever is in it', () => {
  fc.assert(
    fc.property(partnersArbitrary(['projectleider', 'expertise', 'oud-id', 'a;b']), (partners) => {
      fc.pre(partners.length > 0);
      const cells = partners.map((given) => partnerCells(given, values));
      const rows = cells.map((row) => partnerColumns.map((column) => row[column]));
      expect(outcomes([[...partnerColumns], ...rows], partners)).toEqual(
        partners.map(({ id }) => ({ kind: 'same', id })),
      );
    }),
    { numRuns: runs(200) },
  );
});
