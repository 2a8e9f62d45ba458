import { beforeEach, describe, expect, test } from 'vitest';
import type { Workshop } from '../../../src/domain/workshop';
import { reportFile } from '../../../src/dossier/report-file';
import { stepText } from '../../../src/messages/history-all';
import { frameworkFromRaamwerk } from '../../fixtures/framework';
import { schemaErrors, schemas } from '../../fixtures/json-schema';
import { Machine } from '../../fixtures/memory-environment';
import { codesOf, countsOf, fullWorkshop, workshopOf } from '../../fixtures/workshop';
import { openTab, startTab, storedDossier } from './tab';

const framework = { ...frameworkFromRaamwerk(), version: '2024-09' };
let machine: Machine;

beforeEach(async () => {
  machine = new Machine();
  const program = await startTab(machine);
  program.chooseAnswer('projectleider', 1);
  program.chooseAnswer('sociale-omgeving', 0);
  await program.saveNow();
});

async function openDossier() {
  const program = await openTab(machine);
  const { openDossierBeside, ...join } = await import('../../../src/stores/workshop-join');
  const { viewReport } = await import('../../../src/stores/report');
  const view = () => viewReport(program.$session.get(), null, framework, ['projectleider']);
  await openDossierBeside();
  return {
    ...program,
    ...join,
    join: (workshop: Workshop) => join.joinWorkshop(program.$session.get(), workshop),
    how: (workshop: Workshop) => join.joinedAs(program.$session.get(), workshop),
    names: () => join.listJoined(program.$session.get()).map(({ workshop }) => workshop?.name),
    report: () => {
      const { report, scans: _scans, ...others } = view();
      return { ...others, report: reportFile(report, '', '2024-09', '/') };
    },
    said: () => stepText(program.lastStep(program.$session.get()) as never, {}),
    takeBack: () => program.undo(program.lastStep(program.$session.get())!.id),
  };
}
const shown = { ...fullWorkshop.scores.vooraf!, people: 7 };
const measuredAgain: Workshop = { ...fullWorkshop, scores: { ...fullWorkshop.scores, vooraf: shown } };

describe('the outcome of a workshop in a dossier', () => {
  test('joins in one step, and leaves with its undo', async () => {
    const { join, how, names, said, takeBack, listSteps, $session, saveNow } = await openDossier();
    const before = listSteps($session.get()).length;
    expect([how(fullWorkshop), names()]).toEqual(['not', []]);
    join(fullWorkshop);
    await saveNow();
    expect([how(fullWorkshop), names()]).toEqual(['same', ['Middag in Oost']]);
    expect(listSteps($session.get())).toHaveLength(before + 1);
    expect(schemaErrors(storedDossier(machine), schemas['dossier-1.json'] ?? {}, 'dossier-1.json')).toEqual([]);
    expect(said()).toBe('Workshop toegevoegd');
    takeBack();
    await saveNow();
    expect(how(fullWorkshop)).toBe('not');
    expect(storedDossier(machine).workshops).toEqual([]);
    join(fullWorkshop);
    expect(said()).toBe('Workshop toegevoegd');
    join(measuredAgain);
    expect(said()).toBe('Workshop aangepast');
  });
  test('has no code, no note and nothing that is still open in it', async () => {
    const { join, saveNow } = await openDossier();
    join(fullWorkshop);
    await saveNow();
    const text = JSON.stringify([...machine.records]);
    for (const hidden of [...codesOf('achteraf', 2), 'Stoelen in een kring', 'achteraf']) {
      expect(text).not.toContain(hidden);
    }
  });
  test('a newer one takes the place of the older; another workshop stands beside it', async () => {
    const { join, how, names, takeBack, saveNow } = await openDossier();
    join(fullWorkshop);
    join(workshopOf({ id: 'w-2', name: 'Ochtend' }));
    expect(how(measuredAgain)).toBe('older');
    join(measuredAgain);
    await saveNow();
    expect([how(measuredAgain), how(fullWorkshop)]).toEqual(['same', 'older']);
    expect(names()).toEqual(['Middag in Oost', 'Ochtend']);
    takeBack();
    expect(how(fullWorkshop)).toBe('same');
  });
  test('is the same one while only codes, notes or the hour changed', async () => {
    const { join, how } = await openDossier();
    join(fullWorkshop);
    const parts = fullWorkshop.parts.map((part) => ({ ...part, note: 'Anders' }));
    const { vooraf } = fullWorkshop.scores;
    expect(how({ ...fullWorkshop, parts, start: '13:00', updatedAt: 'later', scores: { vooraf: vooraf! } })).toBe(
      'same',
    );
    expect(how({ ...fullWorkshop, name: 'Anders' })).toBe('older');
  });
  test('is taken out in one step, which can be undone', async () => {
    const { join, unjoinWorkshop, names, takeBack, saveNow } = await openDossier();
    join(fullWorkshop);
    unjoinWorkshop('w-1');
    expect(names()).toEqual([]);
    takeBack();
    await saveNow();
    expect(names()).toEqual(['Middag in Oost']);
  });
  test('never changes the report: eight levels of one organisation are none of the chain', async () => {
    const { join, report, saveNow } = await openDossier();
    const before = { report: report(), rounds: storedDossier(machine).rounds };
    const levels = { 'sociale-omgeving': countsOf([0, 0, 0, 0, 9]), projectleider: countsOf([0, 0, 0, 0, 9]) };
    join({
      ...fullWorkshop,
      scores: { vooraf: { ...shown, state: 'closed', closedAt: '', people: 9, counts: levels } },
    });
    await saveNow();
    expect(report()).toEqual(before.report);
    expect(storedDossier(machine).rounds).toEqual(before.rounds);
    expect(before.report.answered).toBe(2);
  });
  test('joins beside workshops without an id and ones that a newer program wrote', async () => {
    const dossier = storedDossier(machine);
    const strange = [
      { version: 1, name: 'Zonder' },
      { version: 2, id: 'nieuw', later: true },
    ];
    machine.records.set(`dossier/${dossier.id}`, { ...dossier, workshops: strange });
    const { join, names, saveNow, takeBack } = await openDossier();
    expect(names()).toEqual(['Zonder', undefined]);
    join(fullWorkshop);
    await saveNow();
    expect(names()).toEqual(['Zonder', undefined, 'Middag in Oost']);
    expect(storedDossier(machine).workshops).toMatchObject([...strange, { id: 'w-1' }]);
    takeBack();
    await saveNow();
    expect(storedDossier(machine).workshops).toMatchObject(strange);
    expect(names()).toEqual(['Zonder', undefined]);
  });
  test('of two tabs both join', async () => {
    const first = await openDossier();
    const second = await openDossier();
    first.join(fullWorkshop);
    second.join(workshopOf({ id: 'w-2' }));
    await Promise.all([first.saveNow(), second.saveNow()]);
    expect(
      storedDossier(machine)
        .workshops.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['w-1', 'w-2']);
  });
});

test('without a dossier there is nothing to join', async () => {
  machine = new Machine();
  const { how, names, join, saveNow } = await openDossier();
  expect([how(fullWorkshop), names()]).toEqual(['not', []]);
  join(fullWorkshop);
  await saveNow();
  expect(machine.records.size).toBe(0);
});
