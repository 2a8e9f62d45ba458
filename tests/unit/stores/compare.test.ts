import { beforeEach, describe, expect, test } from 'vitest';
import { loadValue } from '../../../src/dossier/load';
import {
  $beside,
  $kept,
  closeBeside,
  listKept,
  openBeside,
  type CompareView,
  viewComparison,
} from '../../../src/stores/compare';
import { setEnvironment } from '../../../src/stores/environment';
import { $session, type Session } from '../../../src/stores/session';
import { frameworkFromRaamwerk } from '../../fixtures/framework';
import { Machine } from '../../fixtures/memory-environment';
import { changes, justBegun, oneRound, otherRespondents, twoRounds } from '../../fixtures/two-rounds';

const framework = frameworkFromRaamwerk();
const none = { then: null, now: null };
let machine: Machine;

beforeEach(() => {
  machine = new Machine();
  setEnvironment(machine.openTab().environment);
  $session.set({ state: 'empty' });
  $kept.set([]);
  closeBeside();
});

function open(value: object): Session {
  const loaded = loadValue(structuredClone(value));
  if (loaded.kind !== 'ok' || loaded.file.format !== 'dossier') throw new Error('The fixture does not load');
  const { dossier } = loaded.file;
  return { state: 'open', dossier, current: { dossier: dossier.id, round: '', scan: '' }, history: [] };
}
const view = (session: Session, picked: { then: string | null; now: string | null } = none): CompareView =>
  viewComparison(session, picked, framework);
function compared(found: CompareView) {
  if (found.kind !== 'compared') throw new Error(`Nothing to compare: ${found.why}`);
  return found;
}
const file = (value: unknown, name: string) => new File([JSON.stringify(value)], name);

test('by default the two newest rounds that were filled in, the older first', () => {
  const found = compared(view(open(twoRounds)));
  expect([found.then.round, found.now.round]).toEqual(['Nulmeting', 'Meting 2']);
  const kinds = new Map(found.comparison.items.map(({ id, kind }) => [id, kind]));
  expect(Object.keys(changes).map((id) => kinds.get(id))).toEqual([
    ...['omhoog', 'omhoog', 'omhoog', 'omlaag', 'omlaag', 'nieuw-bekend', 'niet-meer-bekend'],
    ...['vervallen', 'nieuw-van-toepassing', 'beide-onbekend', 'beide-nvt', 'omhoog'],
  ]);
  expect(found.counts).toMatchObject({ omhoog: 4, omlaag: 2, gelijk: 20 });
  expect(found.comparison.respondents).toEqual({ then: 3, now: 3, both: 2, kind: 'partly' });
  expect(found.comparison.ambitions.map(({ id, outcome, isPast }) => [id, outcome, isPast])).toEqual([
    ['juiste-partners', 'gehaald', true],
    ['samenwerking-in-de-regio', 'niet-van-toepassing', true],
    ['projectleider', 'nog-niet', false],
    ['concrete-afspraken', 'nog-niet', true],
    ['expertise', 'onbekend', null],
  ]);
  expect(found.actions.done.map(({ id }) => id)).toEqual(['actie-1', 'actie-4']);
  expect(found.actions.open.map(({ id }) => id)).toEqual(['actie-2', 'actie-3']);
});

test('newest is by day, not by place in the list', () => {
  const turned = { ...twoRounds, rounds: [...twoRounds.rounds].reverse() };
  const found = compared(view(open(turned)));
  expect([found.then.round, found.now.round]).toEqual(['Nulmeting', 'Meting 2']);
});

test('a mother is "anders" here too', () => {
  const found = compared(view(open(twoRounds)));
  expect(found.then.respondents.map(({ role }) => role)).toEqual(['gemeente', 'werkgever', 'anders']);
  expect(JSON.stringify([found.then, found.now, found.sources])).not.toContain('ervaringsdeskundige');
});

test('what was picked stands, also the wrong way round, and the same round twice is no comparison', () => {
  const session = open(twoRounds);
  const { then, now } = compared(view(session));
  const turned = compared(view(session, { then: now.key, now: then.key }));
  expect([turned.then.round, turned.now.round]).toEqual(['Meting 2', 'Nulmeting']);
  expect(turned.counts).toMatchObject({ omhoog: 2, omlaag: 4 });
  expect(view(session, { then: now.key, now: now.key })).toMatchObject({ kind: 'nothing', why: 'same', then: now.key });
});

test.each<[string, Session, string]>([
  ['no dossier', { state: 'empty' }, 'no-scan'],
  ['no scan', open({ ...oneRound, rounds: [] }), 'no-scan'],
  ['one round', open(oneRound), 'one'],
  ['a second round that was just begun', open(justBegun), 'waiting'],
])('with %s it says why there is none', (_name, session, why) => {
  expect(view(session)).toMatchObject({ kind: 'nothing', why });
});

test('who never answered before is said to be another', () => {
  expect(compared(view(open(otherRespondents))).comparison.respondents).toMatchObject({ both: 0, kind: 'other' });
});

describe('beside the open dossier', () => {
  test('a file is only looked at: nothing of it is stored', async () => {
    await openBeside(file(twoRounds, 'vorig.ketendossier.json'));
    expect($beside.get()).toMatchObject({ state: 'ready', name: 'vorig.ketendossier.json' });
    expect(machine.records.size).toBe(0);
    const found = compared(view(open(otherRespondents)));
    expect(found).toMatchObject({ isOtherDossier: true });
    expect([found.then.kind, found.now.kind]).toContain('file');
    expect([found.then.kind, found.now.kind]).toContain('open');
  });

  test('a scan on its own is a round without a name, older or newer by its day', async () => {
    const scan = oneRound.rounds[0]!.scans[0]!;
    await openBeside(file({ ...scan, measuredOn: '2020-01-01' }, 'oud.ketenscan.json'));
    expect(compared(view(open(oneRound)))).toMatchObject({ then: { kind: 'file', round: '' }, now: { kind: 'open' } });
    await openBeside(file({ ...scan, measuredOn: '2027-01-01' }, 'nieuw.ketenscan.json'));
    expect(compared(view(open(oneRound)))).toMatchObject({ then: { kind: 'open' }, now: { kind: 'file' } });
  });

  test('a file with two rounds needs no dossier', async () => {
    await openBeside(file(twoRounds, 'twee.ketendossier.json'));
    expect(compared(view({ state: 'empty' }))).toMatchObject({
      then: { round: 'Nulmeting' },
      now: { round: 'Meting 2' },
    });
  });

  test.each([
    ['{"iets": 1}', 'x.json', 'not-ours'],
    ['{"format": "ketenspiegel/dossier", "version": 99}', 'x.ketendossier.json', 'newer-version'],
    ['', 'leeg.json', 'empty'],
    ['x'.repeat(2 * 1024 * 1024 + 1), 'groot.ketenscan.json', 'too-large'],
  ])('%.40s is refused', async (text, name, code) => {
    await openBeside(new File([text], name));
    expect($beside.get()).toMatchObject({ state: 'refused', problem: { code } });
    expect(view(open(twoRounds)).kind).toBe('compared');
  });

  test('other dossiers of this browser can be chosen, and are not chosen by themselves', async () => {
    machine.records.set('dossier/dossier-een', structuredClone(oneRound));
    machine.records.set('dossier/dossier-twee', structuredClone(twoRounds));
    const session = open(twoRounds);
    $session.set(session);
    expect(await listKept()).toBe(1);
    const found = compared(view(session));
    expect(found.sources.map(({ kind, choices }) => [kind, choices.length])).toEqual([
      ['open', 2],
      ['kept', 1],
    ]);
    expect([found.then.kind, found.now.kind]).toEqual(['open', 'open']);
    const picked = compared(view(session, { then: found.sources[1]!.choices[0]!.key, now: found.now.key }));
    expect(picked).toMatchObject({ then: { kind: 'kept' }, isOtherDossier: true });
  });

  test('without storage there are no others', async () => {
    machine.failure = { on: 'everything', code: 'forbidden' };
    expect(await listKept()).toBe(0);
  });
});
