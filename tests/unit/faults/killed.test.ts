import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../fixtures/holds';
import { Machine } from '../../fixtures/memory-environment';
import { secondTab, startTab, storedScan } from '../stores/tab';
import { type Happening, reopen, rest, task, Visitor } from './visitor';

/*
 * Tabs that are killed at any turn at the door of storage, on a disk that may be full, with a clock that jumps, beside another
 * tab. Nothing that the page said is saved is ever lost, and what it did not say so is kept or said to have failed.
 */

const item = fc.nat({ max: 2 });
const clocks = ['1970-01-01T00:00:00Z', '2100-01-01T00:00:00Z', '2026-11-20T08:00:00Z', '2026-11-20T09:00:30Z'];
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('level' as const), item }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('type' as const), item }) },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constantFrom('frame', 'frame', 'rest', 'rest', 'undo', 'full', 'room') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('clock' as const), to: fc.constantFrom(...clocks.map(Date.parse)) }),
  },
);
const life = fc.record({
  happenings: fc.array(fc.tuple(fc.constantFrom('a', 'b'), happening), { minLength: 3, maxLength: 14 }),
  /** At which turn which tab is killed; later than all its turns: not. */
  killAt: fc.nat({ max: 40 }),
  killed: fc.constantFrom('a', 'b', 'both'),
  /** Whether the browser gives the tab back what it kept, as after a crash, or not, as after closing it. */
  isRestored: fc.boolean(),
});

describe('a tab that is killed', () => {
  test('at any turn loses nothing that it said is saved, and after a crash nothing at all', async () => {
    await holds(
      life,
      async ({ happenings, killAt, killed, isRestored }) => {
        const machine = new Machine();
        const a = new Visitor('a', await startTab(machine));
        const b = new Visitor('b', await secondTab(machine));
        for (const one of [a, b]) if (killed === one.name || killed === 'both') one.tab.turnsLeft = killAt;
        for (const [who, what] of happenings) {
          await (who === 'a' ? a : b).act(machine, what);
          await task();
        }
        await rest(10);
        for (const one of [a, b]) one.tab.turnsLeft = -1;
        machine.failure = null;
        expect([...a.lost(storedScan(machine).answers), ...b.lost(storedScan(machine).answers)].join()).toBe('');
        if (!isRestored) return;
        for (const one of [a, b]) {
          await reopen(machine, one.tab);
          const { answers } = storedScan(machine);
          expect(one.lost(answers).join()).toBe('');
          expect(one.lost(answers, one.noted).join()).toBe('');
        }
      },
      25,
      10_000,
    );
  });
});

describe('tabs that live on', () => {
  test('have everything saved, or say that it is not and hold it', async () => {
    await holds(
      fc.array(fc.tuple(fc.constantFrom('a', 'b'), happening), { minLength: 3, maxLength: 20 }),
      async (happenings) => {
        const machine = new Machine();
        const a = new Visitor('a', await startTab(machine));
        const b = new Visitor('b', await secondTab(machine));
        for (const [who, what] of happenings) {
          await (who === 'a' ? a : b).act(machine, what);
          await task();
        }
        for (const one of [a, b]) one.tab.draw();
        await rest(60);
        const { answers } = storedScan(machine);
        for (const one of [a, b]) {
          expect(one.lost(answers).join()).toBe('');
          // What one made is on screen, whatever happened.
          expect(one.lost(one.program.currentScan(one.program.$session.get())?.answers, one.noted).join()).toBe('');
          if (one.program.hasUnsaved()) {
            expect(one.program.$saving.get().state).toBe('failed');
            expect(one.tab.isUnsafe()).toBe(true);
            expect(one.program.downloadScan()).toBe(true);
            const file = JSON.parse(one.tab.downloads.at(-1)!.text) as { answers: Record<string, unknown> };
            expect(one.lost(file.answers, one.noted).join()).toBe('');
          }
          machine.failure = null;
          await one.program.saveNow();
          expect(one.program.hasUnsaved()).toBe(false);
        }
        const all = storedScan(machine).answers;
        for (const one of [a, b]) expect(one.lost(all, one.noted).join()).toBe('');
      },
      15,
      5_000,
    );
  });
});

describe('storage that is wiped behind the back of an open page', () => {
  test('is said with the next change; what was saved is still on screen and can be saved as a file', async () => {
    const machine = new Machine();
    const program = await startTab(machine);
    program.noteChoice('projectleider', 'niveau', '2');
    program.tab.draw();
    await program.saveNow();
    expect(program.$saving.get().state).toBe('saved');
    machine.records.clear();
    program.noteChoice('projectleider', 'note', 'Daarna');
    program.tab.draw();
    await program.saveNow();
    expect(program.$saving.get()).toEqual({ state: 'failed', problem: 'gone' });
    // A reading that another tab sets off does not take it from the screen.
    await program.openSession();
    expect(program.downloadScan()).toBe(true);
    expect(JSON.parse(program.tab.downloads.at(-1)!.text)).toMatchObject({
      answers: { projectleider: { level: 2, note: 'Daarna' } },
    });
  });
});
