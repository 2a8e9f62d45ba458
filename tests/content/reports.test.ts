import { describe, expect, test } from 'vitest';
import { readSources } from '../architecture/sources.ts';
import { bronnenFile, contentFiles, figureFiles } from './content.ts';
import { hashRun, listRuns, listWords } from './grams.ts';
import { publicNames, reportTitles } from './inventory.ts';
import { listProse } from './prose.ts';
import { makeFingerprint, readFingerprint, runLength } from './seed-grams.ts';
import { listNameRuns } from './text-rules.ts';
import { listAllTexts } from './texts.ts';

const reports = readFingerprint();
const names = listNameRuns(runLength);

/** Finds runs of eight words that stand in a report, names of elements and publications aside. */
const findReportRuns = (text: string, fingerprint = reports): string[] =>
  listRuns(listWords(text), runLength).filter((run) => !names.has(run) && fingerprint.has(hashRun(run)));

describe('no eight words in a row stand in a report', () => {
  test('in the content, in any field', () => {
    const bronnen = { path: 'content/bronnen/bronnen.json', kind: 'bronnen', id: 'bronnen', data: { bronnenFile }, body: '' };
    const found = [...contentFiles, ...figureFiles, bronnen]
      .flatMap(listAllTexts)
      .flatMap(({ file, place, text }) => findReportRuns(text).map((run) => `${file} ${place}: ${run}`));
    expect(found).toEqual([]);
  });
  test('in the pages, the messages, the data and the papers around the code', () => {
    const sources = readSources('src', 'public', '*.md');
    const found = sources.flatMap((source) =>
      listProse(source).flatMap((text) => findReportRuns(text).map((run) => `${source.path}: ${run}`)),
    );
    expect(sources.length).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });
});

describe('the fingerprint of the reports', () => {
  test('is that of both reports: it knows their titles and the names of the framework', () => {
    expect(reports.size).toBeGreaterThan(50_000);
    for (const title of reportTitles) {
      const runs = listRuns(listWords(title), runLength);
      expect(runs.length).toBeGreaterThan(0);
      expect(runs.filter((run) => !reports.has(hashRun(run)))).toEqual([]);
    }
    const known = publicNames.flatMap((name) => listRuns(listWords(name), runLength)).filter((run) => reports.has(hashRun(run)));
    expect(known.length).toBeGreaterThan(50);
  });
  test('catches a sentence, also with other capitals, marks, accents and markup', () => {
    const own = 'De klok van het stadhuis liep drie minuten voor, en één duif trok zich daar niets van aan.';
    const fingerprint = readFingerprint(makeFingerprint([own]));
    const copied = 'Zie je het? de **klok** van het stadhuis liep drie [minuten](/tijd/) voor - en een duif, ja.';
    expect(findReportRuns(copied, fingerprint)).toEqual([
      'de klok van het stadhuis liep drie minuten',
      'klok van het stadhuis liep drie minuten voor',
      'van het stadhuis liep drie minuten voor en',
      'het stadhuis liep drie minuten voor en een',
      'stadhuis liep drie minuten voor en een duif',
    ]);
    expect(findReportRuns('De klok van het stadhuis liep drie uren voor, en één duif keek.', fingerprint)).toEqual([]);
  });
});

describe('prose is read from', () => {
  const copied = 'de klok van het stadhuis liep drie minuten voor';
  const inPieces = 'de <b>klok</b> van het stadhuis <a href={href("/x/")}>liep drie</a>{" "}minuten voor';
  test.each([
    ['src/messages/a.ts', `export const a = { b: '${copied}' };`],
    ['src/messages/a.ts', `export const a = (b: string) => \`\${b} ${copied}\`;`],
    ['src/ui/A.tsx', `export const A = () => <p class="a">${inPieces}</p>;`],
    ['src/pages/a.astro', `---\nconst a = '${copied}';\n---\n<p>{a}</p>`],
    ['src/pages/a.astro', `---\nconst a = 1;\n---\n<main>\n<p>Hallo {a}.</p><p>${inPieces}</p></main>`],
    ['src/pages/a.astro', `<ul>{list.map((a) => <li>{a} ${inPieces}</li>)}</ul>`],
    ['src/pages/a.astro', `<A title="x" text={'${copied}'} />`],
    ['src/data/a.json', `{ "a": [{ "b": "${copied}" }] }`],
    ['README.md', `# A\n\n> ${copied}\n`],
  ])('%s: %s', (path, text) => {
    const fingerprint = readFingerprint(makeFingerprint([copied]));
    expect(listProse({ path, text }).flatMap((piece) => findReportRuns(piece, fingerprint))).not.toEqual([]);
  });
});
