import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/documents/docx';
import { readingRoute } from '../../../src/documents/reading-route';
import { listReadingRoute } from '../../../src/domain/reading-route';
import { groupDossier, groupScans } from '../../fixtures/group-round';
import { linksOf, reportSource, textOf } from '../../fixtures/report-source';
import { reportStates } from '../../fixtures/states';

const stateOf = (name: string) => reportStates.find((state) => state.name === name)!.dossier;

describe.each([
  ['the example', stateOf('example')],
  ['a group', groupDossier(groupScans)],
  ['hostile texts', stateOf('hostile')],
])('the reading route of %s as a document', (_, dossier) => {
  test('has each section once, by role and in order, with what it helps with', () => {
    const source = reportSource(dossier);
    const { blocks } = readingRoute(source);
    const titles = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
    for (const role of source.report.roles) {
      const steps = listReadingRoute(source.report).filter(({ section }) => section.rol === role);
      const from = titles.findIndex(({ level, text }) => level === 1 && text.endsWith(nameOf[role]));
      const to = titles.findIndex(({ level }, index) => level === 1 && index > from);
      expect(titles.slice(from + 1, to < 0 ? undefined : to).map(({ text }) => text)).toEqual(
        steps.map(({ section }, index) => `${index + 1}. ${section.titel}`),
      );
      const text = textOf(readingRoute(source));
      for (const { section, needs } of steps) {
        const names = needs.map(({ kind, id }) =>
          kind === 'barrier' ? source.names.barrier(id).name : source.names.item(id).korteNaam,
        );
        expect(text).toContain(`${section.titel}\nHelpt bij: ${names.join(', ')}.`);
      }
    }
  });
});

const nameOf = {
  werkgever: 'werkgevers',
  klantmanager: 'klantmanagers',
  'interventie-eigenaar': 'interventie-eigenaren',
  projectleider: 'projectleiders',
};

test('is for the roles chosen, and says so', () => {
  const { facts, blocks } = readingRoute(reportSource(stateOf('example'), { roles: ['klantmanager'] }));
  expect(facts).toContain('Gekozen voor: klantmanagers');
  expect(blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))).toEqual([
    'Voor klantmanagers',
  ]);
});

test('has the address of each section in full, also to read from paper', () => {
  const document = readingRoute(reportSource(stateOf('example'), { origin: 'https://keten.example.nl' }));
  const sections = linksOf(document).filter((link) => link.includes('/handreikingen/'));
  expect(sections.length).toBeGreaterThan(5);
  const text = `${textOf(document)}\n`;
  for (const link of sections) expect(text).toContain(`\n${link.replace('https://', '')}\n`);
});

test('says why there is nothing to read', () => {
  const textFor = (name: string) => textOf(readingRoute(reportSource(stateOf(name))));
  expect(textFor('perfect')).toContain('Je hoeft nu niets te lezen.');
  expect(textFor('empty')).toContain('Er is nog geen niveau bekend');
  expect(textFor('nvt')).toContain('Er is niets van toepassing');
});

test('a name that tries to be more than a name is text in the file', async () => {
  const parts = unzipSync(await writeDocx(readingRoute(reportSource(stateOf('hostile')))));
  const body = strFromU8(parts['word/document.xml']!);
  expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(body).not.toContain('<script');
});
