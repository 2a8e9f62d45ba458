import { expect, test } from 'vitest';
import type { FormChange } from '../../../src/dossier/history';
import { formStepText } from '../../../src/messages/form-history';

const names = { doel: '‘Doel’', 'leden/': 'lid', 'leden/naam': '‘Naam’' };
const cell: FormChange = { kind: 'cell', table: 'leden', row: 'R1', column: 'naam' };
const row = (how: 'added' | 'removed' | 'moved'): FormChange => ({ kind: 'row', table: 'leden', row: 'R1', how });

test.each<[FormChange, unknown, string, string]>([
  [{ kind: 'field', field: 'doel' }, 'x', '‘Doel’ ingevuld', '‘Doel’'],
  [{ kind: 'field', field: 'doel' }, undefined, '‘Doel’ leeggemaakt', '‘Doel’'],
  [{ kind: 'field', field: 'onbekend' }, true, 'een veld ingevuld', 'een veld'],
  [cell, 'x', '‘Naam’ ingevuld', '‘Naam’'],
  [row('added'), {}, 'lid toegevoegd', 'lid toegevoegd'],
  [row('removed'), undefined, 'lid verwijderd', 'lid verwijderd'],
  [row('moved'), 2, 'lid verplaatst', 'lid verplaatst'],
  [{ kind: 'filled' }, 'x', 'ingevuld vanuit de scan', 'invullen vanuit de scan'],
])('a step of a form in words: %j', (change, after, done, undone) => {
  expect(formStepText(change, { turns: 0, changes: [{ after }] }, names)).toBe(done);
  expect(formStepText(change, { turns: 1, changes: [{ after }] }, names)).toBe(`Ongedaan gemaakt: ${undone}`);
});
