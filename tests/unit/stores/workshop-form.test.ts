import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type ScoreAnswer, type ScoreAnswers, unpackScores } from '../../../src/domain/workshop-scores';
import { decodeCode } from '../../../src/dossier/code';
import {
  compareMoments,
  keepIntention,
  keepScores,
  makeCode,
  maxIntention,
  noScores,
  proposeMoment,
  recallIntention,
  recallScores,
  wipePhone,
} from '../../../src/stores/workshop-form';

const phone = vi.hoisted(() => ({ memory: new Map<string, string>(), isFull: false }));
vi.mock('../../../src/platform/this-device', () => ({
  recallOnDevice: (name: string) => JSON.parse(phone.memory.get(name) ?? 'null') as unknown,
  keepOnDevice: (name: string, value: unknown) => {
    if (!phone.isFull) phone.memory.set(name, JSON.stringify(value));
    return !phone.isFull;
  },
  forgetOnDevice: (name: string) => phone.memory.delete(name),
}));

const scores = (...given: (ScoreAnswer | null)[]): ScoreAnswers => [...given, ...noScores.slice(given.length)];
const first = scores('2', null, 'nvt');
const later = scores('1', '3');

beforeEach(() => {
  phone.isFull = false;
  wipePhone();
});

describe('the answers', () => {
  test('of both moments are kept apart, until they are wiped', () => {
    expect(keepScores('vooraf', first)).toBe(true);
    keepScores('achteraf', later);
    expect(recallScores('vooraf')).toEqual({ answers: first, hasCode: false });
    expect(recallScores('achteraf')).toEqual({ answers: later, hasCode: false });
    wipePhone();
    expect(recallScores('vooraf')).toEqual({ answers: noScores, hasCode: false });
    expect(phone.memory.size).toBe(0);
  });
  test('leave no trace when the last one is taken away', () => {
    keepScores('vooraf', first);
    keepScores('vooraf', noScores);
    expect(phone.memory.size).toBe(0);
  });
  test('stay in the page when the phone keeps nothing', () => {
    phone.isFull = true;
    expect(keepScores('vooraf', first)).toBe(false);
    expect(makeCode('achteraf', later)).not.toBeNull();
    expect(recallScores('vooraf').answers).toEqual(first);
    expect(recallScores('achteraf')).toEqual({ answers: later, hasCode: true });
    expect(phone.memory.size).toBe(0);
    wipePhone();
    expect(recallScores('vooraf').answers).toEqual(noScores);
  });
  test.each(['"x"', '7', '[]', 'null', '{"answers":["5","ja",7,{}],"hasCode":true}', '{"answers":{},"hasCode":1}'])(
    'that are not ours count for nothing: %s',
    (text) => {
      phone.memory.set('workshop-vooraf', text);
      expect(recallScores('vooraf')).toEqual({ answers: noScores, hasCode: false });
    },
  );
});

describe('the code', () => {
  test('holds the answers and the moment, and nothing else', () => {
    const made = makeCode('achteraf', later);
    expect(made?.fragment).toBe(`w1.${made?.code}`);
    const decoded = decodeCode(made?.code ?? '', 'workshop');
    expect(decoded.kind === 'ok' && unpackScores(decoded.value)).toEqual({ moment: 'achteraf', answers: later });
  });
  test('is the same for the same answers, another for the other moment', () => {
    keepIntention({ what: 'Iets', when: 'Morgen' });
    expect(makeCode('vooraf', first)).toEqual(makeCode('vooraf', first));
    expect(makeCode('vooraf', first)?.code).not.toBe(makeCode('achteraf', first)?.code);
  });
  test('is remembered until an answer changes', () => {
    makeCode('vooraf', first);
    expect(recallScores('vooraf').hasCode).toBe(true);
    keepScores('vooraf', later);
    expect(recallScores('vooraf').hasCode).toBe(false);
  });
  test('is not made without an answer', () => {
    expect(makeCode('vooraf', noScores)).toBeNull();
    expect(phone.memory.size).toBe(0);
  });
});

test('achteraf is proposed once vooraf has a code', () => {
  expect(proposeMoment()).toBe('vooraf');
  keepScores('vooraf', first);
  expect(proposeMoment()).toBe('vooraf');
  makeCode('vooraf', first);
  expect(proposeMoment()).toBe('achteraf');
});

test('the difference names only levels that can be compared', () => {
  keepScores('vooraf', scores('0', '4', '2', 'weet-niet', '0', null));
  expect(compareMoments()).toBeNull();
  keepScores('achteraf', scores('1', '3', '2', '0', 'nvt', '4'));
  expect(compareMoments()?.map(({ change }) => change)).toEqual([
    ...['higher', 'lower', 'same', 'none', 'none', 'none', 'none', 'none'],
  ]);
  expect(compareMoments()?.[3]).toEqual({ before: 'weet-niet', after: '0', change: 'none' });
});

describe('the intention', () => {
  test('is kept until it is empty or wiped', () => {
    expect(recallIntention()).toEqual({ what: '', when: '' });
    keepIntention({ what: 'Luisteren', when: '' });
    expect(recallIntention()).toEqual({ what: 'Luisteren', when: '' });
    keepIntention({ what: '', when: '' });
    expect(phone.memory.size).toBe(0);
    keepIntention({ what: 'Luisteren', when: 'Maandag' });
    wipePhone();
    expect(recallIntention()).toEqual({ what: '', when: '' });
  });
  test('says when the phone keeps nothing', () => {
    phone.isFull = true;
    expect(keepIntention({ what: 'Luisteren', when: '' })).toBe(false);
    expect(recallIntention().what).toBe('Luisteren');
  });
  test('of another kind counts for nothing, and one that is too long is cut', () => {
    phone.memory.set('workshop-voornemen', JSON.stringify({ what: 7, when: 'x'.repeat(maxIntention + 9) }));
    expect(recallIntention()).toEqual({ what: '', when: 'x'.repeat(maxIntention) });
  });
});
