import { expect, test } from 'vitest';
import { documentName, fileName, fileText } from '../../../src/dossier/file-name';

test('the first four signs of an id tell the files of a chain apart', () => {
  expect(fileName('scan', 'Gemeente X', '2026-11-20', 'C1F5f4c0-0000')).toBe(
    'gemeente-x-2026-11-20-c1f5.ketenscan.json',
  );
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
