import { expect, test } from 'vitest';
import { readerWords } from '../../../src/messages/report-reader';
import type { HandreikingRole } from '../../../src/schemas/source';

test.each<[HandreikingRole[], boolean, string]>([
  [[], false, 'Je ziet stukken uit de handreikingen voor alle rollen.'],
  [[], true, 'Er blijft altijd iets gekozen. Je ziet weer stukken uit de handreikingen voor alle rollen.'],
  [['werkgever'], false, 'Je ziet stukken uit de handreiking voor werkgevers.'],
  [['projectleider', 'werkgever'], false, 'Je ziet eerst stukken voor projectleiders, dan voor werkgevers.'],
  [
    ['projectleider', 'werkgever', 'klantmanager', 'interventie-eigenaar'],
    false,
    'Je ziet eerst stukken voor projectleiders, dan voor werkgevers, klantmanagers en interventie-eigenaren.',
  ],
])('the pick %j, back to all %s, in words', (roles, isBackToAll, expected) => {
  expect(readerWords.status({ roles, isBackToAll })).toBe(expected);
});

test('the button names the roles of one and of more respondents', () => {
  expect(readerWords.respondents(['klantmanager'], 1)).toBe('Alleen wat past bij wie deze scan invulde: klantmanager');
  expect(readerWords.respondents(['werkgever', 'klantmanager'], 3)).toBe(
    'Alleen wat past bij wie de scans invulden: werkgever en klantmanager',
  );
});
