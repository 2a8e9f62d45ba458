import { describe, expect, it } from 'vitest';
import { ratedIds } from '../../../src/domain/framework';
import { packScan } from '../../../src/dossier/scan-pack';
import { unpackScan } from '../../../src/dossier/scan-unpack';
import { emptyScan, fullScan, linkFramework } from '../../fixtures/links';

const packed = (scan = emptyScan()) => packScan(scan, linkFramework, 'plain');
const unpack = (value: unknown) => unpackScan(value, linkFramework);
/** The places in the list that a link carries. */
const at = { version: 0, order: 1, rated: 14, factors: 15, barriers: 16, end: 18 };
const damaged = { kind: 'error', code: 'damaged' };

describe('the list in a link', () => {
  it('has no marks and no texts where nothing was written', () => {
    expect(packed()).toHaveLength(at.end);
    expect(packed(fullScan()).length).toBeGreaterThan(at.end);
  });

  it('has its names as they are, or as numbers', () => {
    const scan = emptyScan({ chain: { name: 'Oost', region: '', stage: '', goal: '' } });
    expect(packed(scan)[6]).toBe('Oost');
    expect(packScan(scan, linkFramework, 'wide')[6]).toEqual([expect.stringMatching(/^[0-9a-z]{16}$/u)]);
  });

  it('has the note of the last answer and of the last success factor', () => {
    const lastRated = ratedIds(linkFramework).at(-1) ?? '';
    const lastFactor = linkFramework.succesfactoren.at(-1)?.id ?? '';
    const scan = emptyScan({ answers: { [lastRated]: { note: 'een' } }, factors: { [lastFactor]: { note: 'twee' } } });
    expect(packed(scan).slice(-2)).toEqual(['een', 'twee']);
  });

  it('is a scan file again', () => {
    expect(unpack(packed())).toMatchObject({
      kind: 'ok',
      raw: { format: 'ketenspiegel/scan', version: 1, framework: '2024-09', answers: {}, factors: {}, barriers: {} },
    });
  });

  it.each<[string, unknown]>([
    ['no list', { length: at.end }],
    ['a list that ends too early', packed().slice(0, at.end - 1)],
    ['a version that is no text', packed().with(at.version, 2024)],
    ['a sign that no answer has', packed().with(at.rated, 'x'.repeat(32))],
    ['too few signs', packed().with(at.rated, '.')],
    ['signs that are no text', packed().with(at.factors, 5)],
    ['a sign that no belemmering has', packed().with(at.barriers, '2'.repeat(35))],
    ['a text too many', [...packed(), '0'.repeat(32), '0'.repeat(43), 'los']],
    ['a mark without its text', [...packed(), `1${'0'.repeat(31)}`, '0'.repeat(43)]],
  ])('is damaged with %s', (_name, value) => {
    expect(unpack(value)).toEqual(damaged);
  });

  it.each([
    ['version of the framework', at.version, '2030-01'],
    ['order of its elements', at.order, -1],
  ])('is of another framework with another %s', (_name, place, value) => {
    expect(unpack(packed().with(place, value))).toEqual({ kind: 'error', code: 'other-framework' });
  });

  it('a text without a choice keeps its place, at an answer and at a success factor', () => {
    const [first = ''] = linkFramework.randvoorwaarden.map(({ id }) => id);
    const [factor = ''] = linkFramework.succesfactoren.map(({ id }) => id);
    const marks = ['1', '0'.repeat(31), '1', '0'.repeat(42)];
    const found = unpack([...packed(), marks.slice(0, 2).join(''), marks.slice(2).join(''), 'een', 'twee']);
    if (found.kind !== 'ok') throw new Error(found.code);
    expect(found.raw['answers']).toStrictEqual({ [first]: { note: 'een' } });
    expect(found.raw['factors']).toStrictEqual({ [factor]: { note: 'twee' } });
    const chosen = unpack(packed().with(at.factors, `o${'.'.repeat(42)}`));
    expect(chosen.kind === 'ok' && chosen.raw['factors']).toStrictEqual({ [factor]: {} });
  });
});
