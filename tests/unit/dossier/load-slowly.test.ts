import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSlowly, manyScans } from '../../../src/dossier/load-slowly';
import { loadValue } from '../../../src/dossier/load';
import { readAnswers } from '../../../src/dossier/scan';
import { dossierFileArbitrary, jsonArbitrary, ownObject } from '../../fixtures/arbitraries';
import { frameworkFromRaamwerk } from '../../fixtures/framework';
import { runs } from '../../fixtures/runs';

type Raw = Record<string, unknown>;
const example = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../public/voorbeeld/gemeente-x.ketendossier.json'), 'utf8'),
) as Raw & { rounds: [Raw & { scans: [Raw] }] };
const [round] = example.rounds;
const scans = (amount: number) =>
  Array.from({ length: amount }, (_, index) => ({ ...round.scans[0], id: `scan-${index}` }));
const withScans = (given: readonly unknown[]) => ({
  ...example,
  rounds: [
    { ...round, scans: given },
    { ...round, id: 'leeg', scans: [] },
  ],
});

/** Loads it, and counts the pauses. */
async function load(value: unknown) {
  let pauses = 0;
  const loaded = await loadSlowly(value, async () => {
    pauses += 1;
    await Promise.resolve();
  });
  return { loaded, pauses };
}

describe('a dossier of many scans', () => {
  test('loads as it does in one go, with pauses between', async () => {
    const { loaded, pauses } = await load(withScans(scans(500)));
    expect(loaded).toEqual(loadValue(withScans(scans(500))));
    expect(loaded.kind).toBe('ok');
    expect(pauses).toBe(20);
  });

  test('has read each scan when it is there, so that the page need not read all of them in one go', async () => {
    let reads = 0;
    const answers = Object.defineProperty({}, 'projectleider', {
      enumerable: true,
      get: () => {
        reads += 1;
        return { level: 2 };
      },
    }) as Raw;
    const { loaded } = await load(withScans(scans(60).map((scan) => ({ ...scan, answers }))));
    if (loaded.kind !== 'ok' || loaded.file.format !== 'dossier') throw new Error('It does not load');
    const before = reads;
    for (const scan of loaded.file.dossier.rounds[0]!.scans) {
      expect(readAnswers(scan).ratings.get('projectleider')).toEqual({ kind: 'level', level: 2 });
    }
    expect(reads).toBe(before);
  });

  test('one of a few scans takes no pause', async () => {
    expect((await load(example)).pauses).toBe(0);
    expect((await load(withScans(scans(manyScans - 1)))).pauses).toBe(0);
    expect((await load(withScans(scans(manyScans)))).pauses).toBe(2);
  });

  test('keeps what nobody knows, at every depth', async () => {
    const odd = ownObject([
      ['__proto__', { a: 1 }],
      ['extra', [1, { b: 2 }]],
    ]);
    const given = { ...withScans(scans(60).map((scan) => ({ ...scan, ...odd, extra: odd }))), extra: odd };
    expect(JSON.stringify((await load(given)).loaded)).toBe(JSON.stringify(loadValue(given)));
  });

  test.each<[string, unknown]>([
    [
      'a level of 7 in the last scan',
      withScans([...scans(60), { ...round.scans[0], id: 'x', answers: { projectleider: { level: 7 } } }]),
    ],
    ['a scan that is none', withScans([...scans(60), 'weg'])],
    ['a scan of a newer version', withScans([...scans(60), { ...round.scans[0], version: 2 }])],
    ['a text that is too long', withScans([...scans(60), { ...round.scans[0], measuredOn: 'x'.repeat(4001) }])],
    ['a wrong field beside the scans', { ...withScans(scans(60)), partners: 'weg' }],
    [
      'scans that are no list',
      {
        ...example,
        rounds: [
          { ...round, scans: scans(60) },
          { ...round, id: 'b', scans: {} },
        ],
      },
    ],
    ['a newer version', { ...withScans(scans(60)), version: 2 }],
    ['a dossier without an id', { ...withScans(scans(60)), id: undefined }],
    ['a round without an id', { ...example, rounds: [{ ...round, id: '', scans: scans(60) }] }],
    ['scans without an id', withScans(scans(60).map((scan) => ({ ...scan, id: undefined })))],
    ['a scan as deep as it may be', withScans([...scans(60), { ...round.scans[0], id: 'd', extra: nested(58) }])],
    ['a scan that is too deep', withScans([...scans(60), { ...round.scans[0], id: 'd', extra: nested(60) }])],
    ['another thing', { a: 1 }],
    ['nothing', null],
  ])('says the same as in one go of %s', async (_name, given) => {
    expect((await load(given)).loaded).toEqual(loadValue(given));
  });
});

function nested(depth: number): unknown {
  return Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 1);
}

test('whatever it is, it says the same as in one go', async () => {
  const many = dossierFileArbitrary(frameworkFromRaamwerk()).chain((file) => {
    const rounds = (file['rounds'] ?? []) as (Raw & { scans?: unknown[] })[];
    // As often as not something breaks in one of them.
    return fc.option(jsonArbitrary).map((broken) => ({
      ...file,
      rounds: rounds.map((one) => {
        const given = one.scans ?? [];
        const list = Array.from(
          { length: given.length > 0 ? manyScans : 0 },
          (_, index) => given[index % given.length],
        );
        return broken === null ? { ...one, scans: list } : { ...one, scans: [...list, broken] };
      }),
    }));
  });
  await fc.assert(
    fc.asyncProperty(many, async (given) => {
      expect((await load(structuredClone(given))).loaded).toEqual(loadValue(structuredClone(given)));
    }),
    { numRuns: runs(40) },
  );
});
