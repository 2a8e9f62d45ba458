import { describe, expect, it } from 'vitest';
import type { SectionShape } from '../../../src/domain/framework';
import { chooseSections, matchSections } from '../../../src/domain/sections';
import type { HandreikingRole } from '../../../src/schemas/source';
import { answersOf, type Given } from '../../fixtures/answers';
import { smallFramework } from '../../fixtures/framework';

const allRoles: readonly HandreikingRole[] = ['werkgever', 'klantmanager', 'interventie-eigenaar', 'projectleider'];

const section = (
  id: string,
  elementen: SectionShape['elementen'],
  rol: HandreikingRole = 'projectleider',
  volgorde = 1,
): SectionShape => ({ id, rol, titel: `Over ${id}`, volgorde, elementen });

function match(
  secties: SectionShape[],
  {
    level = '?',
    roles = allRoles,
    barriers = [],
  }: { level?: Given; roles?: readonly HandreikingRole[]; barriers?: string[] } = {},
) {
  return matchSections(smallFramework({ secties }), answersOf({ rv: level }), roles, 'rv', barriers);
}
const idsOf = (...args: Parameters<typeof match>) => match(...args).map((found) => found.section.id);

describe('a section matches an item that it names, where the level lies in from-to', () => {
  it.each([
    [0, { van: 1, tot: 2 }, false],
    [1, { van: 1, tot: 2 }, true],
    [2, { van: 1, tot: 2 }, true],
    [3, { van: 1, tot: 2 }, false],
    [2, { van: 2, tot: 2 }, true],
    [0, { van: 0, tot: 0 }, true],
    [4, { van: 1 }, true],
    [0, { van: 1 }, false],
    [0, { tot: 3 }, true],
    [4, { tot: 3 }, false],
    [4, {}, true],
    ['?', { van: 4, tot: 4 }, true],
  ] as const)('level %s with %j: %s', (level, range, expected) => {
    expect(idsOf([section('s', [{ id: 'rv', ...range }])], { level })).toEqual(expected ? ['s'] : []);
  });

  it.each([
    [
      { van: 1, tot: 2 },
      { from: 1, to: 2 },
    ],
    [{ van: 1 }, { from: 1, to: 4 }],
    [{ tot: 2 }, { from: 0, to: 2 }],
    [{}, null],
  ] as const)('with %j it says for which levels it is written: %j', (given, range) => {
    expect(match([section('s', [{ id: 'rv', ...given }])])[0]?.range).toEqual(range);
  });

  it('an unanswered item matches any levels', () => {
    const small = smallFramework({ secties: [section('s', [{ id: 'rv', van: 4, tot: 4 }])] });
    expect(matchSections(small, answersOf({}), allRoles, 'rv', [])).toHaveLength(1);
  });

  it('it may name the item anywhere in its list; a section that does not name it never matches', () => {
    expect(idsOf([section('later', [{ id: 'x' }, { id: 'rv' }]), section('not', [{ id: 'x' }])])).toEqual(['later']);
  });

  it('only the chosen roles count', () => {
    const both = [section('a', [{ id: 'rv' }], 'werkgever'), section('b', [{ id: 'rv' }], 'klantmanager')];
    expect(idsOf(both, { roles: ['klantmanager'] })).toEqual(['b']);
    expect(idsOf(both, { roles: [] })).toEqual([]);
  });
});

describe('the order of matching sections', () => {
  it('1. a section that names the item first goes before more belemmeringen in common', () => {
    const secties = [
      section('shared', [{ id: 'x' }, { id: 'rv' }, { id: 'b1' }, { id: 'b2' }]),
      section('main', [{ id: 'rv' }], 'projectleider', 9),
    ];
    expect(idsOf(secties, { barriers: ['b1', 'b2'] })).toEqual(['main', 'shared']);
  });

  it('2. then the number of switched-on belemmeringen in common, before the roles as chosen', () => {
    const secties = [
      section('one', [{ id: 'rv' }, { id: 'b1' }, { id: 'b9' }], 'werkgever'),
      section('two', [{ id: 'rv' }, { id: 'b1' }, { id: 'b2' }], 'projectleider'),
    ];
    expect(idsOf(secties, { barriers: ['b1', 'b2'] })).toEqual(['two', 'one']);
    expect(idsOf(secties, { barriers: ['b1'] })).toEqual(['one', 'two']);
    expect(match(secties, { barriers: ['b1', 'b2'] }).map(({ barriers }) => barriers)).toEqual([['b1', 'b2'], ['b1']]);
  });

  it('3. then the roles in the order they were chosen', () => {
    const secties = allRoles.map((rol) => section(rol, [{ id: 'rv' }], rol));
    const chosen: HandreikingRole[] = ['projectleider', 'werkgever', 'interventie-eigenaar'];
    expect(idsOf(secties, { roles: chosen })).toEqual(chosen);
  });

  it('4. then reading order', () => {
    const secties = [3, 1, 2].map((volgorde) => section(`s${volgorde}`, [{ id: 'rv' }], 'werkgever', volgorde));
    expect(idsOf(secties)).toEqual(['s1', 's2', 's3']);
    const late = [section('late', [{ id: 'rv' }], 'werkgever', 8), section('early', [{ id: 'rv' }], 'klantmanager', 1)];
    expect(idsOf(late)).toEqual(['late', 'early']);
  });
});

describe('what a reader begins with', () => {
  const secties = [
    section('km-late', [{ id: 'rv' }], 'klantmanager', 3),
    section('km-early', [{ id: 'rv' }], 'klantmanager', 1),
    section('pl-shared', [{ id: 'x' }, { id: 'rv' }], 'projectleider', 1),
    section('pl-main', [{ id: 'rv' }], 'projectleider', 2),
  ];
  const chosen = (roles: readonly HandreikingRole[]) => {
    const { best, more } = chooseSections(match(secties, { roles }), roles);
    return [best, more].map((matches) => matches.map((found) => found.section.id));
  };

  it('is for each role the first match, roles in the order chosen; the rest keeps the order of RULES', () => {
    expect(chosen(['projectleider', 'klantmanager'])).toEqual([
      ['pl-main', 'km-early'],
      ['km-late', 'pl-shared'],
    ]);
    expect(chosen(['klantmanager', 'projectleider'])).toEqual([
      ['km-early', 'pl-main'],
      ['km-late', 'pl-shared'],
    ]);
  });

  it('leaves out a role without a match', () => {
    expect(chosen(['werkgever', 'klantmanager'])).toEqual([['km-early'], ['km-late']]);
    expect(chosen(['werkgever'])).toEqual([[], []]);
    expect(chosen([])).toEqual([[], []]);
  });
});
