import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isSame } from '../../../src/dossier/equal';
import { stepText } from '../../../src/messages/history-all';
import { holds } from '../../fixtures/holds';
import { chosen, keptFile, keptFramework, keptOf } from '../../fixtures/kept-files';
import { Machine } from '../../fixtures/memory-environment';
import { mutatedJson, mutatedValue } from '../../fixtures/mutate';
import { type Desk, fill, lostOf, openDesk, storages } from './storage-desk';

/*
 * Storage as a door: records of which somebody or something changed a part. Whatever is there: no page throws, and nothing
 * that stood there is lost. One tab tries all cases.
 */

const machine = new Machine();
let desk: Desk;
let waiting: typeof import('../../../src/stores/waiting');
beforeAll(async () => {
  desk = await openDesk(machine);
  waiting = await import('../../../src/stores/waiting');
  // New ids are others than those in the kept records, as they are in a browser.
  for (let used = 0; used < 3_000; used += 1) machine.newId();
  desk.setFramework(keptFramework);
});
beforeEach(() => {
  machine.records.clear();
});

const isRaw = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const strange = fc.constantFrom<unknown>(
  ...[null, 0, '', 'tekst', [], {}, true, new Date(0), new Map([[1, 2]]), [[null]], NaN, 1n, new Uint8Array(3)],
);

/** No browser has written what is nested so deeply that copying it breaks. */
const canBeStored = (value: unknown, depth = 0): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth < 300 && Object.values(value).every((part) => canBeStored(part, depth + 1)));

function noneIsLost(before: Iterable<[string, unknown]>): void {
  const lost = lostOf(machine, before);
  if (lost.length > 0) throw new Error(`Gone: ${lost.join('\n')}`);
}

/** Records of an older program, of which one was changed, or replaced by something strange. */
const changedRecords = fc
  .constantFrom(...storages)
  .chain(({ records, dossier }) =>
    fc
      .constantFrom(...records)
      .chain(([key, value]) =>
        fc.tuple(
          fc.constant(records),
          fc.constant(dossier),
          fc.constant(key),
          mutatedValue([JSON.stringify(value)]),
          fc.nat(),
          strange,
        ),
      ),
  )
  .map(([records, dossier, key, mutated, at, odd]) => {
    const changed = new Map<string, unknown>(records);
    changed.set(key, at % 5 > 0 ? mutated : odd);
    const stored = dossier === undefined ? null : changed.get(dossier);
    const rounds = isRaw(stored) && Array.isArray(stored['rounds']) ? (stored['rounds'] as unknown[]) : [];
    const [first] = rounds.filter(isRaw);
    const scans = first && Array.isArray(first['scans']) ? (first['scans'] as unknown[]).filter(isRaw) : [];
    if (dossier !== undefined && at % 3 > 0) {
      changed.set('current', { dossier: dossier.slice(8), round: first?.['id'] ?? '', scan: scans[0]?.['id'] ?? '' });
    }
    return [...changed];
  })
  .filter((records) => canBeStored(records));

describe('records in which something was changed', () => {
  test('open, or say that they can not be read; nothing that stood there is lost', async () => {
    await holds(
      changedRecords,
      async (given) => {
        fill(machine, given);
        await desk.openSession();
        await desk.refreshShelf();
        expect(['open', 'empty', 'unreadable']).toContain(desk.$session.get().state);
        const shelf = desk.$shelf.get();
        if (shelf.state !== 'listed') throw new Error(shelf.state);
        desk.report.viewReport(desk.$session.get(), null, keptFramework, ['projectleider']);
        for (const step of desk.listSteps(desk.$session.get())) stepText(step as never, {});
        await desk.workshop.readWorkshop();
        await desk.workshop.listWorkshops();
        expect(desk.workshop.$workshop.get().state).not.toBe('no-storage');
        noneIsLost(given);
        for (const { key } of shelf.rescued) {
          await desk.saveRescued(key);
          expect(desk.$outcome.get().kind).toBe('raw-saved');
        }
      },
      40,
      25_000,
    );
  });

  test('go on with a choice and an undo: saved, or said that it is not', async () => {
    await holds(
      changedRecords,
      async (given) => {
        fill(machine, given);
        await desk.openSession();
        const session = desk.$session.get();
        const scan = desk.currentScan(session);
        if (session.state !== 'open' || !scan) return;
        desk.chooseAnswer('projectleider', 2);
        const step = desk.lastStep(desk.$session.get());
        if (step) desk.undo(step.id);
        desk.chooseAnswer('projectleider', 3);
        await desk.saveNow();
        // A dossier under another id than its own waits for the page with data, which gives it its id back.
        const place = given.find(([name]) => name === `dossier/${session.current.dossier}`);
        expect(desk.$saving.get().state).toBe(place ? 'saved' : 'failed');
        if (!place) {
          // It goes on waiting in this tab, and the next case is about another.
          const { nextBatch, settle } = waiting;
          for (let next = nextBatch(new Set()); next; next = nextBatch(new Set())) settle(next.batch);
          return;
        }
        const key = `dossier/${session.dossier.id}`;
        expect(JSON.stringify(machine.records.get(key))).toContain('"projectleider":{');
        expect(desk.currentScan(desk.$session.get())?.answers['projectleider']?.level).toBe(3);
        // It can be read again, and everything else is as it was.
        await desk.openSession();
        expect(desk.$session.get().state).toBe('open');
        const others = new Map(
          [...given].filter(([name]) => name !== key && name !== key.replace('dossier', 'history')),
        );
        noneIsLost(others);
      },
      40,
      25_000,
    );
  });
});

test('a file that is opened loses nothing of what is here, whatever is in the file', async () => {
  const files = keptOf('scan', 'dossier').filter(({ text }) => text.length < 12_000);
  const { records } = storages.find(({ what }) => what === 'first')!;
  const given = fc.tuple(mutatedJson(files.map(({ text }) => text)), fc.constantFrom('replace', 'both', 'leave'));
  await holds(
    given,
    async ([text, answer]) => {
      fill(machine, records);
      await desk.openSession();
      const answerAll = async (choice: string) => {
        expect(['opened', 'not-opened', 'none']).toContain(desk.$outcome.get().kind);
        if (desk.$question.get()) await desk.answerQuestion(choice as 'both');
        expect(['opened', 'not-opened']).toContain(desk.$outcome.get().kind);
      };
      await desk.openFile(chosen({ name: 'x.ketendossier.json', text }));
      await answerAll(answer);
      await desk.openFile(chosen(keptFile('dossier', 'first')));
      await answerAll(answer);
      const all = [...machine.records.values()];
      for (const [key, value] of records.filter(([name]) => name.startsWith('dossier/'))) {
        const isInTrash = all.some((now) => isRaw(now) && isSame(now['dossier'], value));
        expect(isSame(machine.records.get(key), value) || isInTrash, key).toBe(true);
      }
      if (desk.$session.get().state !== 'open') return;
      await desk.saveDossier();
      expect(desk.$outcome.get().kind).toBe('saved');
    },
    20,
    5_000,
  );
});
