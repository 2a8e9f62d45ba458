import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier';
import { outcomeText } from '../../src/messages/files';
import { $shelf, openDossier, startKeeping, wipeAll } from '../../src/stores/dossiers';
import { saveRescued } from '../../src/stores/dossiers-rescue';
import { deleteDossier, eraseDossier, eraseTrash, restoreDossier } from '../../src/stores/dossiers-trash';
import { setEnvironment } from '../../src/stores/environment';
import { exampleId } from '../../src/stores/example';
import { examplePath } from '../../src/stores/example-places';
import { $question, answerQuestion, openFile } from '../../src/stores/files';
import { openExample } from '../../src/stores/files-example';
import { $outcome } from '../../src/stores/files-outcome';
import { saveDossier, saveScan } from '../../src/stores/files-save';
import { $session } from '../../src/stores/session';
import { frameworkFromRaamwerk } from '../fixtures/framework';
import { Machine, type Tab } from '../fixtures/memory-environment';

const full = readFileSync(join(import.meta.dirname, '../fixtures/dossier-full.json'), 'utf8');
const example = readFileSync(join(import.meta.dirname, '../../public', examplePath), 'utf8');
const exampleDossier = JSON.parse(example) as Dossier;
const exampleScan = exampleDossier.rounds[0]!.scans[0]!;
const changedScan = { ...exampleScan, answers: { ...exampleScan.answers, projectleider: { level: 3 } } };

let machine: Machine;
let tab: Tab;

const file = (value: unknown, name = 'a.json') =>
  new File([typeof value === 'string' ? value : JSON.stringify(value)], name);
const open = (value: unknown, name?: string) => openFile(file(value, name));
const says = () => outcomeText($outcome.get(), {})?.sentence ?? '';
const shelf = () => {
  const found = $shelf.get();
  if (found.state !== 'listed') throw new Error(`The shelf is ${found.state}`);
  return found;
};
const openId = () => {
  const session = $session.get();
  return session.state === 'open' ? session.dossier.id : session.state;
};
const snapshot = () => structuredClone([...machine.records.entries()].sort());

beforeEach(async () => {
  machine = new Machine();
  tab = machine.openTab();
  setEnvironment(tab.environment);
  $outcome.set({ kind: 'none' });
  await startKeeping({ ...frameworkFromRaamwerk(), version: '2024-09' });
});

describe('opening', () => {
  test('in an empty browser it asks nothing', async () => {
    await open(example);
    expect($question.get()).toBeNull();
    expect(says()).toBe('Geopend: Gemeente X, 32 van 32 antwoorden en 33 antwoorden over succesfactoren.');
    expect(openId()).toBe(exampleId);
    expect(shelf().dossiers).toMatchObject([
      { name: 'Gemeente X', amount: { answers: 32, asked: 32 }, filed: 'current' },
    ]);
  });

  test.each([
    ['a dossier', exampleDossier],
    ['a scan', exampleScan],
    ['a scan without an id', { ...exampleScan, id: undefined }],
  ])('%s a second time changes nothing', async (_name, value) => {
    await open(value);
    const before = snapshot();
    await open(value);
    expect(snapshot()).toEqual(before);
    expect(says()).toMatch(/^Geopend:/u);
    expect($outcome.get()).toMatchObject({ placing: 'same' });
  });

  test('a scan that is here in a dossier, the same to the last field, makes that dossier current', async () => {
    await open(example);
    await open(full);
    await open(exampleScan);
    expect(openId()).toBe(exampleId);
    expect(shelf().dossiers).toHaveLength(2);
  });

  test('a scan that is here with other answers is a question, with what differs', async () => {
    await open(example);
    await open(changedScan);
    expect($question.get()).toMatchObject({
      format: 'scan',
      here: { amount: { answers: 32 } },
      file: { amount: { answers: 32 } },
      differences: { answers: 1, scans: 0 },
    });
  });

  test('leaving what is here changes nothing', async () => {
    await open(example);
    const before = snapshot();
    await open(changedScan);
    await answerQuestion('leave');
    expect(snapshot()).toEqual(before);
    expect(says()).toMatch(/^Niet geopend:/u);
  });

  test('replacing keeps the old one in the trash, and bringing it back swaps them', async () => {
    await open(example);
    await open(changedScan);
    await answerQuestion('replace');
    expect(openId()).toBe(exampleId);
    expect(shelf().trash).toMatchObject([{ name: 'Gemeente X', why: 'replaced' }]);
    await restoreDossier(shelf().trash[0]!.id);
    expect(machine.records.get(`dossier/${exampleId}`)).toEqual(exampleDossier);
    expect(openId()).toBe(exampleId);
    expect(shelf().trash).toHaveLength(1);
  });

  test.each([
    ['a scan', changedScan],
    ['a dossier', { ...exampleDossier, rounds: [{ ...exampleDossier.rounds[0]!, scans: [changedScan] }] }],
  ])('keeping both %s makes a second dossier, and the same file finds it again', async (_name, value) => {
    await open(example);
    await open(value);
    await answerQuestion('both');
    expect(shelf().dossiers).toHaveLength(2);
    expect(openId()).not.toBe(exampleId);
    expect(machine.records.get(`dossier/${exampleId}`)).toEqual(exampleDossier);
    const before = snapshot();
    await open(value);
    expect($question.get()).toBeNull();
    expect(snapshot()).toEqual(before);
  });

  test('another tab that brings in the same file at the same moment is not overwritten', async () => {
    tab.beforeWrite = () => machine.records.set(`dossier/${exampleId}`, { ...exampleDossier, region: 'andere tab' });
    await open(example);
    expect(machine.records.get(`dossier/${exampleId}`)).toMatchObject({ region: 'andere tab' });
    expect($question.get()).not.toBeNull();
  });

  test('a file that is too large is refused before it is read', async () => {
    const large = file('x');
    Object.defineProperty(large, 'size', { value: 30 * 1024 * 1024 });
    await openFile(large);
    expect(tab.reads).toBe(0);
    expect(says()).toBe('Niet geopend: het bestand is 30 MB groot. Een dossier is hier ten hoogste 20 MB.');
    const scan = file('x', 'a.ketenscan.json');
    Object.defineProperty(scan, 'size', { value: 3 * 1024 * 1024 });
    await openFile(scan);
    expect(tab.reads).toBe(0);
    expect(says()).toMatch(/ten hoogste 2 MB/u);
  });

  test.each(['full', 'forbidden', 'failed'] as const)(
    'storage that is %s is said, and nothing changes',
    async (code) => {
      await open(full);
      const before = snapshot();
      machine.failure = { on: 'everything', code };
      await open(example);
      expect(says()).toMatch(/^Niet geopend:/u);
      expect(snapshot()).toEqual(before);
    },
  );

  test('the example goes through the same door; with changes it is only made current', async () => {
    machine.site.set('/sub/voorbeeld.json', example);
    expect(await openExample('/sub/voorbeeld.json')).toBe(true);
    const changed = { ...exampleDossier, partners: [{ id: 'p', name: 'Bouwbedrijf' }] };
    machine.records.set(`dossier/${exampleId}`, changed);
    await open(full);
    expect(await openExample('/sub/voorbeeld.json')).toBe(true);
    expect(openId()).toBe(exampleId);
    expect(machine.records.get(`dossier/${exampleId}`)).toEqual(changed);
    expect(await openExample('/weg.json')).toBe(false);
    expect(says()).toMatch(/^Niet geopend: het voorbeeld/u);
  });
});

describe('saving', () => {
  test('save, wipe and open gives back every field, also unknown ones', async () => {
    const given = {
      ...(JSON.parse(full) as object),
      extra: { van: 'een ander' },
      '=cmd()': '<script>alert(1)</script>',
    };
    await open(given);
    await saveDossier();
    expect(says()).toMatch(
      /^Opgeslagen als bestand moeders-aan-zet-2026-11-20\.ketendossier\.json\. Opent weer: \d+ van \d+ antwoorden/u,
    );
    const [saved] = tab.downloads;
    const before = machine.records.get('dossier/5f0a3c1e-7a52-4c3e-9a70-0d6a5f3b1c01');
    sessionStorage.setItem('ks-tab-bijeenkomst', '"Iemand"');
    localStorage.setItem('ks-toestel-w', '1');
    await wipeAll();
    expect([...machine.records.keys()]).toEqual([]);
    expect([sessionStorage.length, localStorage.length]).toEqual([0, 0]);
    await open(saved!.text);
    expect(machine.records.get('dossier/5f0a3c1e-7a52-4c3e-9a70-0d6a5f3b1c01')).toEqual(before);
    expect(before).toMatchObject(given);
  });

  test('a scan file is one whole scan, and says what opens again', async () => {
    await open({ ...exampleScan, bijzonder: true });
    await saveScan();
    expect(JSON.parse(tab.downloads[0]!.text)).toEqual({
      ...exampleScan,
      bijzonder: true,
      madeWith: tab.environment.madeWith,
    });
    expect(says()).toMatch(
      /^Opgeslagen als bestand gemeente-x-2026-11-20-[\da-z]{4}\.ketenscan\.json\. Opent weer: 32 van 32 antwoorden/u,
    );
  });

  test('it works from memory when storage does not', async () => {
    await open(example);
    machine.failure = { on: 'everything', code: 'forbidden' };
    await saveDossier();
    expect(JSON.parse(tab.downloads[0]!.text)).toEqual({ ...exampleDossier, madeWith: tab.environment.madeWith });
    expect(says()).toMatch(/^Opgeslagen als bestand/u);
  });

  test('a file that would not open again is not called safe', async () => {
    await open(example);
    const session = $session.get();
    if (session.state !== 'open') throw new Error('Nothing is open');
    const long = { ...exampleScan, answers: { projectleider: { level: 0 as const, note: 'a'.repeat(4001) } } };
    const rounds = [{ ...exampleDossier.rounds[0]!, scans: [long] }];
    $session.set({ ...session, dossier: { ...session.dossier, rounds } });
    await saveScan();
    expect(says()).toMatch(/opent niet goed weer: .*4\.000 tekens/u);
  });
});

describe('keeping', () => {
  test('deleting can be undone, and what is erased is gone', async () => {
    await open(example);
    const before = snapshot();
    await deleteDossier(exampleId, 'Gemeente X');
    expect(openId()).toBe('empty');
    expect(shelf().dossiers).toEqual([]);
    await restoreDossier(shelf().trash[0]!.id);
    expect(snapshot()).toEqual(before);
    expect(openId()).toBe(exampleId);
    await deleteDossier(exampleId, 'Gemeente X');
    await eraseTrash(shelf().trash[0]!.id, 'Gemeente X');
    expect([...machine.records.keys()]).toEqual([]);
  });

  test('on a full disk a dossier that cannot go to the trash stays, and can be erased', async () => {
    await open(example);
    const before = snapshot();
    machine.failure = { on: 'everything', code: 'full' };
    await deleteDossier(exampleId, 'Gemeente X');
    expect(says()).toMatch(/^Niet verwijderd: Gemeente X\. De opslag van deze browser is vol/u);
    machine.failure = null;
    expect(snapshot()).toEqual(before);
    await eraseDossier(exampleId, 'Gemeente X');
    expect([...machine.records.keys()]).toEqual([]);
    expect(openId()).toBe('empty');
  });

  test('a dossier that another tab deleted is said to be gone', async () => {
    await open(example);
    machine.records.clear();
    expect(await openDossier(exampleId)).toBe(false);
    expect(says()).toMatch(/staat hier niet meer/u);
    await deleteDossier(exampleId, '');
    expect(says()).toMatch(/staat hier niet meer/u);
  });

  test.each([
    ['a text', 'kapot'],
    [
      'a dossier with a level of 7',
      { ...exampleDossier, rounds: [{ scans: [{ ...exampleScan, answers: { projectleider: { level: 7 } } }] }] },
    ],
    ['something of another program', { a: 1 }],
  ])('%s among the dossiers is put aside as it was, and can be saved', async (_name, value) => {
    await open(example);
    machine.records.set('dossier/anders', value);
    machine.records.set('trash/anders', { dossier: value });
    await startKeeping({ ...frameworkFromRaamwerk(), version: '2024-09' });
    expect(shelf().dossiers).toHaveLength(1);
    expect(
      shelf()
        .rescued.map(({ kind }) => kind)
        .sort(),
    ).toEqual(['dossier', 'trash']);
    const rescued = shelf().rescued.find(({ kind }) => kind === 'dossier')!;
    await saveRescued(rescued.key);
    expect(JSON.parse(tab.downloads[0]!.text)).toEqual(value);
  });

  test('a dossier of a newer version stays where it is', async () => {
    machine.records.set('dossier/nieuw', { ...exampleDossier, id: 'nieuw', version: 2 });
    await startKeeping({ ...frameworkFromRaamwerk(), version: '2024-09' });
    expect(shelf().rescued).toMatchObject([{ key: 'dossier/nieuw', kind: 'newer' }]);
    expect(machine.records.has('dossier/nieuw')).toBe(true);
  });

  test('a dossier whose id somebody edited is found under its key', async () => {
    machine.records.set('dossier/eigen', { ...exampleDossier, id: 'bewerkt' });
    await startKeeping({ ...frameworkFromRaamwerk(), version: '2024-09' });
    expect(await openDossier('eigen')).toBe(true);
    expect(openId()).toBe('eigen');
  });
});
