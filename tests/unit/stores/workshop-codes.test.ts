import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moments, type ScoreAnswers } from '../../../src/domain/workshop-scores';
import { encodeCode } from '../../../src/dossier/code';
import { readScores, scoreFragment } from '../../../src/stores/workshop-codes';
import { runs } from '../../fixtures/runs';
import { codeOf, scoresArbitrary } from '../../fixtures/workshop';

const answers: ScoreAnswers = ['2', '3', 'weet-niet', '0', '1', 'nvt', '4', '2'];
const code = codeOf('vooraf', answers);
const later = codeOf('achteraf', answers);
const address = 'https://voorbeeld.nl/ks/workshop/leiden/';
const problemOf = (typed: string) => {
  const read = readScores(typed, 'vooraf');
  return read.kind === 'problem' ? read.problem : null;
};

describe('what comes in of one participant', () => {
  test.each([
    ['a code', code],
    ['in small letters with spaces', ` ${code.slice(0, 3).toLowerCase()} ${code.slice(3).toLowerCase()} `],
    ['with a dash', `${code.slice(0, 3)}-${code.slice(3)}`],
    ['what stands behind the #', scoreFragment(code)],
    ['a link', `${address}#${scoreFragment(code)}`],
    ['a link between the marks of a mail', `<${address}#${scoreFragment(code)}>`],
    ['a link in a message', `Dag, hier is hij: ${address}#${scoreFragment(code)} Groet, Fatima`],
    ['a link that a mail broke in two', `${address}#w1.${code.slice(0, 3)}=\n${code.slice(3)}`],
    ['a link with its sign written out', `${address}%23w1.${code}`],
    ['a strip from paper', '23w01n42'],
    ['a strip with spaces', '23w0 1n42'],
  ])('%s', (_, typed) => {
    expect(readScores(typed, 'vooraf')).toEqual({ kind: 'form', code });
  });
  test('a strip is of the moment it is typed at', () => {
    expect(readScores('23W01N42', 'achteraf')).toEqual({ kind: 'form', code: later });
  });
  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    [code.slice(1), 'length'],
    [`${code.slice(0, 5)}U`, 'letters'],
    [`${code.slice(0, 5)}${code.endsWith('Z') ? '0' : 'Z'}`, 'check'],
    [encodeCode(0, 'workshop'), 'nothing'],
    [encodeCode(2 ** 24, 'workshop'), 'nothing'],
    ['xxxx-XXXX ', 'nothing'],
    ['xxxxxxx', 'length'],
    [later, 'other-moment'],
    [`${address}#${scoreFragment(later)}`, 'other-moment'],
    [`Mijn scores: ${address}#${scoreFragment(later)} Groet, Fatima`, 'other-moment'],
    [`${address}#${scoreFragment(encodeCode(0, 'workshop'))} Groet`, 'nothing'],
    [encodeCode(123_456), 'check'],
    ['https://voorbeeld.nl/moeders/uitkomsten/#m1.AAAAAA', 'other-link'],
    ['https://voorbeeld.nl/groep/#s1.AAAA', 'other-link'],
    [`${address}#w2.${code}`, 'newer'],
    [`${address}#w1.`, 'length'],
  ])('%j: %s', (typed, problem) => {
    expect(problemOf(typed)).toBe(problem);
  });
  test('is read as it was given, at its own moment only', () => {
    fc.assert(
      fc.property(scoresArbitrary, fc.constantFrom(...moments), (given, moment) => {
        const own = codeOf(moment, given);
        expect(readScores(own, moment)).toEqual({ kind: 'form', code: own });
        const other = moment === 'vooraf' ? 'achteraf' : 'vooraf';
        expect(readScores(`${address}#w1.${own}`, other)).toEqual({ kind: 'problem', problem: 'other-moment' });
      }),
      { numRuns: runs(200) },
    );
  });
  test('never stops the program', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('#w1.', 'w', '1.', '#m1.', code, ' ', '%23', '🙂', '\u0000', 'x')),
        (parts) => {
          expect(readScores(parts.join(''), 'vooraf').kind).toMatch(/^(?:form|problem)$/u);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});
