import { expect, test } from 'vitest';
import { closingText } from '../../../src/messages/workshop-scores';

test.each([
  [1, '1 mens meer. Toon je nu, dan is uit te rekenen wat die koos.'],
  [3, '3 mensen meer. Toon je nu, dan is uit te rekenen wat die kozen.'],
  [-1, '1 mens minder. Toon je nu, dan is uit te rekenen wat de nieuwe deelnemer koos.'],
  [-4, '4 mensen minder. Toon je nu, dan is uit te rekenen wat de nieuwe deelnemers kozen.'],
])('a group that differs by %i is told why it can not be shown', (difference, words) => {
  expect(closingText({ kind: 'other-group', difference })).toContain(words);
});
