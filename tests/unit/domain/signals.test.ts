import { describe, expect, it } from 'vitest';
import type { Presence } from '../../../src/domain/answers';
import { listBarriers, listBlindSpots, listContradictions } from '../../../src/domain/signals';
import { answersOf, type Given, rowAnswers } from '../../fixtures/answers';
import { frameworkFromRaamwerk, smallFramework } from '../../fixtures/framework';

const framework = frameworkFromRaamwerk();

describe('a blind spot is an aandachtspunt at 0 or 1 linked to a randvoorwaarde at 3 or 4', () => {
  it.each([
    [0, 3, true],
    [0, 4, true],
    [1, 3, true],
    [1, 4, true],
    [2, 4, false],
    [4, 4, false],
    [1, 2, false],
    [0, 0, false],
    ['?', 4, false],
    ['-', 4, false],
    [0, '?', false],
    [0, '-', false],
  ] as const)('aandachtspunt %s, randvoorwaarde %s: %s', (point, condition, expected) => {
    const found = listBlindSpots(framework, answersOf({ 'sociale-omgeving': point, zelfredzaamheid: condition }));
    expect(found).toEqual(expected ? [{ attentionPoint: 'sociale-omgeving', precondition: 'zelfredzaamheid' }] : []);
  });

  it('a randvoorwaarde that is not linked makes none', () => {
    expect(listBlindSpots(framework, answersOf({ 'sociale-omgeving': 0, projectleider: 4 }))).toEqual([]);
  });

  it('one row a pair, in the order of aandachtspunt, then randvoorwaarde in framework order', () => {
    // raamwerk.json links gendersensitieve-werkgever to expertise, sensitiviteit, juiste-partners, draagvlak: not the order of the framework.
    const answers = answersOf({
      'gendersensitieve-werkgever': 0,
      'stereotiepe-sectoren': 1,
      expertise: 3,
      sensitiviteit: 3,
      'juiste-partners': 4,
      'draagvlak-op-alle-niveaus': 3,
    });
    expect(listBlindSpots(framework, answers).map((row) => `${row.attentionPoint} / ${row.precondition}`)).toEqual([
      'stereotiepe-sectoren / juiste-partners',
      'gendersensitieve-werkgever / juiste-partners',
      'gendersensitieve-werkgever / draagvlak-op-alle-niveaus',
      'gendersensitieve-werkgever / expertise',
      'gendersensitieve-werkgever / sensitiviteit',
    ]);
  });
});

/** One randvoorwaarde `rv` with a success factor per letter: j, d, n, w(eet niet), x (n.v.t.), a dot for unanswered. */
function contradictionsOf(level: Given, letters: string) {
  const words: Record<string, Presence> = { j: 'ja', d: 'deels', n: 'nee', w: 'weet-niet', x: 'nvt' };
  const ids = [...letters].map((_, index) => `sf-${index}`);
  const given = [...letters].flatMap((letter, index) => {
    const presence = words[letter];
    return presence ? [[`sf-${index}`, presence] as const] : [];
  });
  const small = smallFramework({
    randvoorwaarden: [{ id: 'rv', pijler: 'proces', succesfactoren: ids }],
    succesfactoren: ids.map((id) => ({ id })),
  });
  return listContradictions(small, answersOf({ rv: level }, Object.fromEntries(given)));
}

describe('a mismatch compares the level with the share of success factors', () => {
  it.each([
    // a level of 3 or more with a share under a half
    [3, 'n', 'te-hoog', 0],
    [4, 'jnnn', 'te-hoog', 0.25],
    [3, 'dddn', 'te-hoog', 0.375],
    [3, 'jnn', 'te-hoog', 1 / 3],
    [3, 'jn', null, 0],
    [3, 'd', null, 0],
    [3, 'dd', null, 0],
    [3, 'jdn', null, 0],
    [4, 'jj', null, 0],
    // a level of 1 or less with a share of three quarters or more
    [1, 'jjjn', 'te-laag', 0.75],
    [0, 'jd', 'te-laag', 0.75],
    [1, 'j', 'te-laag', 1],
    [0, 'jj', 'te-laag', 1],
    [1, 'jjn', null, 0],
    [1, 'jdd', null, 0],
    [0, 'n', null, 0],
    // 2 fits with everything
    [2, 'nnnn', null, 0],
    [2, 'jjjj', null, 0],
    // weet niet, n.v.t. and unanswered are not in the share
    [3, 'nwx.', 'te-hoog', 0],
    [1, 'jwww', 'te-laag', 1],
    [3, 'jnwx', null, 0],
    [3, 'wx.', null, 0],
    [0, '', null, 0],
    // and a level that is not known never mismatches
    ['?', 'nnnn', null, 0],
    ['-', 'jjjj', null, 0],
  ] as const)('level %s with factors "%s": %s', (level, letters, kind, share) => {
    const found = contradictionsOf(level, letters);
    if (kind === null) expect(found).toEqual([]);
    else expect(found).toMatchObject([{ precondition: 'rv', kind, share }]);
  });

  it('carries the counts that the report shows', () => {
    expect(contradictionsOf(4, 'jdnnnwx.')[0]?.counts).toEqual({ ja: 1, deels: 1, nee: 3 });
  });

  it('a factor of two randvoorwaarden counts at both', () => {
    const answers = answersOf(
      { 'draagvlak-op-alle-niveaus': 3, 'bestuurlijk-draagvlak': 0 },
      { 'draagvlak-voor-plan': 'ja' },
    );
    expect(listContradictions(framework, answers)).toMatchObject([
      { precondition: 'bestuurlijk-draagvlak', kind: 'te-laag', share: 1 },
    ]);
    const low = answersOf(
      { 'draagvlak-op-alle-niveaus': 3, 'bestuurlijk-draagvlak': 4 },
      { 'draagvlak-voor-plan': 'nee' },
    );
    expect(listContradictions(framework, low).map(({ precondition }) => precondition)).toEqual([
      'draagvlak-op-alle-niveaus',
      'bestuurlijk-draagvlak',
    ]);
  });
});

describe('cover of a belemmering by its linked randvoorwaarden that are not n.v.t.', () => {
  const coverOf = (row: string) => {
    const links = [{ id: 'rv-1' }, { id: 'rv-2' }, { id: 'rv-3' }];
    const small = smallFramework({
      randvoorwaarden: links.map(({ id }) => ({ id, pijler: 'proces', succesfactoren: [] })),
      belemmeringen: [{ id: 'b', randvoorwaarden: links }],
    });
    return listBarriers(small, answersOf(rowAnswers(row)));
  };

  it.each([
    ['. . .', 'onbekend'],
    ['? ? ?', 'onbekend'],
    ['- - -', 'onbekend'],
    ['- ? .', 'onbekend'],
    ['3 3 3', 'gedekt'],
    ['3 4 -', 'gedekt'],
    ['4 - -', 'gedekt'],
    ['2 2 2', 'open'],
    ['0 ? ?', 'open'],
    ['2 - .', 'open'],
    ['3 2 3', 'deels'],
    ['3 3 ?', 'deels'],
    ['3 . .', 'deels'],
    ['4 0 -', 'deels'],
  ])('%s is %s', (row, cover) => {
    expect(coverOf(row)).toEqual([{ id: 'b', cover }]);
  });

  it('lists the switched-on belemmeringen only, in framework order', () => {
    const answers = answersOf({}, {}, ['mantelzorg', 'instabiele-thuissituatie']);
    const ids = listBarriers(framework, answers).map(({ id }) => id);
    expect(ids).toHaveLength(33);
    expect(ids).toEqual(framework.belemmeringen.map(({ id }) => id).filter((id) => !answers.barriersOff.has(id)));
  });
});
