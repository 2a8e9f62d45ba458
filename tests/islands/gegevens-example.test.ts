import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeReport } from '../../src/domain/report';
import { newestRound } from '../../src/dossier/dossier';
import { reportInput } from '../../src/dossier/report-input';
import { fileText } from '../../src/dossier/file-name';
import { loadText } from '../../src/dossier/load';
import { listWarnings } from '../../src/dossier/warnings';
import { exampleId, groupExampleId } from '../../src/stores/example';
import { examplePath, groupExamplePath } from '../../src/stores/example-places';
import { frameworkFromRaamwerk } from '../fixtures/framework';

// The simplified example of §7.2: what the report must say of it, and that it is an ordinary file.
const text = readFileSync(join(import.meta.dirname, '../../public', examplePath), 'utf8');
const framework = frameworkFromRaamwerk();

function readExample(given = text) {
  const loaded = loadText(given, given.length);
  if (loaded.kind === 'error' || loaded.file.format !== 'dossier') throw new Error('The example does not load');
  return loaded.file;
}

function reportOf(given: string) {
  const { dossier } = readExample(given);
  return makeReport(framework, reportInput(dossier, newestRound(dossier), ['projectleider']));
}

test('it is an ordinary dossier, complete and without anything unknown', () => {
  const file = readExample();
  expect(file.dossier.id).toBe(exampleId);
  expect(listWarnings(file, framework, '2024-09')).toEqual([]);
  expect(JSON.parse(fileText(file.dossier))).toEqual(JSON.parse(text));
});

test('its report begins with multidisciplinary cooperation: the project leader, then the partners', () => {
  const report = reportOf(text);
  expect(report.pillars.map(({ id, status }) => [id, status])).toEqual([
    ['multidisciplinair', 'niet-gereed'],
    ['intra-organisatorisch', 'gereed'],
    ['proces', 'gereed'],
  ]);
  expect(report.startPillar).toBe('multidisciplinair');
  expect(report.gaps.slice(0, 2).map(({ id, rank }) => [id, rank])).toEqual([
    ['projectleider', 1],
    ['juiste-partners', 2],
  ]);
  expect(report.attentionPoints[0]).toMatchObject({ id: 'stereotiepe-sectoren', level: 0 });
  expect(report.toFindOut).toEqual([]);
  expect(report.blindSpots).toEqual([]);
  expect(report.contradictions).toEqual([]);
});

test('the example of a group is an ordinary dossier too, with two rounds and nothing unknown', () => {
  const given = readFileSync(join(import.meta.dirname, '../../public', groupExamplePath), 'utf8');
  const file = readExample(given);
  expect(file.dossier.id).toBe(groupExampleId);
  expect(listWarnings(file, framework, '2024-09')).toEqual([]);
  expect(JSON.parse(fileText(file.dossier))).toEqual(JSON.parse(given));
  expect(file.dossier.rounds.map(({ name, scans }) => [name, scans.length])).toEqual([
    ['Nulmeting', 4],
    ['Meting 2', 6],
  ]);
  // Every item of the round was answered by each respondent, so that the pages have something to show.
  expect(reportOf(given).group?.get('projectleider')).toMatchObject({ known: 6, agreement: 'tegengesteld' });
});

test('changing one answer changes its report', () => {
  const dossier = JSON.parse(text) as { rounds: { scans: { answers: Record<string, object> }[] }[] };
  dossier.rounds[0]!.scans[0]!.answers['projectleider'] = { level: 3 };
  const changed = reportOf(JSON.stringify(dossier));
  expect(changed.gaps[0]?.id).toBe('juiste-partners');
  expect(changed.gaps.map(({ id }) => id)).not.toContain('projectleider');
  expect(changed.opening).not.toEqual(reportOf(text).opening);
});
