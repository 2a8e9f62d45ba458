import { expect, test } from 'vitest';
import { readActions, readAllActions } from '../../../src/dossier/actions';
import type { Dossier } from '../../../src/dossier/dossier';
import { loadValue } from '../../../src/dossier/load';
import dossierFull from '../../fixtures/dossier-full.json';

function dossierWith(actions: object[]): Dossier {
  const loaded = loadValue({ format: 'ketenspiegel/dossier', version: 1, framework: '2024-09', actions });
  if (loaded.kind !== 'ok' || loaded.file.format !== 'dossier') throw new Error(JSON.stringify(loaded));
  return loaded.file.dossier;
}

test('every field of a full file is read', () => {
  const [action] = readActions(dossierWith(dossierFull.actions));
  expect(action).toEqual(dossierFull.actions[0]);
});

test('an action that says nothing is left out of the plan, but not of the page where one writes it', () => {
  const dossier = dossierWith([
    { id: '1', owner: 'Gemeente' },
    { id: '2', item: 'projectleider', factor: 'vast-aanspreekpunt' },
    { id: '3', text: ' Bellen ', later: 'kept' },
  ]);
  const empty = { item: '', factor: '', text: '', owner: '', due: '', status: 'open' };
  expect(readActions(dossier)).toEqual([
    { ...empty, id: '2', item: 'projectleider', factor: 'vast-aanspreekpunt' },
    { ...empty, id: '3', text: 'Bellen' },
  ]);
  expect(readAllActions(dossier).map(({ id }) => id)).toEqual(['1', '2', '3']);
});

test.each([
  ['klaar', 'klaar'],
  ['bezig', 'bezig'],
  ['gedaan', 'open'],
  ['', 'open'],
])('status %j reads as %j', (status, read) => {
  expect(readActions(dossierWith([{ id: 'a', text: 'Bellen', status }]))[0]?.status).toBe(read);
});

test('a day that is none is kept as it was written', () => {
  expect(readActions(dossierWith([{ id: 'a', text: 'Bellen', due: 'na de zomer' }]))[0]?.due).toBe('na de zomer');
});

test('actions of a file made by hand get ids of their own, each time the same', () => {
  const twice = [{ text: 'Bellen' }, { text: 'Bellen' }, { id: 'x', text: 'Mailen' }, { id: 'x', text: 'Schrijven' }];
  const ids = readActions(dossierWith(twice)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
  expect(ids[2]).toBe('x');
  expect(readActions(dossierWith(twice)).map(({ id }) => id)).toEqual(ids);
});
