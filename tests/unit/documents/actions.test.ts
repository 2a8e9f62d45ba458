import { expect, test } from 'vitest';
import { actionDays } from '../../../src/documents/actions-calendar';
import { actionsSheet, type NamedAction } from '../../../src/documents/actions-sheet';

const day = '2026-11-20';
const action = (parts: Partial<NamedAction>): NamedAction => ({
  ...{ id: 'a', item: '', factor: '', text: 'Bellen', owner: '', due: '', status: 'open' },
  ...{ itemName: '', factorName: '' },
  ...parts,
});

test('each action is a row with as many cells as there are columns, in the order given', () => {
  const { columns, rows } = actionsSheet(
    [
      action({
        item: 'projectleider',
        itemName: 'Wijs een projectleider aan',
        factor: 'vast-aanspreekpunt',
        factorName: 'Eén vast aanspreekpunt',
        owner: 'Wethouder',
        due: '2026-11-19',
        status: 'bezig',
      }),
      action({ id: 'b', item: 'oud-id', factor: 'oude-factor', text: '', due: 'na de zomer' }),
      action({ id: 'c', due: '2026-11-01', status: 'klaar' }),
    ],
    day,
  );
  expect(columns.map(({ head }) => head)).toEqual([
    'Onderdeel',
    'Succesfactor',
    'Actie',
    'Wie',
    'Klaar op',
    'Stand',
    'Over de datum',
    'Kenmerk',
  ]);
  expect(columns.every(({ explanation }) => explanation.length > 10)).toBe(true);
  expect(rows).toEqual([
    [
      'Wijs een projectleider aan',
      'Eén vast aanspreekpunt',
      'Bellen',
      'Wethouder',
      { day: '2026-11-19' },
      'Bezig',
      'ja',
      'a',
    ],
    ['oud-id', 'oude-factor', null, null, 'na de zomer', 'Nog te doen', null, 'b'],
    [null, null, 'Bellen', null, { day: '2026-11-01' }, 'Klaar', null, 'c'],
  ]);
});

test('a calendar has the actions with a day, under an id that stays; what is done says so', () => {
  const days = actionDays(
    [
      action({ owner: 'Wethouder', due: '2027-03-01', itemName: 'Projectleider' }),
      action({ id: 'b', due: '2027-03-02', status: 'klaar', text: '', itemName: 'Projectleider' }),
      action({ id: 'c', due: '2027-02-30' }),
      action({ id: 'd' }),
    ],
    '2026-11-20T09:00:00.000Z',
  );
  expect(days).toEqual([
    {
      uid: 'a@ketenspiegel',
      day: '2027-03-01',
      title: 'Actie: Bellen',
      text: 'Wie: Wethouder\nOnderdeel: Projectleider\nStand: Nog te doen',
      changedAt: '2026-11-20T09:00:00.000Z',
    },
    {
      uid: 'b@ketenspiegel',
      day: '2027-03-02',
      title: 'Klaar: Projectleider',
      text: 'Wie: nog niemand\nOnderdeel: Projectleider\nStand: Klaar',
      changedAt: '2026-11-20T09:00:00.000Z',
    },
  ]);
});
