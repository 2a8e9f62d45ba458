import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Action,
  actionStatuses,
  isBegun,
  isDay,
  isOverdue,
  stateOf,
  summariseActions,
} from '../../../src/domain/actions';
import { runs } from '../../fixtures/runs';

const today = '2026-11-20';

test.each([
  ['2026-11-20', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['+012026-11-20', false],
  ['2026-11-20T09:00:00Z', false],
  ['20-11-2026', false],
  ['na de zomer', false],
  ['', false],
])('%j is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

test.each<[string, Action['status'], boolean]>([
  ['2026-11-19', 'open', true],
  ['2026-11-19', 'bezig', true],
  ['2026-11-19', 'klaar', false],
  // On its last day an action is still in time.
  ['2026-11-20', 'open', false],
  ['2026-11-21', 'open', false],
  ['', 'open', false],
  ['1999', 'open', false],
])('due %j and %s is late: %s', (due, status, isLate) => {
  expect(isOverdue({ due, status }, today)).toBe(isLate);
  expect(stateOf({ due, status }, today)).toBe(isLate ? 'te-laat' : status);
});

test.each([
  [{ item: 'a' }, true],
  [{ text: 'Bellen' }, true],
  [{ owner: 'Gemeente' }, true],
  [{ due: 'na de zomer' }, true],
  [{}, false],
])('an action with only %j was begun: %s', (parts, is) => {
  expect(isBegun({ item: '', text: '', owner: '', due: '', ...parts })).toBe(is);
});

test('a summary counts what is done, running, open and late', () => {
  const of = (status: Action['status'], due = '') => ({ status, due });
  expect(
    summariseActions(
      [of('open'), of('open', '2026-01-01'), of('bezig', '2026-01-01'), of('klaar', '2026-01-01'), of('klaar')],
      today,
    ),
  ).toEqual({ total: 5, done: 2, running: 1, open: 2, overdue: 2 });
  expect(summariseActions([], today)).toEqual({ total: 0, done: 0, running: 0, open: 0, overdue: 0 });
});

test('a summary always adds up, and what is late is never done', () => {
  const action = fc.record({
    status: fc.constantFrom(...actionStatuses),
    due: fc.oneof(fc.constantFrom('', '2026-11-19', '2026-11-20', '2027-01-01', '2026-02-30'), fc.string()),
  });
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      const { total, done, running, open, overdue } = summariseActions(actions, today);
      expect(done + running + open).toBe(total);
      expect(total).toBe(actions.length);
      expect(overdue).toBeLessThanOrEqual(running + open);
    }),
    { numRuns: runs(200) },
  );
});
