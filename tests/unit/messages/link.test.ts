import { expect, test } from 'vitest';
import type { LinkProblem } from '../../../src/dossier/link';
import { linkProblem } from '../../../src/messages/link';

const problems: LinkProblem[] = [
  { code: 'not-ours' },
  { code: 'damaged' },
  { code: 'other-framework' },
  { code: 'too-large' },
  { code: 'newer-version', version: 2 },
];

test.each(problems)('$code: whole sentences, what to do, no blame', (problem) => {
  const { what, how } = linkProblem(problem);
  for (const text of [what, how]) {
    expect(text).toMatch(/\.$/u);
    expect(text).not.toMatch(/helaas|ongeldig|fout|undefined|null|—/iu);
  }
});

test('every problem has words of its own', () => {
  expect(new Set(problems.map((problem) => linkProblem(problem).what)).size).toBe(problems.length);
});
