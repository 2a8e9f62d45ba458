import { describe, expect, it } from 'vitest';
import { type LoadError, loadText, loadValue, maxBytes } from '../../../src/dossier/load';
import { readAnswers, readPresence, readRating } from '../../../src/dossier/scan';
import dossierFull from '../../fixtures/dossier-full.json' with { type: 'json' };

type Raw = Record<string, unknown>;
const scanFile = (more: Raw = {}): Raw => ({
  format: 'ketenspiegel/scan',
  version: 1,
  framework: '2024-09',
  answers: {},
  ...more,
});
const dossierFile = (more: Raw = {}): Raw => ({
  format: 'ketenspiegel/dossier',
  version: 1,
  framework: '2024-09',
  ...more,
});
const load = (value: unknown, bytes = 1000) =>
  loadText(typeof value === 'string' ? value : JSON.stringify(value), bytes);
const errorOf = (value: unknown, bytes?: number): LoadError | null => {
  const result = load(value, bytes);
  return result.kind === 'error' ? result.error : null;
};
function scanOf(value: unknown) {
  const result = load(value);
  if (result.kind !== 'ok' || result.file.format !== 'scan') throw new Error(JSON.stringify(result));
  return result.file.scan;
}

describe('one error code per cause', () => {
  const withoutFramework = { format: 'ketenspiegel/scan', version: 1, answers: {} };
  it.each<[string, unknown, LoadError]>([
    ['an empty file', '', { code: 'empty' }],
    ['a file of white space', ' \n\t ', { code: 'empty' }],
    ['a file with only a byte order mark', '\uFEFF', { code: 'empty' }],
    ['a scan that was cut off', JSON.stringify(scanFile()).slice(0, -3), { code: 'damaged' }],
    ['a list that was cut off', ' [1, 2', { code: 'damaged' }],
    ['text', 'Beste collega,', { code: 'not-ours' }],
    ['text with brackets in it', 'Beste collega, [zie de bijlage', { code: 'not-ours' }],
    ['a web page', '<html></html>', { code: 'not-ours' }],
    ['a word in JSON', '"ketenspiegel/scan"', { code: 'not-ours' }],
    ['a number', '4', { code: 'not-ours' }],
    ['null', 'null', { code: 'not-ours' }],
    ['a list', '[]', { code: 'not-ours' }],
    ['a list of scans', [scanFile()], { code: 'not-ours' }],
    ['an object without format', '{}', { code: 'not-ours' }],
    ['another format', scanFile({ format: 'ketenspiegel/iets' }), { code: 'not-ours' }],
    ['a format in capitals', scanFile({ format: 'Ketenspiegel/Scan' }), { code: 'not-ours' }],
    ['a report', { format: 'ketenspiegel/report', version: 1 }, { code: 'is-report' }],
    ['an invitation', { format: 'ketenspiegel/invitation', version: 1 }, { code: 'is-invitation' }],
    ['a workshop', { format: 'ketenspiegel/workshop', version: 1 }, { code: 'is-workshop' }],
    ['a newer scan', scanFile({ version: 2 }), { code: 'newer-version', version: 2 }],
    ['a newer dossier', dossierFile({ version: 7 }), { code: 'newer-version', version: 7 }],
    ['no version', { format: 'ketenspiegel/scan', framework: '2024-09', answers: {} }, { code: 'no-version' }],
    ['a version in words', scanFile({ version: '1' }), { code: 'no-version' }],
    ['version 0', scanFile({ version: 0 }), { code: 'no-version' }],
    ['half a version', dossierFile({ version: 1.5 }), { code: 'no-version' }],
    ['no framework', withoutFramework, { code: 'refused', path: 'framework', found: 'undefined' }],
    [
      'a scan without answers',
      { ...scanFile(), answers: undefined },
      { code: 'refused', path: 'answers', found: 'undefined' },
    ],
    ['nesting without end', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, { code: 'too-deep' }],
  ])('%s', (_name, file, error) => {
    expect(errorOf(file)).toEqual(error);
  });

  it('a list where a text belongs, and a text that is too long, with how long it is', () => {
    expect(errorOf(scanFile({ answers: { projectleider: { note: [] } } }))).toMatchObject({
      code: 'refused',
      path: 'answers.projectleider.note',
    });
    expect(errorOf(scanFile({ answers: { projectleider: { note: 'x'.repeat(4001) } } }))).toEqual({
      code: 'refused',
      path: 'answers.projectleider.note',
      found: '4001',
    });
  });

  it('a number where a text belongs, also where everything else is as it should be', () => {
    const texts = { note: 'a', evidence: 'b', reason: 'c', present: 'ja' };
    for (const field of ['note', 'evidence', 'reason']) {
      const path = `answers.projectleider.${field}`;
      const answers = { projectleider: { level: 1, ...texts, [field]: 5 } };
      expect(errorOf(scanFile({ answers }))).toEqual({ code: 'refused', path, found: '5' });
    }
    const factors = { 'korte-lijnen': { ...texts, present: 5 } };
    expect(errorOf(scanFile({ factors }))).toMatchObject({ code: 'refused', path: 'factors.korte-lijnen.present' });
  });

  it('takes 64 levels inside each other, and no more', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });
    expect(errorOf(scanFile({ more: nested(63) }))).toBeNull();
    expect(errorOf(scanFile({ more: nested(64) }))).toEqual({ code: 'too-deep' });
  });

  it('a scan inside a dossier that is newer than the program', () => {
    const rounds = [{ scans: [] }, { scans: [scanFile(), scanFile({ version: 3 })] }];
    expect(errorOf(dossierFile({ rounds }))).toEqual({ code: 'newer-version', version: 3 });
  });

  it('a scan inside a dossier that is no scan, with its path', () => {
    expect(errorOf(dossierFile({ rounds: [{ scans: [{}] }] }))).toMatchObject({
      code: 'refused',
      path: expect.stringMatching(/^rounds\.0\.scans\.0/u) as string,
    });
    expect(errorOf(dossierFile({ rounds: [{ scans: [{ ...scanFile(), version: 0 }] }] }))).toMatchObject({
      path: 'rounds.0.scans.0.version',
    });
  });

  it('an unknown field of a scan that looks like rounds is kept, not read', () => {
    const rounds = [{ scans: [{ version: 9 }] }];
    expect(scanOf(scanFile({ rounds }))['rounds']).toEqual(rounds);
  });
});

describe('sizes: 2 MiB a scan, 20 MiB a dossier, exactly that much is still taken', () => {
  it.each([
    [scanFile(), 2 * 1024 * 1024, null],
    [scanFile(), 2 * 1024 * 1024 + 1, 'scan'],
    [dossierFile(), 2 * 1024 * 1024 + 1, null],
    [dossierFile(), 20 * 1024 * 1024, null],
    [dossierFile(), 20 * 1024 * 1024 + 1, 'dossier'],
    [scanFile(), 20 * 1024 * 1024 + 1, 'dossier'],
  ])('%j of %d bytes: %s', (file, bytes, kind) => {
    expect(errorOf(file, bytes)).toEqual(kind === null ? null : { code: 'too-large', kind, bytes });
  });

  it('says so before anything is read', () => {
    expect(errorOf('{ damaged', maxBytes.dossier + 1)).toMatchObject({ code: 'too-large' });
  });
});

describe('a level is a whole number 0 to 4; anything else is refused, with its path', () => {
  const refused = [2.5, '3', null, -1, 5, true, [], {}, 1e9];

  it.each([0, 1, 2, 3, 4])('%d is taken', (level) => {
    expect(scanOf(scanFile({ answers: { projectleider: { level } } })).answers['projectleider']).toEqual({ level });
  });

  it.each(refused)('%j in an answer', (level) => {
    const answers = { expertise: { level: 3 }, projectleider: { note: '', level } };
    expect(errorOf(scanFile({ answers }))).toMatchObject({ code: 'refused', path: 'answers.projectleider.level' });
  });

  it('also where it counts for nothing: beside notApplicable, and at an unknown id', () => {
    expect(errorOf(scanFile({ answers: { projectleider: { notApplicable: true, level: 5 } } }))).toMatchObject({
      code: 'refused',
    });
    expect(errorOf(scanFile({ answers: { 'bestaat-niet': { level: 5 } } }))).toMatchObject({
      path: 'answers.bestaat-niet.level',
    });
    expect(
      errorOf('{"format":"ketenspiegel/scan","version":1,"framework":"","answers":{"__proto__":{"level":5}}}'),
    ).toMatchObject({
      code: 'refused',
    });
  });

  it.each(refused)('%j in a consensus and in an ambition', (level) => {
    const round = (part: Raw) => dossierFile({ rounds: [{}, part] });
    expect(errorOf(round({ consensus: { projectleider: { level } } }))).toMatchObject({
      path: 'rounds.1.consensus.projectleider.level',
    });
    expect(errorOf(round({ ambition: { projectleider: { level } } }))).toMatchObject({
      path: 'rounds.1.ambition.projectleider.level',
    });
  });

  it('a refused level in a scan of a dossier has its whole path', () => {
    const scan = scanFile({ answers: { projectleider: { level: 2.5 } } });
    expect(errorOf(dossierFile({ rounds: [{ scans: [scanFile(), scan] }] }))).toEqual({
      code: 'refused',
      path: 'rounds.0.scans.1.answers.projectleider.level',
      found: '2.5',
    });
  });
});

describe('a text holds at most 4,000 characters', () => {
  const long = (length: number) => 'a'.repeat(length);

  it.each<[string, (text: string) => Raw]>([
    ['answers.projectleider.note', (note) => scanFile({ answers: { projectleider: { note } } })],
    ['answers.projectleider.evidence', (evidence) => scanFile({ answers: { projectleider: { evidence } } })],
    ['answers.projectleider.reason', (reason) => scanFile({ answers: { projectleider: { reason } } })],
    ['factors.vast-aanspreekpunt.note', (note) => scanFile({ factors: { 'vast-aanspreekpunt': { note } } })],
    ['chain.goal', (goal) => scanFile({ chain: { goal } })],
    ['respondent.organisation', (organisation) => scanFile({ respondent: { organisation } })],
    ['chain.name', (name) => dossierFile({ chain: { name } })],
    ['rounds.0.name', (name) => dossierFile({ rounds: [{ name }] })],
    [
      'rounds.0.consensus.projectleider.motivation',
      (motivation) => dossierFile({ rounds: [{ consensus: { projectleider: { motivation } } }] }),
    ],
    ['partners.0.contribution', (contribution) => dossierFile({ partners: [{ contribution }] })],
    ['partners.0.carries.0', (text) => dossierFile({ partners: [{ carries: [text] }] })],
    ['actions.0.text', (text) => dossierFile({ actions: [{ text }] })],
  ])('%s', (path, file) => {
    expect(errorOf(file(long(4000)))).toBeNull();
    expect(errorOf(file(long(4001)))).toMatchObject({ code: 'refused', path });
  });

  it('a character outside the basic plane is one, as in the published schema', () => {
    expect(errorOf(scanFile({ chain: { goal: '🙂'.repeat(4000) } }))).toBeNull();
    expect(errorOf(scanFile({ chain: { goal: '🙂'.repeat(4001) } }))).toMatchObject({ path: 'chain.goal' });
  });
});

describe('a value of the wrong kind is refused, with its path', () => {
  it.each<[string, Raw]>([
    ['answers', scanFile({ answers: [] })],
    ['answers', scanFile({ answers: [{ level: 2 }] })],
    ['answers', scanFile({ answers: null })],
    ['answers', scanFile({ answers: 'geen' })],
    ['answers.projectleider', scanFile({ answers: { projectleider: 3 } })],
    ['answers.projectleider', scanFile({ answers: { projectleider: null } })],
    ['answers.projectleider', scanFile({ answers: { projectleider: [] } })],
    ['answers.constructor', scanFile({ answers: { constructor: null } })],
    ['factors', scanFile({ factors: [] })],
    ['factors.prototype', scanFile({ factors: { prototype: null } })],
    ['factors.vast-aanspreekpunt', scanFile({ factors: { 'vast-aanspreekpunt': 'ja' } })],
    ['factors.vast-aanspreekpunt.present', scanFile({ factors: { 'vast-aanspreekpunt': { present: true } } })],
    ['barriers', scanFile({ barriers: ['mantelzorg'] })],
    ['chain', scanFile({ chain: ['Naam'] })],
    ['chain.name', scanFile({ chain: { name: 5 } })],
    ['respondent', scanFile({ respondent: [] })],
    ['id', scanFile({ id: 5 })],
    ['updatedAt', scanFile({ updatedAt: 1_700_000_000 })],
    ['rounds', dossierFile({ rounds: {} })],
    ['rounds.0', dossierFile({ rounds: [[]] })],
    ['rounds.0.scans', dossierFile({ rounds: [{ scans: {} }] })],
    ['rounds.0.scans.0', dossierFile({ rounds: [{ scans: [null] }] })],
    ['rounds.0.consensus', dossierFile({ rounds: [{ consensus: [] }] })],
    ['rounds.0.consensus.constructor', dossierFile({ rounds: [{ consensus: { constructor: null } }] })],
    ['partners.0', dossierFile({ partners: ['Bakkerij'] })],
    ['partners.0.layers', dossierFile({ partners: [{ layers: 'tactisch' }] })],
    ['actions', dossierFile({ actions: null })],
    ['instruments', dossierFile({ instruments: [] })],
    ['convenant', dossierFile({ convenant: [] })],
    ['workshops.0', dossierFile({ workshops: [[]] })],
  ])('%s: %j', (path, file) => {
    expect(errorOf(file)).toMatchObject({ code: 'refused', path });
  });

  it('a place in a table too large for a number, which saving would lose', () => {
    const text = JSON.stringify(
      dossierFile({ instruments: { factsheet: { version: 1, tables: { t: { rows: { r: { order: 12345 } } } } } } }),
    );
    const load = (order: string) => loadText(text.replace('12345', order), text.length);
    expect(load('1e308')).toMatchObject({ kind: 'ok' });
    const path = 'instruments.factsheet.tables.t.rows.r.order';
    expect(load('1e309')).toMatchObject({ kind: 'error', error: { code: 'refused', path } });
    expect(load('"1"')).toMatchObject({ kind: 'error', error: { code: 'refused', path } });
  });
});

describe('defaults', () => {
  it('texts "", depth "kort", the day of updatedAt, nothing switched off', () => {
    expect(scanOf(scanFile({ updatedAt: '2026-11-20T23:30:00.000Z', id: 'x' }))).toEqual({
      format: 'ketenspiegel/scan',
      version: 1,
      framework: '2024-09',
      id: 'x',
      createdAt: '',
      updatedAt: '2026-11-20T23:30:00.000Z',
      measuredOn: '2026-11-20',
      chain: { name: '', region: '', stage: '', goal: '' },
      respondent: { role: '', organisation: '', layer: '' },
      depth: 'kort',
      answers: {},
      factors: {},
      barriers: {},
      barriersReviewed: false,
    });
  });

  it('what the file says goes before a default', () => {
    const scan = scanOf(
      scanFile({
        updatedAt: '2026-11-20T10:00:00Z',
        measuredOn: '2026-10-01',
        depth: 'volledig',
        chain: { name: 'A' },
      }),
    );
    expect(scan).toMatchObject({ measuredOn: '2026-10-01', depth: 'volledig', chain: { name: 'A', region: '' } });
  });

  it('a dossier gets its lists, and its rounds and scans theirs', () => {
    const result = load(dossierFile({ rounds: [{ scans: [scanFile()] }] }));
    expect(result).toMatchObject({
      kind: 'ok',
      file: {
        dossier: {
          chain: { name: '' },
          rounds: [{ name: '', measuredOn: '', consensus: {}, ambition: {}, scans: [{ depth: 'kort', factors: {} }] }],
          partners: [],
          actions: [],
          instruments: {},
          convenant: {},
          workshops: [],
        },
      },
    });
  });
});

describe('a scan without id gets one from its content', () => {
  const answers = { projectleider: { level: 2, note: 'x' }, expertise: { unknown: true } };
  const given = scanFile({ answers, updatedAt: '2026-11-20' });
  const turned = {
    updatedAt: '2026-11-20',
    answers: { expertise: { unknown: true }, projectleider: { note: 'x', level: 2 } },
  };

  it('the same twice, whatever the order of keys', () => {
    const { id } = scanOf(given);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(scanOf(given).id).toBe(id);
    expect(scanOf({ ...turned, framework: '2024-09', version: 1, format: 'ketenspiegel/scan' }).id).toBe(id);
  });

  it('the same on its own as in a dossier', () => {
    const result = load(dossierFile({ rounds: [{ scans: [given] }] }));
    expect(result).toMatchObject({ file: { dossier: { rounds: [{ scans: [{ id: scanOf(given).id }] }] } } });
  });

  it('another when an answer differs, also deep down and in an unknown field', () => {
    const ids = [
      given,
      scanFile({ answers: { ...answers, expertise: { unknown: false } }, updatedAt: '2026-11-20' }),
      scanFile({ answers: { ...answers, expertise: {} }, updatedAt: '2026-11-20' }),
      scanFile({ answers, updatedAt: '2026-11-20', later: [1, 2] }),
      scanFile({ answers, updatedAt: '2026-11-20', later: [2, 1] }),
      JSON.stringify(given).replace('"answers":{', '"answers":{"__proto__":{"level":1},'),
    ].map((file) => scanOf(file).id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('its own id stays', () => {
    expect(scanOf(scanFile({ id: 'eigen-id' })).id).toBe('eigen-id');
  });
});

describe('an answer holds one of three; with more, notApplicable goes before level, level before unknown', () => {
  it.each([
    [{ level: 2 }, { kind: 'level', level: 2 }],
    [{ level: 0 }, { kind: 'level', level: 0 }],
    [{ unknown: true }, { kind: 'unknown' }],
    [{ notApplicable: true }, { kind: 'notApplicable' }],
    [{ level: 2, notApplicable: true, unknown: true }, { kind: 'notApplicable' }],
    [
      { unknown: true, level: 2 },
      { kind: 'level', level: 2 },
    ],
    [{ unknown: true, notApplicable: true }, { kind: 'notApplicable' }],
    // only `true` counts
    [{ notApplicable: 'true' }, { kind: 'unanswered' }],
    [
      { notApplicable: 1, level: 3 },
      { kind: 'level', level: 3 },
    ],
    [{ notApplicable: false, unknown: true }, { kind: 'unknown' }],
    [{ unknown: 'ja' }, { kind: 'unanswered' }],
    [{ note: 'Alleen tekst' }, { kind: 'unanswered' }],
    [{}, { kind: 'unanswered' }],
  ])('%j', (answer, rating) => {
    expect(readAnswers(scanOf(scanFile({ answers: { projectleider: answer } }))).ratings.get('projectleider')).toEqual(
      rating,
    );
  });
});

describe('what else counts in a scan', () => {
  it('only false switches a belemmering off', () => {
    const barriers = {
      mantelzorg: false,
      taal: true,
      'opvang-in-team': null,
      'klein-netwerk': 0,
      'moeder-als-risico': 'false',
    };
    expect([...readAnswers(scanOf(scanFile({ barriers }))).barriersOff]).toEqual(['mantelzorg']);
  });

  it('only true says that the list was reviewed', () => {
    expect(readAnswers(scanOf(scanFile({ barriersReviewed: true }))).barriersReviewed).toBe(true);
    for (const barriersReviewed of ['true', 1, null, false]) {
      expect(readAnswers(scanOf(scanFile({ barriersReviewed }))).barriersReviewed).toBe(false);
    }
  });

  it('an unknown value of a success factor counts for nothing', () => {
    const factors = {
      'vast-aanspreekpunt': { present: 'misschien' },
      'korte-lijnen': { present: 'deels' },
      'brede-intake': {},
    };
    expect([...readAnswers(scanOf(scanFile({ factors }))).factors]).toEqual([['korte-lijnen', 'deels']]);
  });

  it('what nobody answered counts for nothing', () => {
    expect(readRating(undefined)).toEqual({ kind: 'unanswered' });
    expect(readPresence(undefined)).toBeNull();
  });

  it('a scan is read once, however often a group asks for it', () => {
    const scan = scanOf(scanFile({ answers: { projectleider: { level: 2 } } }));
    expect(readAnswers(scan)).toBe(readAnswers(scan));
    expect(readAnswers({ ...scan })).not.toBe(readAnswers(scan));
  });
});

describe('a byte order mark', () => {
  it('is no part of the text', () => {
    expect(load(`\uFEFF${JSON.stringify(dossierFull)}`)).toEqual(load(dossierFull));
  });
});

describe('a value that was stored needs no text', () => {
  it('gives the same as its text', () => {
    expect(loadValue(dossierFull)).toEqual(load(dossierFull));
  });
});
