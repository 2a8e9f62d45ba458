import { beforeEach, describe, expect, test } from 'vitest';
import { invitationText } from '../../../src/dossier/invitation';
import { invitationFragment, openLink, scanFragment } from '../../../src/dossier/link';
import { loadText } from '../../../src/dossier/load';
import { openProblem } from '../../../src/messages/load';
import { schemaErrors, schemas } from '../../fixtures/json-schema';
import contents from '../../fixtures/kept-contents.json' with { type: 'json' };
import { chosen, keptFile, keptFramework, keptOf, valueIn } from '../../fixtures/kept-files';
import { dossierSummary, scanSummary } from '../../fixtures/kept-summary';
import { Machine } from '../../fixtures/memory-environment';
import { missing } from '../../fixtures/missing';
import { openTab, settle, storedDossier } from './tab';
import { shownWorkshop, workshopTab } from './workshop-tab';

/*
 * "Old files always open": every file in tests/fixtures/files goes through the door that a visitor has, is what it was, and
 * is saved again as it was. One that was made by hand gets its defaults.
 */

const byHand = new Set(['required', 'full', 'unknown', 'empty', 'byte-order-mark', 'longest', 'emoji']);
const named = (...formats: string[]) => keptOf(...formats).map((kept) => [kept.name, kept] as const);
let machine: Machine;
beforeEach(() => {
  machine = new Machine();
});

async function openDesk() {
  const program = await openTab(machine);
  const desk = {
    ...program,
    ...(await import('../../../src/stores/dossiers')),
    ...(await import('../../../src/stores/dossiers-rescue')),
    ...(await import('../../../src/stores/dossiers-trash')),
    ...(await import('../../../src/stores/files')),
    ...(await import('../../../src/stores/files-outcome')),
    ...(await import('../../../src/stores/files-save')),
  };
  await desk.startKeeping(keptFramework);
  return desk;
}

describe('a scan or dossier', () => {
  test.each(named('scan', 'dossier'))('%s opens, holds what it held, and is saved as it was', async (_name, kept) => {
    const desk = await openDesk();
    await desk.openFile(chosen(kept));
    expect(desk.$outcome.get()).toMatchObject({ kind: 'opened', placing: 'new' });
    const isScan = kept.format === 'scan';
    const dossier = storedDossier(machine);
    const summary = isScan ? scanSummary(dossier.rounds[0]!.scans[0]!) : dossierSummary(dossier);
    expect(summary).toEqual((contents as Record<string, unknown>)[`${kept.format} ${kept.what}`]);
    await (isScan ? desk.saveScan() : desk.saveDossier());
    expect(desk.$outcome.get().kind).toBe('saved');
    const saved = desk.tab.downloads.at(-1)!.text;
    expect(missing(valueIn(kept.text), valueIn(saved))).toEqual([]);
    if (!byHand.has(kept.what)) expect(valueIn(saved)).toEqual(valueIn(kept.text));
    // Opening what was saved changes nothing any more.
    await desk.openFile(chosen({ name: kept.name, text: saved }));
    expect(desk.$outcome.get()).toMatchObject({ kind: 'opened', placing: 'same' });
  });
  test('each has its figures here', () => {
    expect(keptOf('scan', 'dossier').map(({ format, what }) => `${format} ${what}`)).toEqual(Object.keys(contents));
  });
});

describe('a report', () => {
  test.each(named('report'))('%s is as its schema says, and the door says what it is', (_name, { text }) => {
    expect(schemaErrors(JSON.parse(text), schemas['report-1.json'] ?? {}, 'report-1.json')).toEqual([]);
    const loaded = loadText(text, text.length);
    expect(loaded).toEqual({ kind: 'error', error: { code: 'is-report' } });
    expect(openProblem({ code: 'is-report' }, {}).what).toMatch(/rapport/u);
  });
});

describe('an invitation', () => {
  test.each(named('invitation'))('%s opens and is saved as it was', async (_name, kept) => {
    await openTab(machine);
    const invited = await import('../../../src/stores/invited');
    await invited.openInvitationFile(chosen(kept), keptFramework);
    const found = invited.$invited.get();
    if (found.state !== 'open') throw new Error(JSON.stringify(found));
    const saved = invitationText(found.invitation);
    expect(missing(valueIn(kept.text), valueIn(saved))).toEqual([]);
    if (kept.what === 'group' || kept.what === 'made-with') {
      expect(valueIn(saved)).toEqual(valueIn(kept.text));
      expect(found.invitation).toMatchObject({ chain: { name: 'Moeders aan zet Oost' }, round: { name: 'Nulmeting' } });
    }
  });
});

interface KeptLink {
  kind: string;
  fragment: string;
  notes?: boolean;
}
const links = named('links').flatMap(([name, { text }]) =>
  (JSON.parse(text) as KeptLink[]).map((link, at) => [`${name} ${at}: ${link.kind}`, link] as const),
);

describe('a link', () => {
  test.each(links)('%s opens and is written as it was', (_name, { kind, fragment, notes }) => {
    const opened = openLink(`Hier is hij: https://voorbeeld.nl/uitnodiging/#${fragment}\nGroet`, keptFramework);
    expect(opened.kind).toBe(kind);
    if (opened.kind === 'invitation') expect(invitationFragment(opened.invitation)).toBe(fragment);
    if (opened.kind === 'mothers') expect(fragment).toBe(`m1.${opened.code}`);
    if (opened.kind !== 'scan') return;
    expect(scanFragment(opened.scan, keptFramework)).toBe(fragment);
    const texts = notes === undefined ? 1 : notes ? 18 : 0;
    expect(scanSummary(opened.scan)).toMatch(
      notes === undefined ? /levels 1\/0\/0\/0\/1,.*texts 1/u : new RegExp(`levels 4/4/4/4/4,.*texts ${texts},`, 'u'),
    );
  });
});

test('codes of mothers and of a workshop are read as what they were', async () => {
  const { readCode } = await import('../../../src/stores/mothers-code');
  const { readScores } = await import('../../../src/stores/workshop-codes');
  const codes = valueIn(keptFile('codes', 'first').text) as {
    moeders: string[];
    workshop: string[];
    phone: { code: string; fragment: string };
  };
  expect(codes.moeders).toHaveLength(5);
  for (const code of codes.moeders) expect(readCode(` ${code.toLowerCase()}`)).toMatchObject({ kind: 'form', code });
  expect(codes.workshop).toHaveLength(6);
  for (const code of codes.workshop) {
    expect(readScores(code, 'vooraf')).toEqual({ kind: 'form', code });
    expect(readScores(code, 'achteraf')).toEqual({ kind: 'problem', problem: 'other-moment' });
    expect(readCode(code).kind).toBe('problem');
  }
  expect(readScores(`https://x.nl/workshop/leiden/#${codes.phone.fragment}`, 'vooraf')).toEqual({
    kind: 'form',
    code: codes.phone.code,
  });
});

describe('a workshop', () => {
  test.each(named('workshop'))('%s opens and is saved as it was', async (_name, kept) => {
    const program = await workshopTab(machine);
    expect(await program.files.openWorkshopFile(chosen(kept), (name) => name)).toMatchObject({ kind: 'ok' });
    expect(program.files.saveWorkshopFile()).toMatchObject({ isGood: true });
    const saved = valueIn(program.tab.downloads.at(-1)!.text);
    const given = valueIn(kept.text);
    if (kept.what !== 'unknown') expect(missing(given, saved)).toEqual([]);
    // Two parts with one id become two parts.
    else expect(missing(given, saved)).toEqual(['.parts[1].id']);
    if (kept.what !== 'first' && kept.what !== 'made-with') return;
    expect(saved).toEqual(given);
    const { name, parts, scores } = shownWorkshop(program);
    expect([name, parts.map(({ id, minutes }) => `${id} ${minutes}`)]).toEqual([
      'Middag in Oost',
      ['a 15', 'c 20', 'b 30'],
    ]);
    expect(scores.vooraf).toMatchObject({ state: 'closed', people: 6 });
    expect(scores.achteraf).toMatchObject({ state: 'open', way: 'codes' });
  });
});

describe('what an older program left in the browser', () => {
  const stored = (what: string) => {
    for (const [key, value] of Object.entries(valueIn(keptFile('records', what).text))) machine.records.set(key, value);
  };
  test.each([
    ['first', 'dossier first'],
    ['group', 'dossier group'],
    ['workshop', 'dossier workshop'],
  ])('%s: dossier, history, trash and what was put aside', async (what, same) => {
    stored(what);
    const desk = await openDesk();
    const shelf = desk.$shelf.get();
    if (shelf.state !== 'listed') throw new Error(shelf.state);
    expect([shelf.dossiers.length, shelf.trash.length, shelf.rescued.length]).toEqual([1, 1, 1]);
    const { id } = shelf.dossiers[0]!;
    expect(await desk.openDossier(id)).toBe(true);
    expect(dossierSummary(storedDossier(machine))).toEqual((contents as Record<string, unknown>)[same]);
    // Steps of then can be undone now, one by one, and the first brings something back that differs.
    const before = JSON.stringify(storedDossier(machine));
    const steps = desk.listSteps(desk.$session.get());
    expect(steps.length).toBeGreaterThan(20);
    for (let done = 0; done < 20; done += 1) desk.undo(desk.lastStep(desk.$session.get())!.id);
    await desk.saveNow();
    await settle();
    expect(desk.$saving.get().state).toBe('saved');
    expect(JSON.stringify(storedDossier(machine))).not.toBe(before);
    await desk.restoreDossier(shelf.trash[0]!.id);
    const now = desk.$shelf.get();
    expect(now.state === 'listed' && now.dossiers.map(({ name }) => name).sort()).toContain('Weggegooid');
    await desk.saveRescued(shelf.rescued[0]!.key);
    expect(desk.tab.downloads.at(-1)!.text).toContain('van de gebruiker');
  });
  test('a scan that was begun on an invitation goes on where it was', async () => {
    stored('partner');
    const desk = await openDesk();
    const scan = desk.currentScan(desk.$session.get());
    expect(scan && scanSummary(scan)).toBe('levels 1/0/0/0/1, unknown 0, nvt 0, texts 1, factors 0, off 0');
    desk.chooseAnswer('taal', 2);
    await desk.saveNow();
    expect(desk.$saving.get().state).toBe('saved');
  });
  test('a workshop, and one that was taken out of the list', async () => {
    stored('trainer');
    const program = await workshopTab(machine);
    await program.files.listWorkshops();
    expect(program.files.$workshops.get()).toMatchObject({
      kept: [{ name: 'Middag in Oost' }],
      removed: [{ name: 'Weg' }],
    });
    await program.files.pickWorkshop(program.files.$workshops.get()!.kept[0]!.id);
    expect(shownWorkshop(program).scores.vooraf).toMatchObject({ state: 'closed', people: 6 });
    program.changeWorkshop({ kind: 'undo' });
    await program.saveWorkshopNow();
    expect(shownWorkshop(program).parts.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
