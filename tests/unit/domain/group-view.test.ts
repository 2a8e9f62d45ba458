import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ratedIds } from '../../../src/domain/framework';
import { groupFigures } from '../../../src/domain/group';
import { countTalk, listLayerDifferences, listNotKnown } from '../../../src/domain/group-findings';
import { arrangeItems, groupSorts } from '../../../src/domain/group-order';
import { listRespondents, selectedScans, tallySelected } from '../../../src/domain/group-selection';
import { type GroupScan, type GroupView, viewGroup } from '../../../src/domain/group-view';
import { makeReport } from '../../../src/domain/report';
import type { Dossier, Round } from '../../../src/dossier/dossier';
import { reportInput } from '../../../src/dossier/report-input';
import { loadValue } from '../../../src/dossier/load';
import { groupViewOf } from '../../../src/stores/group';
import { type Given, answersOf } from '../../fixtures/answers';
import { filledRoundArbitrary } from '../../fixtures/arbitraries';
import { frameworkFromRaamwerk, smallFramework } from '../../fixtures/framework';
import { groupDossier, groupScans } from '../../fixtures/group-round';
import { runs } from '../../fixtures/runs';

const framework = frameworkFromRaamwerk();
const rated = ratedIds(framework);
const small = smallFramework({
  randvoorwaarden: [
    { id: 'a', pijler: 'multidisciplinair', succesfactoren: [] },
    { id: 'b', pijler: 'intra-organisatorisch', succesfactoren: [] },
    { id: 'c', pijler: 'proces', succesfactoren: [] },
  ],
  aandachtspunten: [{ id: 'd', randvoorwaarden: [] }],
  praktijklessen: [{ id: 'e' }],
});

type Parts = Partial<Pick<GroupScan, 'role' | 'organisation' | 'layer'>> & { discuss?: string[] };
let made = 0;
function scan(ratings: Record<string, Given>, { discuss = [], ...parts }: Parts = {}): GroupScan {
  made += 1;
  const who = { role: 'gemeente', organisation: '', layer: '', ...parts };
  return { id: `scan-${made}`, ...who, answers: answersOf(ratings), discuss: new Set(discuss) };
}
const viewOf = (...scans: GroupScan[]) => viewGroup(small, scans, new Map());

function roundOf(value: unknown): Round {
  const loaded = loadValue(value);
  if (loaded.kind !== 'ok' || loaded.file.format !== 'dossier') throw new Error('The dossier does not load');
  const [round] = loaded.file.dossier.rounds;
  if (!round) throw new Error('The dossier has no round');
  return round;
}
const six = groupViewOf(roundOf(groupDossier()), framework);
const inDossier = (round: object) =>
  roundOf({ format: 'ketenspiegel/dossier', version: 1, framework: '2024-09', rounds: [round] });

describe('the round of six scans that other tests use', () => {
  const withAgreement = (wanted: string) =>
    six.items.filter(({ figures }) => figures.agreement === wanted).map(({ id }) => id);
  it('has items of every agreement', () => {
    expect(withAgreement('tegengesteld')).toEqual([
      'gemeentelijke-betrokkenheid',
      'projectleider',
      'brede-anamnese',
      'gendersensitieve-werkgever',
    ]);
    expect(withAgreement('verdeeld')).toEqual(['concrete-afspraken', 'juiste-niveaus']);
    expect(withAgreement('te-weinig')).toEqual(['vroegsignalering', 'monitoring-en-evaluatie']);
    expect(withAgreement('eens')).toHaveLength(24);
  });
  it('hides the layer of two, the role of one mother, and whether she is there', () => {
    expect(six.layers.map(({ layer, isShown }) => [layer, isShown])).toEqual([
      ['strategisch', true],
      ['operationeel', false],
    ]);
    expect(six.scans.at(-1)?.role).toBe('anders');
    expect(six.voices).toEqual([
      { theme: 'moeders', heard: 'yes' },
      { theme: 'werkgever', heard: 'yes' },
    ]);
    const withoutWomen = groupDossier(groupScans.filter((_, place) => place !== 3));
    expect(groupViewOf(roundOf(withoutWomen), framework).voices[0]?.heard).toBe('hidden');
  });
});

describe('the figures', () => {
  test('are those of the rules, and nothing is lost', () => {
    fc.assert(
      fc.property(filledRoundArbitrary(framework), (given) => {
        const round = inDossier(given);
        const view = groupViewOf(round, framework);
        const report = makeReport(framework, reportInput(null, round, []));
        for (const item of view.items) {
          const all = view.scans.map(({ answers }) => answers);
          expect(item.figures).toEqual(groupFigures(all, item.id));
          expect(item.counts.reduce((sum, count) => sum + count, 0)).toBe(item.figures.known);
          expect(item.rating).toEqual(report.answers.ratings.get(item.id));
          expect(item.isProvisional).toBe(report.provisional.has(item.id));
        }
        const counted = [...report.organisationsUnder2].filter(([, amount]) => amount > 0);
        expect(view.under2.map(({ id, organisations }) => [id, organisations])).toEqual(counted);
      }),
      { numRuns: runs(60) },
    );
  });

  test('the gap is the distance to the target, never under 0', () => {
    const view = viewOf(scan({ a: 1, b: 3, c: 4, d: '?', e: '-' }));
    expect(view.items.map(({ gap }) => gap)).toEqual([2, 0, 0, null, null]);
  });
});

describe('the order of items', () => {
  test.each(groupSorts)('by %s holds every item once', (sort) => {
    fc.assert(
      fc.property(filledRoundArbitrary(framework), (given) => {
        const { items } = groupViewOf(inDossier(given), framework);
        const found = arrangeItems(framework, items, sort).flatMap((group) => group.items.map(({ id }) => id));
        expect([...found].sort()).toEqual([...rated].sort());
      }),
      { numRuns: runs(30) },
    );
  });

  const ids = (groups: ReturnType<typeof arrangeItems>) =>
    groups.map(({ key, items }) => [key, items.map(({ id }) => id)]);

  test('by difference: opposed first, within that the widest range, then framework order', () => {
    const view = viewOf(
      scan({ a: 2, b: 0, c: 1, d: 0, e: 2 }),
      scan({ a: 2, b: 3, c: 4, d: 4 }),
      scan({ a: 2, b: 0, c: 1, d: 0 }),
    );
    expect(ids(arrangeItems(small, view.items, 'verschil'))).toEqual([
      ['tegengesteld', ['d', 'b', 'c']],
      ['te-weinig', ['e']],
      ['eens', ['a']],
    ]);
    expect(ids(arrangeItems(framework, six.items, 'verschil')).map(([key]) => key)).toEqual([
      'tegengesteld',
      'verdeeld',
      'te-weinig',
      'eens',
    ]);
  });

  test('by pillar: the pillars, then genderscan and lessons, in framework order', () => {
    const groups = arrangeItems(framework, six.items, 'pijler');
    expect(groups.map(({ key }) => key)).toEqual([
      'multidisciplinair',
      'intra-organisatorisch',
      'proces',
      'aandachtspunten',
      'praktijklessen',
    ]);
    expect(groups.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(rated);
  });

  test('by gap: furthest from the target first; what has no level comes after', () => {
    const view = viewOf(scan({ a: 3, b: '?', c: 0, d: 2, e: '-' }));
    expect(ids(arrangeItems(small, view.items, 'gat'))).toEqual([
      ['gat-3', ['c']],
      ['gat-1', ['d']],
      ['op-doel', ['a']],
      ['geen-niveau', ['b']],
      ['nvt', ['e']],
    ]);
  });
});

describe('organisations', () => {
  test('stand in alphabetical order, whatever they answered', () => {
    const names = ['Zonnehof', 'bakkerij', 'École', 'Gemeente 10', 'Gemeente 9'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, { minLength: names.length }),
        fc.array(fc.constantFrom<Given>(0, 1, 2, 3, 4, '?', '-'), { minLength: 5, maxLength: 5 }),
        (order, given) => {
          const view = viewOf(...order.map((organisation, place) => scan({ a: given[place] ?? 0 }, { organisation })));
          expect(view.organisations.map(({ name }) => name)).toEqual([
            'bakkerij',
            'École',
            'Gemeente 9',
            'Gemeente 10',
            'Zonnehof',
          ]);
          expect(listRespondents(view).map((place) => view.scans[place]?.organisation)).toEqual(
            view.organisations.map(({ name }) => name),
          );
        },
      ),
      { numRuns: runs(20) },
    );
  });

  test('are the same in other capitals and with spaces; a scan without a name belongs to none', () => {
    const view = viewOf(
      scan({ a: 1 }, { organisation: 'Gemeente X' }),
      scan({ a: 3 }, { organisation: ' gemeente x ' }),
      scan({ a: 4 }, { organisation: '  ' }),
    );
    expect(view.organisations).toEqual([{ key: 'gemeente x', name: 'Gemeente X', scans: [0, 1] }]);
    expect(view.nameless).toEqual([2]);
    expect(selectedScans(view, { kind: 'organisation', key: 'gemeente x' })).toEqual([0, 1]);
    expect(selectedScans(view, { kind: 'nameless' })).toEqual([2]);
    expect(selectedScans(view, { kind: 'organisation', key: 'weg' })).toBeNull();
    expect(tallySelected(view, [0, 1], 'a').counts).toEqual([0, 1, 0, 1, 0]);
  });
});

describe('who is protected', () => {
  const mother = { role: 'ervaringsdeskundige', organisation: 'Buurthuis', layer: 'operationeel' };
  test('one or two mothers have no role, organisation or layer; from three on they have', () => {
    const others = [scan({ a: 1 }, { organisation: 'Gemeente', layer: 'operationeel' })];
    const two = viewOf(...others, scan({ a: 2 }, mother), scan({ a: 2 }, mother));
    expect(JSON.stringify([two.organisations, two.layers])).not.toMatch(/Buurthuis|ervaringsdeskundige/u);
    expect(two.scans.slice(1).map(({ role, organisation, layer }) => [role, organisation, layer])).toEqual([
      ['anders', '', ''],
      ['anders', '', ''],
    ]);
    expect(two.layers[0]?.scans).toEqual([0]);
    const three = viewOf(...others, ...[1, 2, 3].map(() => scan({ a: 2 }, mother)));
    expect(three.organisations.map(({ name }) => name)).toEqual(['Buurthuis', 'Gemeente']);
    expect(three.voices[0]).toEqual({ theme: 'moeders', heard: 'yes' });
  });

  test.each([
    [['gemeente', 'zorg'], 'no', 'no'],
    [['gemeente', 'anders'], 'hidden', 'no'],
    [['ervaringsdeskundige', 'werkgever'], 'hidden', 'yes'],
    [['vrouwenorganisatie', 'anders'], 'yes', 'no'],
    [['', ''], 'no', 'no'],
  ] as const)('%s: mothers %s, employers %s', (roles, mothers, employers) => {
    const view = viewOf(...roles.map((role) => scan({ a: 1 }, { role })));
    expect(view.voices.map(({ heard }) => heard)).toEqual([mothers, employers]);
  });

  test('scans without any answer are counted: they make everything more unknown', () => {
    expect(viewOf(scan({ a: 1 }), scan({}), scan({ a: '?' })).empty).toBe(1);
  });

  test('with fewer than five scans people can be recognised', () => {
    const many = (amount: number) => viewOf(...Array.from({ length: amount }, () => scan({ a: 1 })));
    expect([0, 1, 4, 5].map((amount) => many(amount).isFew)).toEqual([false, true, true, false]);
  });
});

describe('layers', () => {
  const layered = (layer: string, levels: Given[]) => levels.map((level) => scan({ a: level, b: 2 }, { layer }));
  test('are laid beside the group from three scans on', () => {
    const view = viewOf(...layered('tactisch', [1, 1]), ...layered('strategisch', [3, 4, 3]));
    expect(selectedScans(view, { kind: 'layer', layer: 'tactisch' })).toBeNull();
    expect(selectedScans(view, { kind: 'layer', layer: 'strategisch' })).toEqual([2, 3, 4]);
    expect(view.layers.map(({ layer }) => layer)).toEqual(['strategisch', 'tactisch']);
    expect(listLayerDifferences(view)).toBeNull();
  });

  test('that stand two levels apart or more are named', () => {
    const view = viewOf(...layered('operationeel', [1, 1, '?']), ...layered('strategisch', [3, 4, 3]));
    expect(listLayerDifferences(view)).toEqual([
      {
        id: 'a',
        medians: [
          { layer: 'strategisch', median: 3 },
          { layer: 'operationeel', median: 1 },
        ],
      },
    ]);
    const close = viewOf(...layered('operationeel', [2, 2, 2]), ...layered('strategisch', [3, 3, 3]));
    expect(listLayerDifferences(close)).toEqual([]);
    const silent = viewOf(...layered('operationeel', ['?', '?', '?']), ...layered('strategisch', [3, 3, 3]));
    expect(listLayerDifferences(silent)).toEqual([]);
  });
});

describe('who does not know what', () => {
  test('names who can be asked; an organisation knows when one of its scans does', () => {
    const view = viewOf(
      scan({ a: '?', b: '?' }, { organisation: 'Zorg' }),
      scan({ a: 2, b: '?' }, { organisation: 'zorg' }),
      scan({ a: '?', b: '-', c: '?', d: 1 }, { organisation: 'Bakker' }),
      scan({ a: 1, b: '?', c: '?', d: '?' }),
      scan({ a: '?', b: 4, c: '?' }),
    );
    const { some, nobody, open, silent } = listNotKnown(view);
    expect(some).toEqual([
      {
        id: 'a',
        notKnown: { organisations: ['Bakker'], nameless: 1 },
        known: { organisations: ['Zorg'], nameless: 1 },
      },
      {
        id: 'b',
        notKnown: { organisations: ['Zorg'], nameless: 1 },
        known: { organisations: [], nameless: 1 },
      },
      {
        id: 'd',
        notKnown: { organisations: ['Zorg'], nameless: 2 },
        known: { organisations: ['Bakker'], nameless: 0 },
      },
    ]);
    expect(nobody).toEqual(['c']);
    expect(open).toEqual(['e']);
    expect(silent).toEqual({ organisations: [], nameless: 0 });
  });

  test('a scan without any answer is not asked; n.v.t. for the group stays out', () => {
    const view = viewOf(
      scan({ a: 2, e: '-' }, { organisation: 'Zorg' }),
      scan({ a: 1, e: '-' }, { organisation: 'Bakker' }),
      scan({}, { organisation: 'Nieuw' }),
      scan({}),
    );
    expect(listNotKnown(view).silent).toEqual({ organisations: ['Nieuw'], nameless: 1 });
    expect(listNotKnown(view).some).toEqual([]);
    const both = viewOf(scan({ a: 2, e: '-' }), scan({ a: '?', e: '-' }));
    expect(listNotKnown(both)).toMatchObject({ nobody: [], open: ['b', 'c', 'd'] });
    expect(listNotKnown(viewOf(scan({})))).toMatchObject({ some: [], nobody: [], open: [] });
  });
});

test('what needs talk first is counted, and what the group recorded of it', () => {
  const scans = [scan({ a: 0, b: 2, c: 2, d: 2, e: 2 }, { discuss: ['b'] }), scan({ a: 4, b: 2, c: 2, d: 2, e: 2 })];
  expect(countTalk(small, viewGroup(small, scans, new Map()))).toEqual({ first: 2, agreed: 0 });
  const recorded = viewGroup(small, scans, new Map([['a', { kind: 'level', level: 2 }]] as const));
  expect(countTalk(small, recorded)).toEqual({ first: 2, agreed: 1 });
  expect(recorded.items[0]).toMatchObject({ isRecorded: true, rating: { kind: 'level', level: 2 } });
  expect(recorded.items[0]?.figures.agreement).toBe('tegengesteld');
});

test('a round is looked at once as long as it stays the same object', () => {
  const { rounds } = loadedDossier();
  const [round] = rounds;
  if (!round) throw new Error('no round');
  const view: GroupView = groupViewOf(round, framework);
  expect(groupViewOf(round, framework)).toBe(view);
  expect(groupViewOf({ ...round }, framework)).not.toBe(view);
});

function loadedDossier(): Dossier {
  const loaded = loadValue(groupDossier());
  if (loaded.kind !== 'ok' || loaded.file.format !== 'dossier') throw new Error('The dossier does not load');
  return loaded.file.dossier;
}

describe('what a visitor lays beside the group', () => {
  const view = viewOf(scan({ a: 1 }, { organisation: 'X' }), scan({ a: 2 }, { organisation: 'Y' }));

  test('is nothing for the whole group, for what is not there and without anybody without a name', () => {
    expect(selectedScans(view, { kind: 'all' })).toBeNull();
    expect(selectedScans(view, { kind: 'organisation', key: 'z' })).toBeNull();
    expect(selectedScans(view, { kind: 'nameless' })).toBeNull();
    expect(selectedScans(viewOf(scan({ a: 1 })), { kind: 'nameless' })).toEqual([0]);
  });
});

test('how many marked an item to talk about stands with the item', () => {
  const { items } = viewOf(scan({}, { discuss: ['a', 'd'] }), scan({}, { discuss: ['a'] }), scan({}));
  expect(items.map(({ id, discuss }) => [id, discuss])).toEqual([
    ['a', 2],
    ['b', 0],
    ['c', 0],
    ['d', 1],
    ['e', 0],
  ]);
});

test('by difference, what nobody gave a level for comes after what one gave', () => {
  const { items } = viewOf(scan({ a: '?', b: 2, c: '?', d: '?', e: '?' }), scan({}));
  const ids = arrangeItems(small, items, 'verschil').flatMap((group) => group.items.map(({ id }) => id));
  expect(ids[0]).toBe('b');
});

test('a layer that does not know an item does not hide that two others differ on it', () => {
  const three = (layer: string, given: Given) => Array.from({ length: 3 }, () => scan({ a: given }, { layer }));
  const view = viewOf(...three('strategisch', 4), ...three('tactisch', '?'), ...three('operationeel', 1));
  expect(listLayerDifferences(view)).toEqual([
    {
      id: 'a',
      medians: [
        { layer: 'strategisch', median: 4 },
        { layer: 'operationeel', median: 1 },
      ],
    },
  ]);
});

test('an organisation of which one began is asked, and is not silent', () => {
  const view = viewOf(scan({ b: 2 }, { organisation: 'X' }), scan({}, { organisation: 'X' }), scan({ a: 2 }));
  const { some, silent } = listNotKnown(view);
  expect(silent.organisations).toEqual([]);
  expect(some.find(({ id }) => id === 'a')?.notKnown.organisations).toEqual(['X']);
});
