import { beforeEach, expect, test } from 'vitest';
import { fileText } from '../../../src/dossier/file-name';
import { setEnvironment } from '../../../src/stores/environment';
import { $neighbours, addNeighbours, removeNeighbour } from '../../../src/stores/neighbours';
import { frameworkFromRaamwerk } from '../../fixtures/framework';
import { groupDossier, groupScans } from '../../fixtures/group-round';
import { Machine, type Tab } from '../../fixtures/memory-environment';

const framework = { ...frameworkFromRaamwerk(), version: '2024-09' };
let machine: Machine;
let tab: Tab;

beforeEach(() => {
  machine = new Machine();
  tab = machine.openTab();
  setEnvironment(tab.environment);
  $neighbours.set([]);
});

const file = (name: string, value: unknown) =>
  new File([typeof value === 'string' ? value : fileText(value as object)], name);
const buurdorp = { ...groupDossier(groupScans.slice(0, 3)), id: 'buurdorp', chain: { name: 'Keten Buurdorp' } };

test('opens dossiers and scans, each with its own figures, and stores nothing', async () => {
  const nameless = { ...groupDossier(), id: 'zonder', chain: undefined };
  await addNeighbours([file('a.json', buurdorp), file('b.json', groupScans[1]), file('c.json', nameless)], framework);
  const found = $neighbours.get();
  expect(found).toMatchObject([
    { kind: 'opened', name: 'Keten Buurdorp', scans: 3, year: '2026', isOtherFramework: false },
    { kind: 'opened', name: 'Keten Voorbeeldstad', scans: 1 },
    { kind: 'opened', name: '', scans: 6 },
  ]);
  const [first] = found;
  const item = first?.kind === 'opened' ? first.items.get('projectleider') : null;
  expect(item).toMatchObject({ counts: [0, 0, 0, 2, 1], figures: { median: 3, min: 3, max: 4 } });
  expect(machine.records.size).toBe(0);
  expect(tab.writes).toBe(0);
});

test('the same file takes its own place, and can be taken away', async () => {
  await addNeighbours([file('a.json', buurdorp), file('b.json', { ...buurdorp, id: 'ander' })], framework);
  await addNeighbours([file('nieuw.json', { ...buurdorp, framework: '2030-01' })], framework);
  expect($neighbours.get().map(({ file: name }) => name)).toEqual(['b.json', 'nieuw.json']);
  const numbers = $neighbours.get().map((found) => found.kind === 'opened' && found.number);
  expect(new Set(numbers).size).toBe(2);
  expect($neighbours.get()[1]).toMatchObject({ isOtherFramework: true });
  removeNeighbour('buurdorp');
  expect($neighbours.get().map(({ id }) => id)).toEqual(['ander']);
});

test.each([
  ['', { code: 'empty' }],
  ['{"a', { code: 'damaged' }],
  ['hallo', { code: 'not-ours' }],
  [{ ...buurdorp, rounds: [] }, { code: 'no-scans' }],
  [
    { ...buurdorp, version: 9 },
    { code: 'newer-version', version: 9 },
  ],
])('a file that is no use says why: %j', async (content, problem) => {
  await addNeighbours([file('kapot.json', content), file('a.json', buurdorp)], framework);
  expect($neighbours.get()).toMatchObject([{ kind: 'refused', file: 'kapot.json', problem }, { kind: 'opened' }]);
});

test('a file that is too large is not read, and one that is gone is said to be', async () => {
  const large = file('groot.ketenscan.json', 'x');
  Object.defineProperty(large, 'size', { value: 3 * 1024 * 1024 });
  const gone = file('weg.json', 'x');
  gone.text = () => Promise.reject(new Error('gone'));
  await addNeighbours([large, gone], framework);
  expect($neighbours.get()).toMatchObject([
    { problem: { code: 'too-large', kind: 'scan' } },
    { problem: { code: 'no-access' } },
  ]);
  expect(tab.reads).toBe(1);
});
