import { expect, test } from 'vitest';
import { readSector } from '../../../src/domain/chain-sectors';

test.each([
  ['Zorg', ['zorg']],
  ['ouderenzorg', ['zorg']],
  ['Zorg en welzijn', ['zorg']],
  ['Verpleging & verzorging', ['zorg']],
  ['Ziekenhuis', ['zorg']],
  ['Onderwijs/kinderopvang', ['onderwijs']],
  ['Basisscholen', null],
  ['basisschool', ['onderwijs']],
  ['Crèche en BSO', null],
  ['SCHOONMAAK', ['schoonmaak']],
  ['Schóónmaak', ['schoonmaak']],
  ['Zorg, ', ['zorg']],
  ['Zorg, , schoonmaak', ['zorg', 'schoonmaak']],
  ['(thuis)zorg', null],
  ['schoonmaak en thuiszorg', ['schoonmaak', 'zorg']],
  // Other sectors, also those whose name holds the name of one of the three.
  ['Bezorging', null],
  ['maaltijdbezorging', null],
  ['Zorgverzekeraar', null],
  ['Persoonlijke verzorging', null],
  ['Autorijschool', null],
  ['Zorg en techniek', null],
  ['Techniek', null],
])('%s', (sector, groups) => {
  expect(readSector(sector)).toEqual(groups ? { kind: 'stereotype', groups } : { kind: 'other' });
});

test.each(['', '  ', '?', '-', 'onbekend', ' onbekend ', 'Weet ik niet', 'n.v.t.', 'Overig'])(
  '"%s" says nothing',
  (sector) => {
    expect(readSector(sector)).toEqual({ kind: 'unknown' });
  },
);
