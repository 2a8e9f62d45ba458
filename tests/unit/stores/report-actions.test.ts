import { beforeEach, describe, expect, test } from 'vitest';
import { setEnvironment } from '../../../src/stores/environment';
import { viewActions } from '../../../src/stores/report-actions';
import { Machine } from '../../fixtures/memory-environment';
import { reportContent } from '../../fixtures/report-content';
import { sessionOf } from '../../fixtures/report-source';
import { justBegun, oneRound, otherRespondents, twoRounds } from '../../fixtures/two-rounds';

let machine: Machine;
beforeEach(() => {
  machine = new Machine();
  setEnvironment(machine.openTab().environment);
});

const viewOf = (file: unknown, round: string | null) => viewActions(sessionOf(file), round, reportContent);
const ids = (actions: readonly { id: string }[]) => actions.map(({ id }) => id);

describe('the plan beside a report', () => {
  test('a later measurement: done is set beside the one before it, with what happened to its item', () => {
    const { since, done, left, summary } = viewOf(twoRounds, 'meting-2');
    expect(since?.round).toEqual({ name: 'Nulmeting', measuredOn: '2025-11-10' });
    expect(ids(since?.between ?? [])).toEqual(['actie-1']);
    expect(ids(since?.outside ?? [])).toEqual(['actie-4']);
    expect(since?.between[0]?.change).toMatchObject({ kind: 'omhoog', difference: 2 });
    expect(ids(done)).toEqual(['actie-1', 'actie-4']);
    expect([ids(left.bezig), ids(left.open), ids(left['te-laat'])]).toEqual([['actie-2'], ['actie-3'], []]);
    expect(summary).toEqual({ total: 4, done: 2, running: 1, open: 1, overdue: 0 });
  });

  test('a first measurement has nothing before it, and no action a change', () => {
    const { since, done } = viewOf(twoRounds, 'nulmeting');
    expect(since).toBeNull();
    expect(done.every(({ change }) => change === null)).toBe(true);
    expect(viewOf(oneRound, 'nulmeting').since).toBeNull();
  });

  test('what is due before today and not done is late, and stands only there', () => {
    machine.time = Date.parse('2027-03-02T09:00:00.000Z');
    const { left, summary } = viewOf(twoRounds, 'meting-2');
    expect([ids(left['te-laat']), ids(left.bezig)]).toEqual([['actie-2'], []]);
    expect(summary).toMatchObject({ running: 1, overdue: 1 });
  });

  test('a round that nobody filled in is not what one looks back at; on one day the order of the dossier decides', () => {
    const [first, second] = twoRounds.rounds as [object, object];
    const three = {
      ...twoRounds,
      rounds: [first, { ...first, id: 'leeg', name: 'Leeg', scans: [], measuredOn: '2026-01-01' }, second],
    };
    expect(viewOf(three, 'meting-2').since?.round.name).toBe('Nulmeting');
    const sameDay = { ...twoRounds, rounds: [{ ...first, measuredOn: '2026-11-18' }, second] };
    expect(viewOf(sameDay, 'meting-2').since?.round.name).toBe('Nulmeting');
    expect(viewOf(sameDay, 'nulmeting').since).toBeNull();
    expect(viewOf(justBegun, 'meting-2').since?.round.name).toBe('Nulmeting');
  });

  test('of more rounds before it one looks back at the newest; on one day at the last of them', () => {
    const [first, second] = twoRounds.rounds as [object, object];
    const lookingBack = (...days: string[]) => {
      const before = days.map((measuredOn, index) => ({
        ...first,
        id: `${index}`,
        name: ` Ronde ${index} `,
        measuredOn,
      }));
      return viewOf({ ...twoRounds, rounds: [...before, second] }, 'meting-2').since?.round.name;
    };
    expect(lookingBack('2025-06-01', '2025-11-10')).toBe('Ronde 1');
    expect(lookingBack('2025-11-10', '2025-06-01')).toBe('Ronde 0');
    expect(lookingBack('2025-11-10', '2025-11-10')).toBe('Ronde 1');
  });

  test('without a dossier or without actions there is nothing', () => {
    const nothing = { summary: { total: 0 }, done: [], left: { 'te-laat': [], bezig: [], open: [] } };
    expect(viewOf(otherRespondents, 'meting-2')).toMatchObject(nothing);
    expect(viewActions({ state: 'empty' }, null, reportContent)).toMatchObject({ ...nothing, since: null });
  });
});
