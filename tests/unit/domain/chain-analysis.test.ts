import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyseChain,
  askedKinds,
  type ChainCode,
  type ChainInput,
  type ChainSignal,
} from '../../../src/domain/chain-analysis';
import { approachByKind, listApproach } from '../../../src/domain/chain-approach';
import type { Partner } from '../../../src/domain/partners';
import { roles } from '../../../src/domain/roles';
import { frameworkFromRaamwerk } from '../../fixtures/framework';
import { partner, partnersArbitrary } from '../../fixtures/partners';
import { runs } from '../../fixtures/runs';

const framework = frameworkFromRaamwerk([]);
const items = framework.randvoorwaarden.map(({ id }) => id);
const analyse = (partners: readonly Partner[], more: Partial<ChainInput> = {}) =>
  analyseChain({ framework, partners, notApplicable: new Set(), respondents: [], ...more });
const signalOf = <C extends ChainCode>(code: C, ...given: Parameters<typeof analyse>) =>
  analyse(...given).signals.find((signal): signal is Extract<ChainSignal, { code: C }> => signal.code === code);

/** Partners that leave nothing to say but what a test adds. */
const complete = (given: Partial<Partner> = {}) => ({
  layers: ['strategisch', 'tactisch', 'operationeel'],
  contribution: 'Werkplekken',
  ...given,
});

describe('who carries a randvoorwaarde', () => {
  const carries = ['projectleider'];
  test.each<[string, string[], string]>([
    ['nobody', [], 'niemand'],
    ['only who left', ['afgehaakt'], 'niemand'],
    ['only who has no known status', ['', 'ander'], 'niemand'],
    ['who was asked', ['benaderd'], 'nog-niet'],
    ['who is wanted', ['gewenst', 'gewenst'], 'nog-niet'],
    ['one in the chain and one asked', ['betrokken', 'benaderd'], 'een'],
    ['two in the chain', ['betrokken', 'betrokken'], 'meer'],
  ])('%s', (_name, statuses, carried) => {
    const partners = statuses.map((status, index) => partner(`${index}`, { status, carries }));
    expect(analyse(partners).rows.find(({ id }) => id === 'projectleider')?.carried).toBe(carried);
    const named = analyse(partners).signals.flatMap((signal) =>
      'items' in signal
        ? signal.items
            .filter((item) => (typeof item === 'string' ? item : item.id) === 'projectleider')
            .map(() => signal.code)
        : [],
    );
    const code = { niemand: ['niemand'], 'nog-niet': ['nog-niet-betrokken'], een: ['een-partner'], meer: [] }[carried];
    expect(named).toEqual(code);
  });

  test('rows stand in framework order, without what is n.v.t.', () => {
    const { rows } = analyse([], { notApplicable: new Set(['projectleider']) });
    expect(rows.map(({ id }) => id)).toEqual(items.filter((id) => id !== 'projectleider'));
  });

  test('who left and still has ticks is named with them', () => {
    const left = partner('weg', { status: 'afgehaakt', carries: ['expertise', 'oud-id'] });
    expect(signalOf('afgehaakt', [left])?.partners).toEqual([{ id: 'weg', items: ['expertise'] }]);
    expect(signalOf('afgehaakt', [left], { notApplicable: new Set(['expertise']) })).toBeUndefined();
  });
});

describe('kinds of partners', () => {
  test('a kind is missing until a partner of it is in the chain; the furthest status counts', () => {
    const partners = [
      partner('g', { kind: 'gemeente' }),
      partner('w1', { kind: 'werkgever', status: 'gewenst' }),
      partner('w2', { kind: 'werkgever', status: 'benaderd' }),
      partner('z', { kind: 'zorg', status: 'afgehaakt' }),
      partner('o', { kind: 'onderwijs', status: '' }),
    ];
    const found = signalOf('soort-ontbreekt', partners)?.kinds ?? [];
    expect(found.map(({ kind, state, partners: known }) => [kind, state, ...known])).toEqual([
      ['werkgever', 'benaderd', 'w1', 'w2'],
      ['zorg', 'afgehaakt', 'z'],
      ['onderwijs', 'geen', 'o'],
      ['vrouwenorganisatie', 'geen'],
      ['ervaringsdeskundige', 'geen'],
    ]);
  });
  test('none is missing where each kind is in the chain', () => {
    expect(
      signalOf(
        'soort-ontbreekt',
        askedKinds.map((kind) => partner(kind, { kind })),
      ),
    ).toBeUndefined();
  });
  test('says when somebody of that kind scored', () => {
    const respondents = [
      { role: 'zorg', organisation: 'GGD', layer: '' },
      { role: 'anders', organisation: 'Bakker', layer: '' },
    ];
    const kinds = signalOf('soort-ontbreekt', [], { respondents })?.kinds ?? [];
    expect(kinds.filter(({ hasScored }) => hasScored).map(({ kind }) => kind)).toEqual(['zorg']);
  });
});

describe('layers', () => {
  const partners = [partner('a', complete({ name: 'ROC Oost', layers: ['operationeel', 'hoog'] }))];
  test('those of the list and of scans of the same organisation count', () => {
    expect(signalOf('laag-bij-partner', partners)?.partners).toEqual([
      { id: 'a', missing: ['strategisch', 'tactisch'] },
    ]);
    const respondents = [
      { role: 'onderwijs', organisation: ' roc  oost ', layer: 'tactisch' },
      { role: 'zorg', organisation: 'GGD', layer: 'strategisch' },
    ];
    expect(signalOf('laag-bij-partner', partners, { respondents })?.partners).toEqual([
      { id: 'a', missing: ['strategisch'] },
    ]);
    expect(signalOf('laag-in-keten', partners, { respondents })).toBeUndefined();
    expect(signalOf('laag-in-keten', partners)?.layers).toEqual(['strategisch', 'tactisch']);
  });
  test('a partner of which all three layers take part is not named', () => {
    expect(signalOf('laag-bij-partner', [...partners, partner('b', complete())])?.partners.map(({ id }) => id)).toEqual(
      ['a'],
    );
    expect(signalOf('laag-bij-partner', [partner('b', complete())])).toBeUndefined();
  });
  test('a scan without an organisation says nothing of a partner without a name', () => {
    const nameless = [partner('a', complete({ name: ' ', layers: [] }))];
    const respondents = [{ role: 'anders', organisation: '', layer: 'tactisch' }];
    expect(signalOf('laag-bij-partner', nameless, { respondents })?.partners[0]?.missing).toHaveLength(3);
  });
  test('mothers have no layers, and who is not in the chain is not asked', () => {
    const others = [partner('m', { kind: 'ervaringsdeskundige' }), partner('b', { status: 'benaderd', kind: 'zorg' })];
    expect(signalOf('laag-bij-partner', others)).toBeUndefined();
    expect(signalOf('laag-in-keten', others.slice(1))).toBeUndefined();
  });
});

describe('the mirror on sectors', () => {
  const employer = (id: string, sector: string, status = 'betrokken') =>
    partner(id, { kind: 'werkgever', sector, status });
  test('shows when all known sectors lie in zorg, onderwijs or schoonmaak', () => {
    const partners = [
      employer('a', 'Thuiszorg'),
      employer('b', 'Schoonmaak', 'benaderd'),
      employer('c', ''),
      employer('d', 'onbekend'),
      employer('e', 'Techniek', 'gewenst'),
      employer('i', '', 'gewenst'),
      employer('f', 'Bouw', 'afgehaakt'),
      partner('g', { kind: 'intermediair', sector: 'Bouw' }),
    ];
    expect(signalOf('stereotiepe-sectoren', partners)).toEqual({
      code: 'stereotiepe-sectoren',
      groups: ['zorg', 'schoonmaak'],
      partners: ['a', 'b'],
      wanted: ['e'],
    });
    expect(signalOf('stereotiepe-sectoren', [...partners, employer('h', 'Logistiek', 'benaderd')])).toBeUndefined();
  });
  test('says nothing without a known sector', () => {
    expect(signalOf('stereotiepe-sectoren', [employer('a', ''), employer('b', '?')])).toBeUndefined();
  });
});

test('a partner in the chain without a contribution is named, others are not', () => {
  const partners = [
    partner('a', { contribution: ' ' }),
    partner('b', { contribution: 'Geld' }),
    partner('c', { status: 'gewenst' }),
  ];
  expect(signalOf('geen-bijdrage', partners)?.partners).toEqual(['a']);
});

describe('whom to approach', () => {
  const gaps = [
    { id: 'expertise', rank: 2, level: 1 as const },
    { id: 'projectleider', rank: 1, level: 0 as const },
    { id: 'duurzaamheid', rank: 3, level: 2 as const },
  ];
  const carriers = {
    projectleider: ['projectleider', 'gemeente'],
    expertise: ['onderwijs', 'gemeente', 'zorg'],
    duurzaamheid: ['gemeente'],
  };
  const approach = (partners: readonly Partner[], notApplicable: string[] = []) =>
    listApproach(partners, analyse(partners, { notApplicable: new Set(notApplicable) }).rows, gaps, carriers);

  test('names the kinds that are missing for a gap that nobody or one carries, in the order of the ranks', () => {
    const found = approach([partner('g', { kind: 'gemeente', carries: ['expertise', 'duurzaamheid'] })]);
    expect(found.map(({ id, by, kinds, present }) => [id, by, kinds.map(({ kind }) => kind), present])).toEqual([
      ['projectleider', [], [], ['g']],
      ['expertise', ['g'], ['onderwijs', 'zorg'], []],
    ]);
  });
  test('who was asked already is not asked again; who is only wanted is', () => {
    const found = approach([
      partner('z', { kind: 'zorg', status: 'benaderd' }),
      partner('o', { kind: 'onderwijs', status: 'gewenst' }),
    ]);
    const expertise = found.find(({ id }) => id === 'expertise');
    expect(expertise?.kinds).toEqual([
      { kind: 'onderwijs', state: 'gewenst', partners: ['o'] },
      { kind: 'gemeente', state: 'geen', partners: [] },
    ]);
  });
  test('a gap that two carry, or that does not apply, is left out', () => {
    const two = ['1', '2'].map((id) => partner(id, { kind: 'gemeente', carries: ['projectleider'] }));
    expect(approach(two).map(({ id }) => id)).toEqual(['expertise', 'duurzaamheid']);
    // Also where a kind that could carry it is missing.
    const three = ['1', '2'].map((id) => partner(id, { kind: 'gemeente', carries: ['expertise'] }));
    expect(approach(three).map(({ id }) => id)).toEqual(['projectleider', 'duurzaamheid']);
    expect(approach([], ['expertise']).map(({ id }) => id)).toEqual(['projectleider', 'duurzaamheid']);
  });
  test('a gap of which the content names nobody that could carry it, is left out', () => {
    expect(listApproach([], analyse([]).rows, gaps, { expertise: ['zorg'] }).map(({ id }) => id)).toEqual([
      'expertise',
    ]);
  });
  test('only who takes part is asked first', () => {
    const partners = ['betrokken', 'benaderd', 'gewenst', 'afgehaakt', ''].map((status) =>
      partner(status || 'onbekend', { kind: 'gemeente', status }),
    );
    expect(approach(partners).map(({ present }) => present)).toEqual([['betrokken'], ['betrokken'], ['betrokken']]);
  });
  test('by kind: the one that helps with the highest gap first, with all its gaps', () => {
    const kinds = approachByKind(approach([]));
    expect(kinds.map(({ kind, gaps: found }) => [kind, found.map(({ rank }) => rank)])).toEqual([
      ['gemeente', [1, 2, 3]],
      ['onderwijs', [2]],
      ['zorg', [2]],
    ]);
  });
});

describe('whatever the list', () => {
  const partners = partnersArbitrary([...items, 'oud-id']);
  const nvt = fc.subarray(items, { maxLength: 8 });
  const named = (signals: readonly ChainSignal[]) =>
    signals.flatMap((signal) => {
      if (signal.code === 'afgehaakt') return signal.partners.flatMap((left) => left.items);
      return 'items' in signal ? signal.items.map((item) => (typeof item === 'string' ? item : item.id)) : [];
    });

  test('no signal and no proposal names what does not apply or is unknown', () => {
    fc.assert(
      fc.property(partners, nvt, (list, out) => {
        const { rows, signals } = analyse(list, { notApplicable: new Set(out) });
        const gaps = items.map((id, index) => ({ id, rank: index + 1, level: 0 as const }));
        const carriers = Object.fromEntries(items.map((id) => [id, ['gemeente', 'zorg']]));
        const ids = [...named(signals), ...listApproach(list, rows, gaps, carriers).map(({ id }) => id)];
        expect(ids.filter((id) => out.includes(id) || id === 'oud-id')).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  test('each randvoorwaarde that applies is carried in exactly one way', () => {
    fc.assert(
      fc.property(partners, nvt, (list, out) => {
        const { rows, signals } = analyse(list, { notApplicable: new Set(out) });
        const carrying = signals.filter(({ code }) => ['niemand', 'nog-niet-betrokken', 'een-partner'].includes(code));
        const shared = rows.filter(({ carried }) => carried === 'meer').map(({ id }) => id);
        expect([...named(carrying), ...shared].sort()).toEqual(items.filter((id) => !out.includes(id)).sort());
      }),
      { numRuns: runs(200) },
    );
  });

  test('a partner that joins and carries something adds nothing that nobody carries, and no missing kind', () => {
    const joining = fc.record({
      kind: fc.constantFrom(...roles),
      carries: fc.subarray(items, { minLength: 1 }),
    });
    fc.assert(
      fc.property(partners, joining, (list, given) => {
        const after = [...list, partner('nieuw', given)];
        const nobody = (all: Partner[]) => signalOf('niemand', all)?.items ?? [];
        const missing = (all: Partner[]) => signalOf('soort-ontbreekt', all)?.kinds.map(({ kind }) => kind) ?? [];
        expect(nobody(list)).toEqual(expect.arrayContaining(nobody(after)));
        expect(missing(list)).toEqual(expect.arrayContaining(missing(after)));
      }),
      { numRuns: runs(200) },
    );
  });

  test('no signal is empty, and each code stands there once', () => {
    fc.assert(
      fc.property(partners, (list) => {
        const { signals } = analyse(list);
        expect(new Set(signals.map(({ code }) => code)).size).toBe(signals.length);
        for (const signal of signals) {
          const size = { ...{ items: [], partners: [], kinds: [], layers: [] }, ...signal };
          expect(size.items.length + size.partners.length + size.kinds.length + size.layers.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
