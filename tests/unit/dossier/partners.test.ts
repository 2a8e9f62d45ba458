import { expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier';
import { loadValue } from '../../../src/dossier/load';
import { readAllPartners, readPartners } from '../../../src/dossier/partners';
import dossierFull from '../../fixtures/dossier-full.json';

function dossierWith(partners: object[]): Dossier {
  const loaded = loadValue({ format: 'ketenspiegel/dossier', version: 1, framework: '2024-09', partners });
  if (loaded.kind !== 'ok' || loaded.file.format !== 'dossier') throw new Error(JSON.stringify(loaded));
  return loaded.file.dossier;
}

test('every field of a full file is read', () => {
  expect(readPartners(dossierWith(dossierFull.partners))).toEqual(dossierFull.partners);
});

test('what is not filled in is empty, what is unknown stays, and a value is there once', () => {
  const [found] = readPartners(dossierWith([{ id: 'a', name: ' ROC ', status: 'weg', carries: ['x', 'x'], later: 1 }]));
  const empty = { kind: '', sector: '', layers: [], contribution: '' };
  expect(found).toEqual({ ...empty, id: 'a', name: ' ROC ', status: 'weg', carries: ['x'] });
});

test('one of whom nothing is known is left out, but not of the page where one writes it', () => {
  const dossier = dossierWith([
    { id: 'a', status: 'betrokken' },
    { id: 'b', kind: 'zorg' },
    { id: 'c', name: ' ' },
  ]);
  expect(readPartners(dossier).map(({ id }) => id)).toEqual(['b']);
  expect(readAllPartners(dossier).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test.each<[string, unknown]>([
  ['name', 'ROC'],
  ['kind', 'zorg'],
  ['sector', 'Bouw'],
  ['layers', ['tactisch']],
  ['contribution', 'Uren'],
  ['carries', ['projectleider']],
])('only %s is enough to know something of a partner', (field, value) => {
  expect(readPartners(dossierWith([{ id: 'a', [field]: value }]))).toHaveLength(1);
});
