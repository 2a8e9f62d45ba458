import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { scoreWays, type Workshop, workshopLimits } from '../../../src/domain/workshop';
import { moments } from '../../../src/domain/workshop-scores';
import { loadText } from '../../../src/dossier/load';
import { loadWorkshopValue, readJoinedWorkshops, workshopForDossier } from '../../../src/dossier/workshop';
import { workshopFileArbitrary } from '../../fixtures/arbitraries';
import dossierFull from '../../fixtures/dossier-full.json' with { type: 'json' };
import { resolveRef, schemaErrors, workFields } from '../../fixtures/json-schema';
import { runs } from '../../fixtures/runs';
import { codesOf, countsOf, fullWorkshop, partOf } from '../../fixtures/workshop';

type Raw = Record<string, unknown>;
const name = 'workshop-1.json';
const keysOf = (value: unknown) => Object.keys((value ?? {}) as Raw).sort();
const schemaOf = (ref: string) => resolveRef(ref, '').schema;
const errorsOf = (value: unknown, ref = name) =>
  schemaErrors(JSON.parse(JSON.stringify(value)), schemaOf(ref), ref.split('#')[0]!);
const least: Raw = { format: 'ketenspiegel/workshop', version: 1, framework: '2024-09' };

describe('the schema of a workshop', () => {
  const { vooraf, achteraf } = fullWorkshop.scores;
  it.each<[string, string, unknown]>([
    ['a workshop', name, fullWorkshop],
    ['a part', `${name}#/$defs/part`, fullWorkshop.parts[0]],
    ['what was shown', `${name}#/$defs/closed`, vooraf],
    ['what is open', `${name}#/$defs/open`, achteraf],
    ['counts', `${name}#/$defs/counts/additionalProperties`, countsOf([0, 0, 0, 0, 0])],
    ['a workshop in a dossier', 'dossier-1.json#/$defs/workshop', workshopForDossier(fullWorkshop)],
  ])('%s: the schema and a value with every field have the same fields', (_, ref, value) => {
    expect(workFields(schemaOf(ref)['properties'])).toEqual(keysOf(value));
    expect(errorsOf(value, ref)).toEqual([]);
  });
  it('offers what the program offers, up to the same limits', () => {
    expect(schemaOf(`${name}#/$defs/way`)['enum']).toEqual(scoreWays);
    expect(keysOf(schemaOf(`${name}#/properties/scores`)['properties'])).toEqual([...moments].sort());
    expect(schemaOf(`${name}#/properties/parts`)['maxItems']).toBe(workshopLimits.parts);
    expect(schemaOf(`${name}#/$defs/open/properties/codes`)['maxItems']).toBe(workshopLimits.codes);
    expect(schemaOf(`${name}#/$defs/text`)['maxLength']).toBe(workshopLimits.text);
  });
  it('takes every file that the program takes, whatever unknown fields it has', () => {
    fc.assert(
      fc.property(workshopFileArbitrary(), (file) => {
        expect(errorsOf(file)).toEqual([]);
        const loaded = loadWorkshopValue(file, 'x');
        expect(loaded.kind === 'ok' && errorsOf(loaded.workshop)).toEqual([]);
        const joined = loaded.kind === 'ok' ? workshopForDossier(loaded.workshop) : null;
        expect(errorsOf(joined, 'dossier-1.json#/$defs/workshop')).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });
});

const [code = ''] = codesOf('vooraf', 1);
const open = (more: Raw): Raw => ({ scores: { vooraf: { state: 'open', way: 'codes', ...more } } });
const closed = (more: Raw): Raw => ({
  scores: { achteraf: { state: 'closed', way: 'handen', people: 5, counts: {}, ...more } },
});
const counted = (more: Raw, id = 'a'): Raw => closed({ counts: { [id]: { ...countsOf([1, 2, 3, 4, 5]), ...more } } });

/** Good and bad examples that a file of its own and an element of a dossier share. */
const shared: [string, Raw, boolean][] = [
  ['nothing in it', {}, true],
  ['unknown fields', { later: [1, null], scores: { later: 1 } }, true],
  ['a name of 4,000 pictures', { name: '🙂'.repeat(4000) }, true],
  ['a name of 4,001 pictures', { name: '🙂'.repeat(4001) }, false],
  ['an audience that is null', { audience: null }, false],
  ['no day', { on: '' }, true],
  ['a day in words', { on: 'maandag' }, false],
  ['a day with an hour', { on: '2026-11-23T10:00' }, false],
  ['scores that are a list', { scores: [] }, false],
  ['a measurement that is null', { scores: { vooraf: null } }, false],
  ['an open measurement', open({}), true],
  ['an open one with a code', open({ codes: [code] }), true],
  ['a code in small letters', open({ codes: [code.toLowerCase(), '00000n'] }), false],
  ['a code of five signs', open({ codes: ['0000N'] }), false],
  ['a code with an O', open({ codes: ['O0000N'] }), false],
  ['too many codes', open({ codes: Array<string>(201).fill(code) }), false],
  ['another state', open({ state: 'dicht' }), false],
  ['another way', open({ way: 'app' }), false],
  ['no way', open({ way: undefined }), false],
  ['a closed measurement', closed({}), true],
  ['one of more people than there are', closed({ people: 10_001 }), false],
  ['one of half a person', closed({ people: 5.5 }), false],
  ['one without people', closed({ people: undefined }), false],
  ['one without counts', closed({ counts: undefined }), false],
  ['counts that are a list', closed({ counts: [] }), false],
  ['counts', counted({}), true],
  ['counts with something unknown', counted({ later: true }), true],
  ['counts without those who skipped', counted({ skipped: undefined }), false],
  ['four levels', counted({ levels: [1, 2, 3, 4] }), false],
  ['six levels', counted({ levels: [1, 2, 3, 4, 5, 6] }), false],
  ['a count below nothing', counted({ unknown: -1 }), false],
  ['an id in capitals', counted({}, 'Punt'), false],
  ['an id that the language knows', counted({ levels: 3 }, 'constructor'), false],
];

test.each<[string, Raw, boolean]>([
  ...shared,
  ...['format', 'version', 'framework'].map((key): [string, Raw, boolean] => [
    `no ${key}`,
    { [key]: undefined },
    false,
  ]),
  ['a newer version', { version: 2 }, false],
  ['another format', { format: 'ketenspiegel/scan' }, false],
  ['no hour', { start: '' }, true],
  ['an hour', { start: '13:00' }, true],
  ['an hour with seconds', { start: '13:00:00' }, false],
  ['a length in words', { length: '120' }, false],
  ['a part', { parts: [partOf('a')] }, true],
  ['a part with its id and minutes only', { parts: [{ id: 'a', minutes: 1 }] }, true],
  ['a part without an id', { parts: [{ minutes: 1 }] }, false],
  ['a part with an id that is too long', { parts: [partOf('x'.repeat(81))] }, false],
  ['a part of no time', { parts: [partOf('a', 0)] }, false],
  ['a part of more than four hours', { parts: [partOf('a', 241)] }, false],
  ['too many parts', { parts: Array.from({ length: 61 }, (_, index) => partOf(`${index}`)) }, false],
])('the schema of a file and the program agree on %s', (_, more, expected) => {
  const file = { ...least, ...more };
  expect([loadWorkshopValue(JSON.parse(JSON.stringify(file)), 'x').kind === 'ok', errorsOf(file).length === 0]).toEqual(
    [expected, expected],
  );
});

test.each<[string, Raw, boolean]>([
  ...shared,
  ['no version', { version: undefined }, false],
  ['a newer version', { version: 2 }, false],
  ['a part without an id', { parts: [{ werkvorm: '', minutes: 5 }] }, true],
  ['a part without minutes', { parts: [{ werkvorm: '' }] }, false],
  ['a part that is a text', { parts: ['pauze'] }, false],
])('a dossier with a workshop with %s is taken, and read where its own schema takes it', (_, more, expected) => {
  const workshop: Raw = { version: 1, id: 'w', ...more };
  const text = JSON.stringify({ format: 'ketenspiegel/dossier', version: 1, framework: '', workshops: [workshop] });
  const result = loadText(text, text.length);
  if (result.kind !== 'ok' || result.file.format !== 'dossier') throw new Error('No dossier');
  expect(errorsOf(JSON.parse(text), 'dossier-1.json')).toEqual([]);
  const [read] = readJoinedWorkshops(result.file.dossier);
  expect([read?.workshop !== null, errorsOf(workshop, 'dossier-1.json#/$defs/workshop').length === 0]).toEqual([
    expected,
    expected,
  ]);
});

test('the filled workshop of the dossier with every field is read, and fits', () => {
  const [, filled] = readJoinedWorkshops({ workshops: dossierFull.workshops });
  expect(filled?.workshop?.scores.vooraf).toMatchObject({ people: 7 });
  expect(workshopForDossier(filled!.workshop as Workshop)).toEqual(dossierFull.workshops[1]);
  expect(errorsOf(dossierFull.workshops[1], 'dossier-1.json#/$defs/workshop')).toEqual([]);
});
