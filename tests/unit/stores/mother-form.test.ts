import { beforeEach, expect, test, vi } from 'vitest';
import { statementCount } from '../../../src/domain/mothers';
import { keepAnswers, makeCode, recallForm, wipeForm } from '../../../src/stores/mother-form';
import { readCode } from '../../../src/stores/mothers-code';

const tab = vi.hoisted(() => ({ memory: new Map<string, string>(), next: 41 }));
vi.mock('../../../src/platform/this-tab', () => ({
  recallHere: (name: string) => JSON.parse(tab.memory.get(name) ?? 'null') as unknown,
  keepHere: (name: string, value: unknown) => tab.memory.set(name, JSON.stringify(value)),
  forgetHere: (name: string) => tab.memory.delete(name),
  chance: () => tab.next,
}));

const none = Array.from({ length: statementCount }, () => null);
const some = [...none.slice(2), 'nee', 'ja'] as const;

beforeEach(() => tab.memory.clear());

test('answers are found back after a reload, until they are wiped', () => {
  expect(recallForm()).toEqual({ answers: none, mark: null });
  keepAnswers(some);
  expect(recallForm()).toEqual({ answers: some, mark: null });
  wipeForm();
  expect(tab.memory.size).toBe(0);
});

test('the same form keeps its code; another answer makes another code with the same mark', () => {
  const first = makeCode(some);
  tab.next = 5;
  keepAnswers(some);
  expect(makeCode(some)).toEqual(first);
  const changed = [...some.slice(0, -1), 'weet-niet'] as const;
  expect(makeCode(changed)?.code).not.toBe(first?.code);
  expect(recallForm().mark).toBe(41);
});

test('what its address carries is read as the form it came from', () => {
  expect(readCode(makeCode(some)?.fragment ?? '')).toMatchObject({ kind: 'form', answers: some });
});

test('without an answer there is no code', () => {
  expect(makeCode(none)).toBeNull();
  expect(tab.memory.size).toBe(0);
});

test.each(['"x"', '{"answers":["ja","misschien",7],"mark":99}', '{"answers":{},"mark":-1}', '[]', 'null'])(
  'something else in the tab counts for nothing: %s',
  (text) => {
    tab.memory.set('moeders', text);
    const { answers, mark } = recallForm();
    expect(answers.slice(1)).toEqual(none.slice(1));
    expect(answers).toHaveLength(statementCount);
    expect(mark).toBeNull();
  },
);
