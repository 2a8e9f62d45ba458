import { describe, expect, it } from 'vitest';
import { makeReport } from '../../../src/domain/report';
import { reportInput } from '../../../src/dossier/report-input';
import { knownFields } from '../../../src/dossier/fields';
import { loadInvitation } from '../../../src/dossier/invitation';
import { loadText } from '../../../src/dossier/load';
import { reportFile } from '../../../src/dossier/report-file';
import { layers, roles } from '../../../src/domain/roles';
import { depths, presences, stages } from '../../../src/dossier/scan';
import { handreikingRoles } from '../../../src/schemas/handreiking-roles';
import dossierFull from '../../fixtures/dossier-full.json' with { type: 'json' };
import { frameworkFromRaamwerk } from '../../fixtures/framework';
import { resolveRef, schemaErrors, schemas, workFields } from '../../fixtures/json-schema';

type Raw = Record<string, unknown>;
const keysOf = (value: unknown) => Object.keys((value ?? {}) as Raw).sort();
const schemaOf = (ref: string) => resolveRef(ref, '').schema;
const errorsOf = (value: unknown, file: string) => schemaErrors(value, schemas[file] ?? {}, file);

const scan = (more: Raw = {}): Raw => ({
  format: 'ketenspiegel/scan',
  version: 1,
  framework: '2024-09',
  answers: {},
  ...more,
});
const dossier = (more: Raw = {}): Raw => ({
  format: 'ketenspiegel/dossier',
  version: 1,
  framework: '2024-09',
  ...more,
});
const invitation = (more: Raw = {}): Raw => ({
  format: 'ketenspiegel/invitation',
  version: 1,
  framework: '2024-09',
  ...more,
});
const part = (more: Raw): Raw => ({ version: 1, ...more });
const without = (value: Raw, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([field]) => field !== key));

describe('the published JSON Schemas', () => {
  it.each(Object.keys(schemas))('%s is draft 2020-12, with a relative $id and a title', (name) => {
    expect(schemas[name]).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: name,
      title: expect.stringContaining('version 1') as string,
    });
  });

  const full = dossierFull.rounds[0];
  const anyOf = (records: Raw) => Object.assign({}, ...Object.values(records)) as Raw;
  it.each<[keyof typeof knownFields, string, unknown]>([
    ['scan', 'scan-1.json', full?.scans[0]],
    ['chain', 'scan-1.json#/$defs/chain', dossierFull.chain],
    ['respondent', 'scan-1.json#/$defs/respondent', full?.scans[0]?.respondent],
    ['answer', 'scan-1.json#/$defs/answer', anyOf(full?.scans[0]?.answers ?? {})],
    ['factor', 'scan-1.json#/$defs/factor', anyOf(full?.scans[0]?.factors ?? {})],
    ['dossier', 'dossier-1.json', dossierFull],
    ['round', 'dossier-1.json#/$defs/round', full],
    ['consensus', 'dossier-1.json#/$defs/consensus', anyOf(full?.consensus ?? {})],
    ['ambition', 'dossier-1.json#/$defs/ambition', anyOf(full?.ambition ?? {})],
    ['partner', 'dossier-1.json#/$defs/partner', dossierFull.partners[0]],
    ['action', 'dossier-1.json#/$defs/action', dossierFull.actions[0]],
  ])('%s: the schema, the fixture with every field and the program know the same fields', (part, ref, example) => {
    expect(workFields(schemaOf(ref)['properties'])).toEqual(keysOf(example));
    expect([...knownFields[part]].sort()).toEqual(keysOf(example));
  });

  it('invitation: the schema and the program know the same fields', () => {
    const loaded = loadInvitation(JSON.stringify(invitation()), 100);
    if (loaded.kind !== 'ok') throw new Error('No invitation');
    expect(workFields(schemas['invitation-1.json']?.['properties'])).toEqual(keysOf(loaded.invitation));
    expect(keysOf(schemaOf('invitation-1.json#/$defs/round')['properties'])).toEqual(keysOf(loaded.invitation.round));
    expect(schemas['invitation-1.json']?.['required']).toEqual(['format', 'version', 'framework']);
  });

  it('require what FORMATS requires', () => {
    expect(schemas['scan-1.json']?.['required']).toEqual(['format', 'version', 'framework', 'answers']);
    expect(schemas['dossier-1.json']?.['required']).toEqual(['format', 'version', 'framework']);
  });

  it('offer the same list values as the program', () => {
    const offered = (ref: string) => (schemaOf(ref)['anyOf'] as { enum?: string[] }[])[0]?.enum;
    expect(offered('scan-1.json#/$defs/role')).toEqual(roles);
    expect(offered('scan-1.json#/$defs/layer')).toEqual(layers);
    expect(offered('scan-1.json#/$defs/chain/properties/stage')).toEqual(stages);
    expect(offered('scan-1.json#/properties/depth')).toEqual(depths);
    expect(offered('invitation-1.json#/properties/depth')).toEqual(depths);
    expect(offered('scan-1.json#/$defs/factor/properties/present')).toEqual(presences);
    expect(schemaOf('report-1.json#/$defs/role')['enum']).toEqual(handreikingRoles);
  });
});

describe('the schemas and the program agree on which files are taken', () => {
  it.each<[string, Raw, boolean]>([
    ['the dossier with every field', dossierFull, true],
    ['the least a scan can be', scan(), true],
    ['the least a dossier can be', dossier(), true],
    ...['format', 'framework', 'answers', 'version'].map((key): [string, Raw, boolean] => [
      `a scan without ${key}`,
      without(scan(), key),
      false,
    ]),
    ...['format', 'framework', 'version'].map((key): [string, Raw, boolean] => [
      `a dossier without ${key}`,
      without(dossier(), key),
      false,
    ]),
    ['a newer scan', scan({ version: 2 }), false],
    ['a version in words', scan({ version: '1' }), false],
    ...[0, 4].map((level): [string, Raw, boolean] => [`level ${level}`, scan({ answers: { a: { level } } }), true]),
    ...[2.5, '3', null, -1, 5, true, {}].map((level): [string, Raw, boolean] => [
      `level ${JSON.stringify(level)}`,
      scan({ answers: { projectleider: { level } } }),
      false,
    ]),
    ['a level at an unknown id', scan({ answers: { 'bestaat-niet': { level: 9 } } }), false],
    [
      'flags of any kind',
      scan({ answers: { a: { unknown: 'ja', notApplicable: 1, discuss: null } }, barriersReviewed: 'ja' }),
      true,
    ],
    ['barriers of any kind', scan({ barriers: { mantelzorg: false, taal: 'nee', x: null } }), true],
    ['unknown list values', scan({ depth: 'x', chain: { stage: 'x' }, respondent: { role: 'x', layer: 'x' } }), true],
    ['unknown fields', scan({ later: { a: [1, null] }, answers: { a: { later: true } } }), true],
    ['answers that are a list', scan({ answers: [] }), false],
    ['an answer that is a number', scan({ answers: { projectleider: 3 } }), false],
    ['an answer that is null', scan({ answers: { projectleider: null } }), false],
    ['a note that is a number', scan({ answers: { projectleider: { note: 3 } } }), false],
    ['a chain that is a text', scan({ chain: 'Keten' }), false],
    ['a text of 4,000 characters', scan({ chain: { goal: '🙂'.repeat(4000) } }), true],
    ['a text of 4,001 characters', scan({ chain: { goal: '🙂'.repeat(4001) } }), false],
    ['a present that is no text', scan({ factors: { a: { present: true } } }), false],
    ['a round with a bad scan', dossier({ rounds: [{ scans: [scan({ answers: { a: { level: 7 } } })] }] }), false],
    ['a round with a newer scan', dossier({ rounds: [{ scans: [scan({ version: 2 })] }] }), false],
    ['rounds that are no list', dossier({ rounds: {} }), false],
    ['a bad level in a consensus', dossier({ rounds: [{ consensus: { a: { level: 1.5 } } }] }), false],
    ['a bad level in an ambition', dossier({ rounds: [{ ambition: { a: { level: null } } }] }), false],
    ['layers that are no list', dossier({ partners: [{ layers: 'tactisch' }] }), false],
    ['a partner that is a text', dossier({ partners: ['Bakkerij'] }), false],
    ['instruments that are a list', dossier({ instruments: [] }), false],
    ['an instrument with nothing in it', dossier({ instruments: { a: { version: 1 } } }), true],
    ['an instrument of a newer version', dossier({ instruments: { a: { version: 2, fields: 'x' } } }), true],
    ['something else among the instruments', dossier({ instruments: { version: 1, a: null, b: ['x'] } }), true],
    ['a tick and a text', dossier({ instruments: { a: { version: 1, fields: { b: true, c: '' } } } }), true],
    ['a field that is a number', dossier({ instruments: { a: { version: 1, fields: { b: 3 } } } }), false],
    ['a field that is null', dossier({ instruments: { a: { version: 1, fields: { b: null } } } }), false],
    ['a field of 4,001 characters', dossier({ instruments: { a: part({ fields: { b: 'x'.repeat(4001) } }) } }), false],
    ['fields that are a list', dossier({ instruments: { a: part({ fields: [] }) } }), false],
    ['a row without anything', dossier({ instruments: { a: part({ tables: { t: { rows: { r: {} } } } }) } }), true],
    ['rows that are a list', dossier({ instruments: { a: part({ tables: { t: { rows: [] } } }) } }), false],
    [
      'an order in words',
      dossier({ instruments: { a: part({ tables: { t: { rows: { r: { order: '1' } } } } }) } }),
      false,
    ],
    [
      'a cell that is a list',
      dossier({ instruments: { a: part({ tables: { t: { rows: { r: { cells: { c: [] } } } } } }) } }),
      false,
    ],
    ['a workshop that is a number', dossier({ workshops: [1] }), false],
    ['an action without anything', dossier({ actions: [{}] }), true],
  ])('%s', (_name, file, expected) => {
    const name =
      file['answers'] === undefined && file['format'] !== 'ketenspiegel/scan' ? 'dossier-1.json' : 'scan-1.json';
    const text = JSON.stringify(file);
    expect([loadText(text, text.length).kind === 'ok', errorsOf(JSON.parse(text), name).length === 0]).toEqual([
      expected,
      expected,
    ]);
  });
});

describe('the schema of an invitation and the program agree on which files are taken', () => {
  const long = (length: number) => '🙂'.repeat(length);
  it.each<[string, Raw, boolean]>([
    ['the least it can be', invitation(), true],
    ...['format', 'framework', 'version'].map((key): [string, Raw, boolean] => [
      `without ${key}`,
      without(invitation(), key),
      false,
    ]),
    ['a newer one', invitation({ version: 2 }), false],
    ['a version in words', invitation({ version: '1' }), false],
    ['another format', invitation({ format: 'ketenspiegel/scan' }), false],
    ['unknown fields', invitation({ later: [1, null], chain: { x: 1 }, round: { y: {} } }), true],
    ['unknown list values', invitation({ depth: 'x', chain: { stage: 'x' } }), true],
    ['a chain that is a list', invitation({ chain: [] }), false],
    ['a round that is a text', invitation({ round: 'Nulmeting' }), false],
    ['a round with a number for its name', invitation({ round: { name: 1 } }), false],
    ['a depth that is null', invitation({ depth: null }), false],
    ['a name of 4,000 characters', invitation({ chain: { name: long(4000) } }), true],
    ['a name of 4,001 characters', invitation({ chain: { name: long(4001) } }), false],
  ])('%s', (_name, file, expected) => {
    const text = JSON.stringify(file);
    expect([
      loadInvitation(text, 1).kind === 'ok',
      errorsOf(JSON.parse(text), 'invitation-1.json').length === 0,
    ]).toEqual([expected, expected]);
  });
});

describe('the report file fits its schema', () => {
  const framework = frameworkFromRaamwerk();
  const text = JSON.stringify(dossierFull);
  const result = loadText(text, text.length);
  if (result.kind !== 'ok' || result.file.format !== 'dossier') throw new Error('No dossier');
  const { dossier: loaded } = result.file;
  const withAll = {
    ...loaded,
    rounds: loaded.rounds.map((round) => ({
      ...round,
      consensus: {
        ...round.consensus,
        zelfredzaamheid: { level: 4 as const },
        'sociale-omgeving': { level: 0 as const },
        'niet-zonder-moeders': { level: 1 as const },
        'samenwerking-in-de-regio': { level: 3 as const },
      },
    })),
  };
  const [first] = withAll.rounds;
  const report = JSON.parse(
    JSON.stringify(
      reportFile(
        makeReport(framework, reportInput(withAll, first ?? null, handreikingRoles)),
        'Begin bij …',
        '2024-09',
        '/',
      ),
    ),
  ) as Raw;

  it('with something in every list, and with nothing at all', () => {
    expect(errorsOf(report, 'report-1.json')).toEqual([]);
    for (const list of ['gaps', 'attentionPoints', 'lessons', 'toFindOut', 'blindSpots', 'barriers']) {
      expect(report[list], list).not.toEqual([]);
    }
    expect(report['group']).not.toBeNull();
    const empty = reportFile(makeReport(framework, reportInput(null, null, [])), '', '2024-09', '/');
    expect(errorsOf(JSON.parse(JSON.stringify(empty)), 'report-1.json')).toEqual([]);
  });

  it('has exactly the fields of the schema, and the schema requires them all', () => {
    expect(keysOf(report)).toEqual(workFields(schemas['report-1.json']?.['properties']));
    expect([...(schemas['report-1.json']?.['required'] as string[])].sort()).toEqual(keysOf(report));
    for (const list of ['pillars', 'gaps', 'blindSpots', 'barriers', 'attentionPoints', 'lessons']) {
      const { items } = schemaOf(`report-1.json#/properties/${list}`);
      const ref = (items as { $ref?: string }).$ref;
      const schema = ref ? schemaOf(`report-1.json${ref}`) : (items as Raw);
      expect(keysOf((report[list] as unknown[])[0]), list).toEqual(keysOf(schema['properties']));
      expect([...(schema['required'] as string[])].sort(), list).toEqual(keysOf(schema['properties']));
    }
  });

  it.each([
    ['score', { pillars: [{ id: 'proces', status: 'bijna', score: 4.1, known: 1, applicable: 1 }] }],
    ['status', { pillars: [{ id: 'proces', status: 'klaar', score: null, known: 1, applicable: 1 }] }],
    [
      'group without agreement',
      { group: { projectleider: { known: 0, unknown: 0, notApplicable: 0, median: null, min: null, max: null } } },
    ],
    ['an opening that is missing', { opening: undefined }],
  ])('a wrong %s does not', (_name, change) => {
    expect(errorsOf(JSON.parse(JSON.stringify({ ...report, ...change })), 'report-1.json')).not.toEqual([]);
  });
});
