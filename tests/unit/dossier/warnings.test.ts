import { describe, expect, it } from 'vitest';
import { fileText } from '../../../src/dossier/file-name';
import { loadText } from '../../../src/dossier/load';
import { listWarnings } from '../../../src/dossier/warnings';
import { roles } from '../../../src/domain/roles';
import { frameworkFromRaamwerk } from '../../fixtures/framework';

type Raw = Record<string, unknown>;
const framework = frameworkFromRaamwerk([]);

/** The warnings of a file, after a check that all of it is still there when it is saved. */
function warningsOf(value: Raw) {
  const result = loadText(JSON.stringify(value), 1000);
  if (result.kind !== 'ok') throw new Error(JSON.stringify(result.error));
  const { file } = result;
  expect(JSON.parse(fileText(file.format === 'scan' ? file.scan : file.dossier))).toMatchObject(value);
  return listWarnings(file, framework, '2024-09');
}

it('knows the kinds of partner that the host of a site added, for a partner and not for a respondent', () => {
  const dossier = {
    ...{ format: 'ketenspiegel/dossier', version: 1, framework: '2024-09' },
    rounds: [{ scans: [scan({ respondent: { role: 'bibliotheek' } })] }],
    partners: [{ kind: 'bibliotheek' }, { kind: 'zorg' }, { kind: 'molen' }],
  };
  const found = loadText(JSON.stringify(dossier), 1000);
  if (found.kind !== 'ok') throw new Error(found.error.code);
  const hosted = { ...framework, kinds: [...roles, 'bibliotheek'] };
  const said = (known: typeof framework) =>
    listWarnings(found.file, known, '2024-09').flatMap((warning) => ('path' in warning ? [warning.path] : []));
  expect(said(hosted)).toEqual(['rounds[0].scans[0].respondent.role', 'partners[2].kind']);
  expect(said(framework)).toEqual(['rounds[0].scans[0].respondent.role', 'partners[0].kind', 'partners[2].kind']);
});

const scan = (more: Raw = {}): Raw => ({
  format: 'ketenspiegel/scan',
  version: 1,
  framework: '2024-09',
  answers: {},
  ...more,
});
const ofScan = (more: Raw) => warningsOf(scan(more));
const ofDossier = (more: Raw) =>
  warningsOf({ format: 'ketenspiegel/dossier', version: 1, framework: '2024-09', ...more });

describe('an unknown id is kept on saving and named in a warning', () => {
  it.each<[string, string, () => unknown]>([
    ['answers.oud-id', 'oud-id', () => ofScan({ answers: { 'oud-id': { level: 2 }, projectleider: { level: 1 } } })],
    // a succesfactor is no rated item
    ['answers.vast-aanspreekpunt', 'vast-aanspreekpunt', () => ofScan({ answers: { 'vast-aanspreekpunt': {} } })],
    ['answers.', '', () => ofScan({ answers: { '': {} } })],
    ['answers.constructor', 'constructor', () => ofScan({ answers: { constructor: {} } })],
    ['factors.oud-id', 'oud-id', () => ofScan({ factors: { 'oud-id': { present: 'ja' } } })],
    ['barriers.oud-id', 'oud-id', () => ofScan({ barriers: { 'oud-id': false, mantelzorg: false } })],
    [
      'rounds[1].consensus.oud-id',
      'oud-id',
      () => ofDossier({ rounds: [{}, { consensus: { 'oud-id': { level: 2 } } }] }),
    ],
    ['rounds[0].ambition.oud-id', 'oud-id', () => ofDossier({ rounds: [{ ambition: { 'oud-id': { level: 2 } } }] })],
    [
      'rounds[0].scans[1].answers.oud-id',
      'oud-id',
      () => ofDossier({ rounds: [{ scans: [scan(), scan({ answers: { 'oud-id': {} } })] }] }),
    ],
    ['partners[0].carries[1]', 'oud-id', () => ofDossier({ partners: [{ carries: ['projectleider', 'oud-id'] }] })],
    // a partner carries randvoorwaarden only
    ['partners[0].carries[0]', 'taal', () => ofDossier({ partners: [{ carries: ['taal'] }] })],
    ['actions[1].item', 'oud-id', () => ofDossier({ actions: [{ item: 'niet-zonder-moeders' }, { item: 'oud-id' }] })],
    ['actions[0].factor', 'oud-id', () => ofDossier({ actions: [{ factor: 'oud-id', item: '' }] })],
  ])('%s', (path, id, warnings) => {
    expect(warnings()).toEqual([{ code: 'unknown-id', path, id }]);
  });
});

describe('an unknown list value is kept on saving and named in a warning', () => {
  it.each<[string, () => unknown]>([
    ['chain.stage', () => ofScan({ chain: { stage: 'anders' } })],
    ['respondent.role', () => ofScan({ respondent: { role: 'anders ' } }) /* not trimmed: not the value of the list */],
    ['respondent.layer', () => ofScan({ respondent: { layer: 'Tactisch' } })],
    ['depth', () => ofScan({ depth: 'middel' })],
    ['factors.vast-aanspreekpunt.present', () => ofScan({ factors: { 'vast-aanspreekpunt': { present: 'n.v.t.' } } })],
    ['chain.stage', () => ofDossier({ chain: { stage: 'klaar' } })],
    ['rounds[0].scans[0].depth', () => ofDossier({ rounds: [{ scans: [scan({ depth: 'lang' })] }] })],
    ['partners[0].kind', () => ofDossier({ partners: [{ kind: 'kerk' }] })],
    ['partners[0].status', () => ofDossier({ partners: [{ status: 'weg' }] })],
    ['partners[0].layers[1]', () => ofDossier({ partners: [{ layers: ['tactisch', 'hoog'] }] })],
    ['actions[0].status', () => ofDossier({ actions: [{ status: 'gedaan' }] })],
  ])('%s', (path, warnings) => {
    expect(warnings()).toEqual([{ code: 'unknown-value', path, found: expect.any(String) as string }]);
  });

  it('an empty text is no unknown value', () => {
    expect(
      ofScan({
        chain: { stage: '' },
        respondent: { role: '', layer: '' },
        depth: '',
        factors: { 'vast-aanspreekpunt': { present: '' } },
      }),
    ).toEqual([]);
  });
});

describe('an unknown field is kept on saving and named in a warning', () => {
  it.each<[string, () => unknown]>([
    ['later', () => ofScan({ later: { a: [1] } })],
    ['constructor', () => ofScan({ constructor: 1 })],
    ['chain.later', () => ofScan({ chain: { later: 1 } })],
    ['respondent.later', () => ofScan({ respondent: { later: 1 } })],
    ['answers.projectleider.later', () => ofScan({ answers: { projectleider: { level: 1, later: 1 } } })],
    ['factors.vast-aanspreekpunt.later', () => ofScan({ factors: { 'vast-aanspreekpunt': { later: 1 } } })],
    ['later', () => ofDossier({ later: 1 })],
    ['chain.later', () => ofDossier({ chain: { later: 1 } })],
    ['rounds[0].later', () => ofDossier({ rounds: [{ later: 1 }] })],
    [
      'rounds[0].consensus.projectleider.later',
      () => ofDossier({ rounds: [{ consensus: { projectleider: { later: 1 } } }] }),
    ],
    [
      'rounds[0].ambition.projectleider.later',
      () => ofDossier({ rounds: [{ ambition: { projectleider: { later: 1 } } }] }),
    ],
    ['rounds[0].scans[0].later', () => ofDossier({ rounds: [{ scans: [scan({ later: 1 })] }] })],
    ['partners[0].later', () => ofDossier({ partners: [{ later: 1 }] })],
    ['actions[0].later', () => ofDossier({ actions: [{ later: 1 }] })],
  ])('%s', (path, warnings) => {
    expect(warnings()).toEqual([{ code: 'unknown-field', path, field: path.split('.').at(-1) }]);
  });

  it('parts with a version of their own may hold anything', () => {
    expect(ofDossier({ instruments: { a: 1 }, convenant: { b: 1 }, workshops: [{ c: 1 }] })).toEqual([]);
  });
});

describe('an answer with more than one of level, unknown and notApplicable gets a warning', () => {
  it.each([
    [{ level: 2, unknown: true }, true],
    [{ level: 0, notApplicable: true }, true],
    [{ unknown: true, notApplicable: true }, true],
    [{ level: 2, unknown: false }, false],
    [{ level: 2, notApplicable: 'true' }, false],
    [{ unknown: true }, false],
    [{}, false],
  ])('%j: %s', (answer, expected) => {
    const path = 'answers.projectleider';
    expect(ofScan({ answers: { projectleider: answer } })).toEqual(expected ? [{ code: 'several-answers', path }] : []);
  });
});

describe('another version of the framework', () => {
  it('is named', () => {
    expect(ofScan({ framework: '2031-01' })).toEqual([{ code: 'other-framework', found: '2031-01' }]);
    expect(ofDossier({ framework: '' })).toEqual([{ code: 'other-framework', found: '' }]);
    expect(ofScan({})).toEqual([]);
  });
});
