import { expect, test } from 'vitest';
import { documentName, fileName, fileText, frameworkOf } from '../../../src/dossier/file-name';
import { loadValue } from '../../../src/dossier/load';

test('the first four signs of an id tell the files of a chain apart', () => {
  expect(fileName('scan', 'Gemeente X', '2026-11-20', 'C1F5f4c0-0000')).toBe(
    'gemeente-x-2026-11-20-c1f5.ketenscan.json',
  );
});

test('without a name for the chain, or with one of only other signs, the file is named after any chain', () => {
  expect(fileName('scan', '', '2026-11-20')).toBe('keten-2026-11-20.ketenscan.json');
  expect(fileName('dossier', '?!', '')).toBe('keten.ketendossier.json');
});

test('a scan and a dossier each say with which framework they were made', () => {
  const made = (format: 'scan' | 'dossier') => {
    const loaded = loadValue({ format: `ketenspiegel/${format}`, version: 1, framework: `van ${format}`, answers: {} });
    if (loaded.kind !== 'ok') throw new Error(loaded.error.code);
    return frameworkOf(loaded.file);
  };
  expect([made('scan'), made('dossier')]).toEqual(['van scan', 'van dossier']);
});

test.each([
  ['Wat & hoe?!', 'wat-hoe'],
  ['  -- Oost -- ', 'oost'],
  ['a'.repeat(50), 'a'.repeat(40)],
  ['Élan', 'elan'],
])('the chain %j stands in the name as %s', (chain, name) => {
  expect(fileName('dossier', chain, '')).toBe(`${name}.ketendossier.json`);
});

test('a document is named after what it is, whose, and its day; what nobody said is left out', () => {
  expect(documentName(['Factsheet', 'Gemeente X'], '2026-11-20', 'docx')).toBe('factsheet-gemeente-x-2026-11-20.docx');
  expect(documentName(['Factsheet', ''], '', 'odt')).toBe('factsheet.odt');
});

test('a saved file holds what it held, and at its end which program wrote it', () => {
  expect(fileText({ a: 1 })).toBe('{\n  "a": 1\n}\n');
  expect(fileText({ a: 1 }, 'Ketenspiegel 1')).toBe('{\n  "a": 1,\n  "madeWith": "Ketenspiegel 1"\n}\n');
});
