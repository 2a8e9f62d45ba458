import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Partner } from '../../../src/domain/partners';
import { type ImportOutcome, type ImportPlan, planImport } from '../../../src/domain/partners-import';
import { type ListColumns, partnerCells, partnerColumns } from '../../../src/domain/partners-table';
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
      '',
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
    expect(outcomes([['naam', 'soort'], ...rows], partners).at(-1)).toEqual({ kind: 'refused', why });
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
