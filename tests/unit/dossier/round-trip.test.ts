import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, fileText } from '../../../src/dossier/file-name';
import { loadText, type LoadedFile, type LoadResult } from '../../../src/dossier/load';
import { currentVersion, migrate, type Migration, migrations } from '../../../src/dossier/migrate';
import { listWarnings } from '../../../src/dossier/warnings';
import { makeReport } from '../../../src/domain/report';
import { reportInput } from '../../../src/dossier/report-input';
import { dossierFileArbitrary, jsonArbitrary, scanFileArbitrary, shuffleKeys } from '../../fixtures/arbitraries';
import { anyCharacter } from '../../fixtures/characters';
import dossierFull from '../../fixtures/dossier-full.json' with { type: 'json' };
import { frameworkFromRaamwerk } from '../../fixtures/framework';
import { missing } from '../../fixtures/missing';
import { runs } from '../../fixtures/runs';

const framework = frameworkFromRaamwerk([]);
const load = (text: string) => loadText(text, text.length);

function fileOf(result: LoadResult): LoadedFile {
  if (result.kind !== 'ok') throw new Error(JSON.stringify(result.error));
  return result.file;
}
const contentOf = (file: LoadedFile) => (file.format === 'scan' ? file.scan : file.dossier);

describe('a file with every field of the format comes back whole', () => {
  it('a dossier: save and load give the same, with nothing added', () => {
    const text = fileText(contentOf(fileOf(load(JSON.stringify(dossierFull)))));
    expect(JSON.parse(text)).toEqual(dossierFull);
    expect(fileText(contentOf(fileOf(load(text))))).toBe(text);
  });

  it('a scan', () => {
    const [scan] = dossierFull.rounds[0]?.scans ?? [];
    expect(JSON.parse(fileText(contentOf(fileOf(load(JSON.stringify(scan))))))).toEqual(scan);
  });

  it('without a single warning', () => {
    expect(listWarnings(fileOf(load(JSON.stringify(dossierFull))), framework, '2024-09')).toEqual([]);
  });

  it('a saved file is readable and ends with a new line', () => {
    expect(fileText({ a: 1 })).toBe('{\n  "a": 1\n}\n');
  });
});

describe('every file that parses survives save and load with all fields, also unknown ones at every depth', () => {
  const survives = (value: unknown) => {
    const text = JSON.stringify(value);
    const first = contentOf(fileOf(load(text)));
    const saved = fileText(first);
    expect(missing(JSON.parse(text), JSON.parse(saved))).toEqual([]);
    // Loading what was saved changes nothing any more.
    expect(fileText(contentOf(fileOf(load(saved))))).toBe(saved);
  };

  it('scans', () => {
    fc.assert(fc.property(scanFileArbitrary(framework), survives), { numRuns: runs(300) });
  });

  it('dossiers', () => {
    fc.assert(fc.property(dossierFileArbitrary(framework), survives), { numRuns: runs(150) });
  });

  it('the derived id does not depend on the order of keys', () => {
    fc.assert(
      fc.property(scanFileArbitrary(framework), fc.nat(), (value, seed) => {
        const one = contentOf(fileOf(load(JSON.stringify(value))));
        const other = contentOf(fileOf(load(JSON.stringify(shuffleKeys(value, seed)))));
        expect(other.id).toBe(one.id);
        expect(one.id).not.toBe('');
      }),
      { numRuns: runs(150) },
    );
  });

  it('whatever is taken can be reported on and gives warnings without an exception', () => {
    fc.assert(
      fc.property(dossierFileArbitrary(framework), (value) => {
        const file = fileOf(load(JSON.stringify(value)));
        if (file.format !== 'dossier') throw new Error('No dossier');
        const { dossier } = file;
        listWarnings(file, framework, '2024-09');
        for (const round of [null, ...dossier.rounds]) makeReport(framework, reportInput(dossier, round, []));
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('loading never throws', () => {
  const formats = fc.constantFrom('ketenspiegel/scan', 'ketenspiegel/dossier', 'ketenspiegel/report', 'x');
  const usable = (result: LoadResult) => {
    if (result.kind === 'ok') {
      listWarnings(result.file, framework, '2024-09');
      if (result.file.format === 'dossier') {
        const { dossier } = result.file;
        for (const round of dossier.rounds) makeReport(framework, reportInput(dossier, round, []));
      }
      expect(load(fileText(contentOf(result.file))).kind).toBe('ok');
    } else {
      expect(result.error.code).toMatch(/^[a-z-]+$/u);
    }
  };

  it('on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => usable(load(text))),
      { numRuns: runs(300) },
    );
  });

  it('on any JSON, also with our format and version', () => {
    const dressed = fc
      .tuple(
        formats,
        fc.constantFrom(1, 2, 0, '1', null),
        fc.dictionary(
          fc.constantFrom('answers', 'rounds', 'chain', 'factors', 'barriers', 'partners', 'id', '__proto__'),
          jsonArbitrary,
        ),
      )
      .map(([format, version, rest]) => ({ framework: '2024-09', ...rest, format, version }));
    fc.assert(
      fc.property(fc.oneof(jsonArbitrary, dressed), (value) => usable(load(JSON.stringify(value)))),
      { numRuns: runs(500) },
    );
  });

  it('on a valid file in which one value was replaced', () => {
    const text = JSON.stringify(dossierFull);
    const total = countValues(dossierFull);
    fc.assert(
      fc.property(fc.nat(total - 1), jsonArbitrary, (index, value) => {
        usable(load(JSON.stringify(replaceValue(JSON.parse(text), index, value))));
      }),
      { numRuns: runs(500) },
    );
  });

  it('on a valid file of which characters were lost or changed', () => {
    const text = JSON.stringify(dossierFull);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 3 }), (at, count, extra) => {
        usable(load(text.slice(0, at) + extra + text.slice(at + count)));
      }),
      { numRuns: runs(300) },
    );
  });
});

function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + countValues(inner), 1);
}

/** A copy in which the value with that number, counted in reading order, is another one. */
function replaceValue(value: unknown, index: number, other: unknown): unknown {
  let count = -1;
  const walk = (part: unknown): unknown => {
    count += 1;
    if (count === index) return other;
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value);
}

describe('migrating goes step by step', () => {
  it.each(['scan', 'dossier'] as const)('%s: there is one step from each older version, in order', (kind) => {
    expect(migrations[kind].map(({ from }) => from)).toEqual(
      Array.from({ length: currentVersion[kind] - 1 }, (_, index) => index + 1),
    );
  });

  const step = (from: number): Migration => ({
    from,
    migrate: (raw) => ({ ...raw, version: from + 1, ran: [...((raw['ran'] as number[] | undefined) ?? []), from] }),
  });

  it('from any version it runs exactly the later steps, in order, and keeps what it does not know', () => {
    const steps = [1, 2, 3, 4].map(step);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.dictionary(fc.string(), jsonArbitrary), (version, fields) => {
        const { ran: _ran, ...rest } = fields;
        const raw = { ...rest, version };
        const expected = [1, 2, 3, 4].filter((from) => from >= version);
        const result = migrate(raw, steps);
        expect(result).toEqual({ ...raw, version: 5, ...(expected.length > 0 ? { ran: expected } : {}) });
        expect(raw.version).toBe(version);
      }),
      { numRuns: runs(100) },
    );
  });

  it('a version without a step stays as it is', () => {
    const raw = { version: 9, x: 1 };
    expect(migrate(raw, [1, 2].map(step))).toBe(raw);
  });

  it('the scans in a dossier go through the steps of scans, each by itself', () => {
    const scan = { format: 'ketenspiegel/scan', version: 1, framework: '2024-09', id: 's', answers: {} };
    const dossier = { format: 'ketenspiegel/dossier', version: 1, framework: '2024-09', id: 'd' };
    const loadOf = (value: unknown) => load(JSON.stringify(value));
    const steps = migrations as Record<'scan', readonly Migration[]>;
    const before = steps.scan;
    steps.scan = [{ from: 1, migrate: (raw) => ({ ...raw, note: `was ${String(raw['id'])}` }) }];
    try {
      const rounds = [{ id: 'r', name: 'Nulmeting', scans: [scan, { ...scan, id: 't' }] }, { id: 'leeg' }];
      const loaded = loadOf({ ...dossier, rounds });
      if (loaded.kind !== 'ok' || loaded.file.format !== 'dossier') throw new Error(JSON.stringify(loaded));
      expect(loaded.file.dossier.rounds).toMatchObject([
        {
          name: 'Nulmeting',
          scans: [
            { id: 's', note: 'was s' },
            { id: 't', note: 'was t' },
          ],
        },
        { id: 'leeg', scans: [] },
      ]);
      expect(loadOf({ ...dossier, rounds: [null, { scans: ['geen scan'] }] }).kind).toBe('error');
      expect(loadOf({ ...dossier, rounds: [{ scans: ['geen scan'] }] }).kind).toBe('error');
      expect(loadOf(dossier).kind).toBe('ok');
    } finally {
      steps.scan = before;
    }
  });
});

describe('names of saved files', () => {
  it.each([
    ['scan', 'Gemeente X', '2026-11-20', 'gemeente-x-2026-11-20.ketenscan.json'],
    ['dossier', 'Één ketén', '', 'een-keten.ketendossier.json'],
    ['report', '  ../../etc/passwd ', '2026-11-20', 'etc-passwd-2026-11-20.ketenrapport.json'],
    ['scan', '', '', 'keten.ketenscan.json'],
    ['scan', '<>:"|?*', '2026-11-20', 'keten-2026-11-20.ketenscan.json'],
  ] as const)('%s of "%s" on "%s" is %s', (kind, chain, day, expected) => {
    expect(fileName(kind, chain, day)).toBe(expected);
  });
});
