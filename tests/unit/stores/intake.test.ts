import { beforeEach, describe, expect, test, vi } from 'vitest';
import { contentId } from '../../../src/dossier/content-id';
import type { Dossier } from '../../../src/dossier/dossier';
import { scanFragment } from '../../../src/dossier/link';
import type { Scan } from '../../../src/dossier/scan';
import { linkFramework as framework } from '../../fixtures/links';
import { Machine } from '../../fixtures/memory-environment';
import { details, openTab, settle, storedDossier } from './tab';

const photos = vi.hoisted(() => ({ text: null as string | null }));
const camera = vi.hoisted((): { onText: (text: string) => void; stops: number; problem: string } => ({
  onText: () => undefined,
  stops: 0,
  problem: '',
}));
vi.mock('../../../src/platform/camera', () => ({
  readQrPhoto: () => Promise.resolve(photos.text),
  startCamera: (_video: unknown, onText: (text: string) => void) => {
    camera.onText = onText;
    if (camera.problem) return Promise.resolve({ kind: 'problem', problem: camera.problem });
    return Promise.resolve({ kind: 'running', stop: () => (camera.stops += 1) });
  },
}));

/** A tab with a dossier open and the round aimed at. */
async function collectTab(machine: Machine, isFirst = true) {
  const program = await openTab(machine);
  const intake = await import('../../../src/stores/intake');
  const read = await import('../../../src/stores/intake-read');
  const scanning = await import('../../../src/stores/intake-camera');
  await program.openWork();
  if (isFirst) await program.startScan(details, '2024-09');
  const session = program.$session.get();
  if (session.state !== 'open') throw new Error(session.state);
  const roundId = session.dossier.rounds[0]!.id;
  intake.aimIntake(roundId, framework);
  return { ...program, ...intake, ...read, ...scanning, roundId };
}

let machine: Machine;
let program: Awaited<ReturnType<typeof collectTab>>;

beforeEach(async () => {
  machine = new Machine();
  photos.text = null;
  Object.assign(camera, { stops: 0, problem: '' });
  program = await collectTab(machine);
});

function partner(id: string, parts: Partial<Scan> = {}): Scan {
  const own = storedDossier(machine).rounds[0]!.scans[0]!;
  return { ...own, id, updatedAt: '2026-11-19T09:00:00.000Z', answers: { projectleider: { level: 2 } }, ...parts };
}
const file = (value: unknown, name = 'a.ketenscan.json', type = '') =>
  new File([typeof value === 'string' ? value : JSON.stringify(value)], name, { type });
const rows = () => program.$intake.get().rows;
const kinds = () => rows().map((row) => (row.kind === 'scan' ? row.status.kind : row.problem.about));
const storedIds = () => storedDossier(machine).rounds[0]!.scans.map(({ id }) => id);
const link = (scan: Scan) => `https://voorbeeld.nl/groep/#${scanFragment(scan, framework) ?? ''}`;

describe('reading', () => {
  test('many files at once become a row each, also those that do not open', async () => {
    const seen: unknown[] = [];
    program.$reading.listen((reading) => seen.push(reading && reading.done));
    await program.addFiles([
      file(partner('a')),
      file('{"format"'),
      file(partner('b')),
      file({ format: 'iets' }),
      file(''),
    ]);
    expect(kinds()).toEqual(['new', 'file', 'new', 'file', 'file']);
    expect(
      rows().flatMap((row) => (row.kind === 'problem' && row.problem.about === 'file' ? [row.problem.error.code] : [])),
    ).toEqual(['damaged', 'not-ours', 'empty']);
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, null]);
    expect(program.$intake.get().outcome).toEqual({ kind: 'read', scans: 2, taken: 2, problems: 3 });
    expect(program.tab.reads, 'they are fetched in one go').toBe(1);
  });

  test('a file that can not be read does not hold up the others', async () => {
    const gone = file(partner('weg'));
    const { readFile } = program.tab.environment;
    program.tab.environment.readFile = (given) =>
      given === gone || !(given instanceof File) ? Promise.reject(new Error('gone')) : readFile(given);
    await program.addFiles([gone, file(partner('a'))]);
    expect(kinds()).toEqual(['file', 'new']);
    expect(rows()[0]).toMatchObject({ problem: { error: { code: 'no-access' } } });
  });

  test('a file that is too large is never read', async () => {
    const large = file('x');
    Object.defineProperty(large, 'size', { value: 3 * 1024 * 1024 });
    await program.addFiles([large]);
    expect(rows()[0]).toMatchObject({ problem: { error: { code: 'too-large', kind: 'scan' } } });
  });

  test('files chosen while others are read come after them', async () => {
    await Promise.all([program.addFiles([file(partner('a'))]), program.addFiles([file(partner('b'))])]);
    expect(rows().map((row) => row.kind === 'scan' && row.scan.id)).toEqual(['a', 'b']);
    expect(program.$reading.get()).toBeNull();
  });

  test('a mail with several links gives a row for each; what is no scan says so', async () => {
    await program.addLinks(
      `Hier:\n${link(partner('5f0a3c1e-7a52-4c3e-9a70-0d6a5f3b1c11'))}\nen\n${link(partner('5f0a3c1e-7a52-4c3e-9a70-0d6a5f3b1c12'))} groet`,
    );
    expect(kinds()).toEqual(['new', 'new']);
    await program.addLinks('geen link');
    expect(rows()[2]).toMatchObject({ source: { kind: 'link' }, problem: { problem: { code: 'not-ours' } } });
  });

  test('a photo of a QR code is a link too', async () => {
    photos.text = link(partner('5f0a3c1e-7a52-4c3e-9a70-0d6a5f3b1c11'));
    await program.addFiles([file('x', 'foto.jpg', 'image/jpeg')]);
    photos.text = null;
    await program.addFiles([file('x', 'kat.jpg', 'image/jpeg')]);
    expect(kinds()).toEqual(['new', 'file']);
  });
});

describe('the camera', () => {
  const video = {} as HTMLVideoElement;
  const seen = () => program.$camera.get();
  const show = async (text: string) => {
    camera.onText(text);
    await vi.waitFor(() => expect(seen()).not.toMatchObject({ last: 'nothing' }));
    await settle();
  };

  test('reads one code after another, each scan once, until it stops', async () => {
    const [one, two] = ['1', '2'].map((end) => link(partner(`5f0a3c1e-7a52-4c3e-9a70-0d6a5f3b1c1${end}`)));
    await program.openCamera(video);
    await show(one!);
    expect(seen()).toEqual({ state: 'running', read: 1, last: 'scan' });
    await show('https://voorbeeld.nl');
    await vi.waitFor(() => expect(seen()).toMatchObject({ last: 'other' }));
    camera.onText(one!);
    await vi.waitFor(() => expect(seen()).toMatchObject({ last: 'known', read: 1 }));
    camera.onText(two!);
    await vi.waitFor(() => expect(seen()).toMatchObject({ last: 'scan', read: 2 }));
    program.closeCamera();
    camera.onText(one!);
    await settle();
    expect(camera.stops).toBe(1);
    expect(seen()).toEqual({ state: 'off' });
    expect(rows()).toHaveLength(2);
  });

  test('stopped before it ran it goes off as soon as it runs', async () => {
    const starting = program.openCamera(video);
    program.closeCamera();
    await starting;
    expect(camera.stops).toBe(1);
    expect(seen()).toEqual({ state: 'off' });
  });

  test('says why it does not start', async () => {
    camera.problem = 'refused';
    await program.openCamera(video);
    expect(seen()).toEqual({ state: 'problem', problem: 'refused' });
  });
});

describe('taking', () => {
  test('puts what was chosen in the round as one step, and keeps the rows that still ask', async () => {
    const zuid = { name: 'Keten Zuid', region: '', stage: '', goal: '' };
    await program.addFiles([
      file(partner('a')),
      file(partner('b')),
      file(partner('c', { chain: zuid })),
      file('kapot'),
    ]);
    program.choose('1.0', 'leave');
    await program.takeChosen();
    expect(storedIds().slice(1)).toEqual(['a']);
    expect(program.$intake.get().outcome).toEqual({ kind: 'taken', scans: 1, left: 0, round: 'Nulmeting' });
    expect(rows().map((row) => row.kind === 'scan' && [row.scan.id, row.choice])).toEqual([
      ['b', 'leave'],
      ['c', 'leave'],
      false,
    ]);
    const [step] = program.listSteps(program.$session.get());
    expect(step).toMatchObject({ what: { kind: 'scans', how: 'added' }, canUndo: true });
    program.undo(step!.id);
    await program.saveNow();
    expect(storedIds()).toHaveLength(1);
  });

  test('nothing is replaced until the visitor says so, and the old one comes back', async () => {
    await program.addFiles([file(partner('a'))]);
    await program.takeChosen();
    machine.pass(60);
    const newer = partner('a', { updatedAt: '2026-11-25T09:00:00.000Z', answers: { projectleider: { level: 4 } } });
    await program.addFiles([file(newer)]);
    expect(kinds()).toEqual(['newer']);
    await program.takeChosen();
    expect(storedDossier(machine).rounds[0]!.scans[1]).toEqual(partner('a'));
    program.chooseAll(rows(), true);
    await program.takeChosen();
    expect(storedDossier(machine).rounds[0]!.scans[1]).toEqual(newer);
    program.undo(program.lastStep(program.$session.get())!.id);
    await program.saveNow();
    expect(storedDossier(machine).rounds[0]!.scans[1]).toEqual(partner('a'));
  });

  test('the same files once more change nothing', async () => {
    await program.addFiles([file(partner('a'))]);
    await program.takeChosen();
    const before = contentId(storedDossier(machine));
    await program.addFiles([file(partner('a'))]);
    expect(kinds()).toEqual(['same']);
    await program.takeChosen();
    expect(contentId(storedDossier(machine))).toBe(before);
  });

  test('when it can not be saved that is said, and trying again saves it', async () => {
    await program.addFiles([file(partner('a'))]);
    machine.failure = { on: 'write', code: 'full' };
    await program.takeChosen();
    expect(program.$intake.get().outcome).toEqual({ kind: 'not-saved' });
    machine.failure = null;
    await program.saveNow();
    expect(storedIds()).toContain('a');
    expect(program.$intake.get().outcome).toEqual({ kind: 'saved' });
  });

  test('a scan that could not be taken out says so until that is saved', async () => {
    machine.failure = { on: 'write', code: 'full' };
    await program.removeScan(program.roundId, storedIds()[0]!);
    expect(program.$intake.get().outcome).toEqual({ kind: 'not-saved' });
    machine.failure = null;
    await program.saveNow();
    expect(program.$intake.get().outcome).toEqual({ kind: 'saved' });
  });

  test('a list that is wiped leaves the round as it was', async () => {
    await program.addFiles([file(partner('a'))]);
    program.clearIntake();
    expect(rows()).toEqual([]);
    await program.takeChosen();
    expect(storedIds()).toHaveLength(1);
  });

  test('a scan can be taken out, and brought back', async () => {
    await program.addFiles([file(partner('a'))]);
    await program.takeChosen();
    await program.removeScan(program.roundId, 'a');
    expect(storedIds()).not.toContain('a');
    expect(program.$intake.get().outcome).toEqual({ kind: 'removed', round: 'Nulmeting' });
    program.undo(program.lastStep(program.$session.get())!.id);
    await program.saveNow();
    expect(storedDossier(machine).rounds[0]!.scans[1]).toEqual(partner('a'));
  });
});

describe('what waits', () => {
  test('is not lost without a question, until it is taken, left or wiped', async () => {
    const isGuarded = () => program.tab.isUnsafe();
    await program.addFiles([file('kapot'), file(storedDossier(machine).rounds[0]!.scans[0])]);
    expect(isGuarded(), 'nothing in it can be taken').toBe(false);
    await program.addFiles([file(partner('a'))]);
    expect(isGuarded()).toBe(true);
    program.choose('2.0', 'leave');
    expect(isGuarded()).toBe(false);
    program.choose('2.0', 'take');
    await program.takeChosen();
    expect(isGuarded()).toBe(false);
    await program.addFiles([file(partner('a', { updatedAt: '2026-11-25T09:00:00.000Z', answers: {} }))]);
    expect(rows().at(-1)).toMatchObject({ choice: 'leave' });
    expect(isGuarded(), 'nobody chose yet').toBe(true);
    program.clearIntake();
    expect(isGuarded()).toBe(false);
  });

  test('is ticked anew for a round the visitor picks, and for no round that came in its place', async () => {
    const other = { id: 'ander', name: 'Meting 2', measuredOn: '', scans: [], consensus: {}, ambition: {} };
    const choices = () => rows().map((row) => row.kind === 'scan' && row.choice);
    program.change({ kind: 'round', how: 'started' }, [{ path: ['rounds', { id: 'ander' }], value: other }]);
    await program.addFiles([file(partner('a')), file(partner('b'))]);
    program.aimIntake('ander', framework);
    expect(choices()).toEqual(['take', 'take']);
    program.change({ kind: 'round', how: 'removed' }, [{ path: ['rounds', { id: 'ander' }], value: undefined }]);
    program.aimIntake(program.roundId, framework);
    expect(choices()).toEqual(['leave', 'leave']);
  });
});

describe('two tabs', () => {
  test('that bring in different scans at once lose none', async () => {
    const other = await collectTab(machine, false);
    await program.addFiles([file(partner('a')), file(partner('b'))]);
    await other.addFiles([file(partner('c'))]);
    program.tab.hold();
    const waiting = program.takeChosen();
    await other.takeChosen();
    program.tab.release();
    await waiting;
    await settle();
    expect(storedIds().slice(1).sort()).toEqual(['a', 'b', 'c']);
    expect(rows()).toEqual([]);
  });

  test('that bring in the same scan with other answers: the second sees it before it is replaced', async () => {
    const other = await collectTab(machine, false);
    const theirs = partner('a', { answers: { projectleider: { level: 0 } } });
    await program.addFiles([file(partner('a'))]);
    await other.addFiles([file(theirs)]);
    program.tab.hold();
    const waiting = program.takeChosen();
    await other.takeChosen();
    program.tab.release();
    await waiting;
    await settle();
    expect((storedDossier(machine) as Dossier).rounds[0]!.scans[1]).toEqual(theirs);
    expect(kinds()).toEqual(['differs']);
    expect(program.$intake.get().outcome).toMatchObject({ kind: 'taken', scans: 0, left: 1 });
  });

  test('rows follow what another tab does', async () => {
    const other = await collectTab(machine, false);
    await program.addFiles([file(partner('a'))]);
    await other.addFiles([file(partner('a'))]);
    await other.takeChosen();
    await vi.waitFor(() => expect(kinds()).toEqual(['same']));
  });
});
