import { describe, expect, test } from 'vitest';
import { zipSync } from 'fflate';
import { readTable } from '../../../src/documents/read-table';
import { planImport } from '../../../src/domain/partners-import';
import { loadInvitation } from '../../../src/dossier/invitation';
import { highestOrder, readPart } from '../../../src/dossier/instrument';
import { loadText, maxBytes } from '../../../src/dossier/load';
import { readMothers } from '../../../src/dossier/mothers';
import { readAllPartners } from '../../../src/dossier/partners';
import { listWarnings } from '../../../src/dossier/warnings';
import { loadWorkshop, maxWorkshopBytes } from '../../../src/dossier/workshop';
import { listValues } from '../../../src/messages/keten-files';
import { keptFramework } from '../../fixtures/kept-files';
import { casesOf } from '../../fixtures/runs';

/*
 * No file that is small enough to be taken keeps a page busy for long, or breaks it by its shape. Sizes are a small part of
 * the limit in every run and a quarter in the long run; the time allowed is for a slow machine that does other things too.
 */
const share = casesOf(400, 4);
const seconds = 10;

const dossier = (rest: string) => `{"format":"ketenspiegel/dossier","version":1,"framework":"2024-09",${rest}}`;
const scan = (rest: string) => `{"format":"ketenspiegel/scan","version":1,"framework":"2024-09","answers":{},${rest}}`;
const workshop = (rest: string) => `{"format":"ketenspiegel/workshop","version":1,"framework":"2024-09",${rest}}`;
/** So many of a piece, with commas between, that they fill the limit. */
const filled = (limit: number, piece: (at: number) => string) => {
  const count = Math.floor(limit / share / (piece(1_000_000).length + 1)) - 20;
  return Array.from({ length: count }, (_none, at) => piece(at)).join(',');
};
const nested = (limit: number, open = '[', close = ']') => {
  const depth = Math.floor(limit / share / (open.length + close.length)) - 200;
  return open.repeat(depth) + (open.endsWith(':') ? '0' : '') + close.repeat(depth);
};

function inTime(work: () => void): void {
  const start = performance.now();
  work();
  expect(performance.now() - start).toBeLessThan(seconds * 1000);
}

describe('the largest files of strange shapes', () => {
  const big = maxBytes.dossier;
  test.each<[string, () => string]>([
    ['lists in lists', () => dossier(`"x":${nested(big)}`)],
    ['fields in fields', () => dossier(`"x":${nested(big, '{"a":', '}')}`)],
    ['one endless text', () => dossier(`"chain":{"name":"${'x'.repeat(big / share - 200)}"}`)],
    ['one endless text of emoji', () => dossier(`"chain":{"name":"${'👩'.repeat(big / share / 4 - 200)}"}`)],
    ['one endless unknown text', () => dossier(`"x":"${'x'.repeat(big / share - 200)}"`)],
    ['empty partners', () => dossier(`"partners":[${filled(big / 80, () => '{}')}]`)],
    ['partners with one id', () => dossier(`"partners":[${filled(big, () => '{"id":"a","name":"b"}')}]`)],
    ['empty rounds', () => dossier(`"rounds":[${filled(big / 20, () => '{}')}]`)],
    ['unknown fields', () => dossier(filled(big, (at) => `"veld${at}":1`))],
    ['one field twice, and again', () => dossier(filled(big, () => '"x":1'))],
    [
      'rows of a form',
      () =>
        dossier(
          `"instruments":{"factsheet":{"version":1,"tables":{"t":{"rows":{${filled(big, (at) => `"r${at}":{"order":${at}}`)}}}}}}`,
        ),
    ],
    [
      'forms of mothers',
      () =>
        dossier(
          `"rounds":[{"id":"r"}],"instruments":{"wat-merken-moeders":{"version":1,"tables":{"antwoorden":{"rows":{${filled(big, (at) => `"r${at}":{"cells":{"ronde":"r","werk":"ja"}}`)}}}}}}`,
        ),
    ],
    [
      'clauses of a convenant',
      () =>
        dossier(
          `"convenant":{"version":1,"clauses":{${filled(big, (at) => `"doel.eigen-${at}":{"text":"x","order":1}`)}}}`,
        ),
    ],
    [
      'empty scans',
      () =>
        dossier(
          `"rounds":[{"id":"r","scans":[${filled(big, () => '{"format":"ketenspiegel/scan","version":1,"framework":"","answers":{}}')}]}]`,
        ),
    ],
    ['unknown answers', () => scan(`"factors":{${filled(maxBytes.scan, (at) => `"f${at}":{}`)}}`)],
    ['signs of a list without an end', () => '['.repeat(big / share)],
    ['quotes', () => `{"${'\\"'.repeat(big / share / 2 - 100)}`],
  ])(
    '%s',
    (_name, make) => {
      const text = make();
      expect(text.length).toBeLessThan(big);
      inTime(() => {
        const loaded = loadText(text, text.length);
        if (loaded.kind === 'error' || loaded.file.format === 'scan') return;
        const { dossier: found } = loaded.file;
        listWarnings(loaded.file, keptFramework, '2024-09');
        readAllPartners(found);
        highestOrder(found.instruments, 'factsheet', 't');
        for (const id of Object.keys(found.instruments)) readPart(found.instruments, id);
        if (found.rounds[0]) readMothers(found.instruments, found.rounds[0].id);
      });
    },
    120_000,
  );

  test.each<[string, () => string]>([
    ['lists in lists', () => workshop(`"x":${nested(maxWorkshopBytes)}`)],
    ['parts with one id', () => workshop(`"parts":[${filled(maxWorkshopBytes, () => '{"id":"a","minutes":5}')}]`)],
    [
      'codes',
      () =>
        workshop(
          `"scores":{"vooraf":{"state":"open","way":"codes","codes":[${filled(maxWorkshopBytes, () => '"000000"')}]}}`,
        ),
    ],
  ])(
    'a workshop of %s',
    (_name, make) => {
      const text = make();
      inTime(() => loadWorkshop(text, text.length, 'x'));
    },
    60_000,
  );

  test('an invitation of lists in lists', () => {
    const text = '{"format":"ketenspiegel/invitation","version":1,"x":' + nested(60_000 * share) + '}';
    inTime(() => loadInvitation(text, text.length));
  });
});

describe('the largest tables of strange shapes', () => {
  const bytes = 4 * 1024 * 1024;
  const encoder = new TextEncoder();
  test.each<[string, () => string]>([
    ['one cell with all values', () => `naam;draagt\nx;"${'a,b;'.repeat(bytes / share / 4 - 20)}"`],
    ['one row', () => `naam\n${';'.repeat(bytes / share - 20)}`],
    ['quotes', () => `naam\n${'"'.repeat(bytes / share - 20)}`],
    ['lines', () => `naam\n${'x\n'.repeat(bytes / share / 2 - 20)}`],
    ['5,000 names', () => `naam\n${Array.from({ length: 4_990 }, (_none, at) => `partner ${at}`).join('\n')}`],
    ['apostrophes', () => `naam\n${"'".repeat(bytes / share - 20)}=1`],
    ['spaces', () => `${' '.repeat(bytes / share - 20)}naam`],
  ])(
    'CSV of %s',
    async (_name, make) => {
      const start = performance.now();
      const read = await readTable(encoder.encode(make()), 'x.csv');
      if (read.kind === 'ok') planImport(read.rows, [], { ...listValues, draagt: [] });
      expect(performance.now() - start).toBeLessThan(seconds * 1000);
    },
    60_000,
  );

  const zeros = new Uint8Array(26 * 1024 * 1024);
  const bombs: [string, () => Record<string, Uint8Array>][] = [
    [
      'an ODS',
      () => ({ mimetype: encoder.encode('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': zeros }),
    ],
    ['an XLSX', () => ({ '[Content_Types].xml': zeros })],
  ];
  // Unpacking these takes seconds, so they are for the long run; read-table.test.ts has smaller ones in every run.
  test.each(bombs.slice(0, casesOf(0, 2)))(
    'a bomb in %s is refused',
    async (_name, make) => {
      const bomb = zipSync(make(), { level: 1 });
      expect(bomb.length).toBeLessThan(bytes);
      const start = performance.now();
      expect(await readTable(bomb, 'x')).toEqual({ kind: 'error', code: 'too-large' });
      expect(performance.now() - start).toBeLessThan(seconds * 1000);
    },
    60_000,
  );

  test('an ODS that repeats rows and cells millions of times is refused or read at once', async () => {
    for (const [rows, columns] of [
      [1e9, 1],
      [1, 1e9],
      [1e6, 1e6],
      [4_999, 20],
    ] as const) {
      const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="a"><table:table-row table:number-rows-repeated="${rows}"><table:table-cell table:number-columns-repeated="${columns}"><text:p>naam</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
      const file = zipSync({
        mimetype: encoder.encode('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': encoder.encode(content),
      });
      const start = performance.now();
      const read = await readTable(file, 'x.ods');
      expect(read.kind === 'ok' ? rows : read.code).toBe(rows === 4_999 ? rows : 'too-large');
      expect(performance.now() - start).toBeLessThan(seconds * 1000);
    }
  });
});
