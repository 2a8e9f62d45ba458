import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { parseCsv } from 'hucre/csv';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeCsv } from '../../../src/documents/csv';
import { writeOds } from '../../../src/documents/ods';
import { partnersSheet } from '../../../src/documents/partners-sheet';
import { readTable } from '../../../src/documents/read-table';
import { writeXlsx } from '../../../src/documents/xlsx';
import { planImport } from '../../../src/domain/partners-import';
import { listValues, readProblems } from '../../../src/messages/keten-files';
import { holds } from '../../fixtures/holds';
import { mutatedBytes } from '../../fixtures/mutate';
import { partner } from '../../fixtures/partners';
import { isSentence } from '../../fixtures/sentence';

const encoder = new TextEncoder();
const values = { ...listValues, draagt: [{ value: 'projectleider', names: ['Projectleider', 'één aanspreekpunt'] }] };
const here = [
  partner('p1', { name: 'Zorg & Zo', kind: 'zorg', carries: ['projectleider'] }),
  partner('p2', { name: 'Tweeling' }),
  partner('p3', { name: 'tweeling' }),
];
const partners = [
  partner('p1', { name: '=HYPERLINK("http://x")', contribution: '+1\n@x', sector: '-2', layers: ['tactisch'] }),
  partner('p9', { name: '<script>alert(1)</script> é 👩‍👧', contribution: `"; 'x' ]]> &amp; &#x0;` }),
];
const sheet = partnersSheet(partners, values);
const workbook = { title: 'Partners', sheets: [sheet] };

/** Reads a table and plans to take it over: nothing throws, and every value is text that is no longer than a file may hold. */
async function takeIn(bytes: Uint8Array, name: string): Promise<void> {
  const read = await readTable(bytes, name);
  if (read.kind === 'error') {
    expect(isSentence(readProblems[read.code]), readProblems[read.code]).toBe(true);
    return;
  }
  const plan = planImport(read.rows, here, values);
  if (plan.kind === 'error') {
    expect(isSentence(readProblems[plan.code])).toBe(true);
    return;
  }
  const taken = plan.rows.flatMap(({ outcome }) =>
    outcome.kind === 'new' || outcome.kind === 'changed' ? [outcome.fields] : [],
  );
  for (const text of taken.flatMap((fields) => Object.values(fields).flat())) {
    expect(typeof text).toBe('string');
    expect(text.length).toBeLessThanOrEqual(4000);
  }
  const made = taken.map((fields, at) => partner(`n${at}`, fields));
  const csv = new TextDecoder().decode(writeCsv(partnersSheet(made, values)));
  const cells = parseCsv(csv, { delimiter: ';' }).flatMap((row) => row.map(String));
  // What a spreadsheet would take for a formula has an apostrophe before it.
  expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
}

const csvTexts = [
  'id;naam;soort;sector;lagen;status;bijdrage;draagt\r\np1;"Zorg ""& Zo""";zorg;Zorg;tactisch, operationeel;gewenst;=1+1;Projectleider\r\n',
  'Naam,Rol\n"a\nb",werkgever\n\'=x,\n',
  'sep=|\r\nnaam|draagt\r\nx|een; twee, drie\r\n',
  'naam\tid\r\n__proto__\tconstructor\r\ntweeling\t\r\n',
].map((text) => encoder.encode(text));

describe('a table with something wrong in it is read or refused with a sentence', () => {
  test('CSV', async () => {
    await holds(mutatedBytes([...csvTexts, writeCsv(sheet)]), (bytes) => takeIn(bytes, 'lijst.csv'), 100);
  });

  const archives: Record<string, Uint8Array> = {};
  beforeAll(async () => {
    archives['xlsx'] = await writeXlsx(workbook);
    archives['ods'] = await writeOds(workbook);
  });
  test.each(['xlsx', 'ods'])('%s, in its bytes', async (kind) => {
    await holds(mutatedBytes([archives[kind]!]), (bytes) => takeIn(bytes, `lijst.${kind}`), 40, 25_000);
  });
  test.each(['xlsx', 'ods'])('%s, packed well, with something wrong inside', async (kind) => {
    const parts = unzipSync(archives[kind]!);
    const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$|mimetype/u.test(name));
    const broken = fc
      .constantFrom(...names)
      .chain((name) => mutatedBytes([parts[name]!]).map((bytes) => zipSync({ ...parts, [name]: bytes }, { level: 0 })));
    await holds(broken, (bytes) => takeIn(bytes, `lijst.${kind}`), 40, 25_000);
  });
});
