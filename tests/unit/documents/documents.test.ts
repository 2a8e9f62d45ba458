import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/documents/docx';
import { instrumentDocument } from '../../../src/documents/instrument';
import { linesOf, type TextDocument } from '../../../src/documents/model';
import type { Filled, Form } from '../../../src/domain/instrument';
import { hostile } from '../../fixtures/states';

const form: Form = {
  ...{ id: 'proef', titel: 'Een proef', korteNaam: 'Proef', dias: false },
  delen: [
    {
      ...{ id: 'een', titel: 'Deel één', uitleg: 'Zo vul je het in.' },
      velden: [
        { id: 'kop', soort: 'regel', label: 'Kop' },
        { id: 'dag', soort: 'datum', label: 'Dag' },
        { id: 'akkoord', soort: 'vink', label: 'Akkoord' },
        { id: 'leeg', soort: 'tekst', label: 'Leeg' },
      ],
      tabel: {
        ...{ id: 'leden', rijNaam: 'lid' },
        kolommen: [
          { id: 'naam', soort: 'regel', label: 'Naam' },
          { id: 'klaar', soort: 'vink', label: 'Klaar' },
        ],
      },
    },
    {
      ...{ id: 'twee', titel: 'Deel twee', velden: [] },
      tabel: {
        id: 'vast',
        kolommen: [{ id: 'wat', soort: 'tekst', label: 'Wat' }],
        rijen: [{ id: 'boven', label: 'Boven' }],
      },
    },
  ],
};

const filled: Filled = {
  fields: new Map<string, string | true>([
    ['kop', 'Onze kop'],
    ['dag', '2026-11-20'],
    ['akkoord', true],
  ]),
  tables: new Map([
    [
      'leden',
      [
        {
          id: 'R1',
          cells: new Map<string, string | true>([
            ['naam', 'Gemeente'],
            ['klaar', true],
          ]),
        },
      ],
    ],
    ['vast', [{ id: 'boven', cells: new Map([['wat', 'Een\ntwee']]) }]],
  ]),
};

describe('a form as a document', () => {
  test('has every part, field and table, also what is empty', () => {
    expect(instrumentDocument(form, filled, { chain: 'Keten Oost', day: '2026-11-22' })).toEqual({
      title: 'Een proef',
      facts: ['Keten: Keten Oost', 'Datum: 22 november 2026'],
      blocks: [
        { kind: 'heading', level: 1, text: 'Deel één' },
        { kind: 'heading', level: 2, text: 'Kop' },
        { kind: 'paragraph', text: 'Onze kop', tone: 'plain' },
        { kind: 'heading', level: 2, text: 'Dag' },
        { kind: 'paragraph', text: '20 november 2026', tone: 'plain' },
        { kind: 'heading', level: 2, text: 'Akkoord' },
        { kind: 'paragraph', text: 'Ja', tone: 'plain' },
        { kind: 'heading', level: 2, text: 'Leeg' },
        { kind: 'paragraph', text: 'Nog niet ingevuld', tone: 'quiet' },
        { kind: 'table', head: ['Naam', 'Klaar'], rows: [['Gemeente', 'Ja']], hasRowHeads: false },
        { kind: 'heading', level: 1, text: 'Deel twee' },
        { kind: 'table', head: ['', 'Wat'], rows: [['Boven', 'Een\ntwee']], hasRowHeads: true },
      ],
    });
  });

  test('what is said with a slide goes along; without a chain there is only the day', () => {
    const { facts, blocks } = instrumentDocument({ ...form, dias: true }, filled, { chain: '', day: '2026-11-22' });
    expect(facts).toEqual(['Datum: 22 november 2026']);
    expect(blocks[1]).toEqual({ kind: 'paragraph', text: 'Zo vul je het in.', tone: 'quiet' });
  });

  test('lines hold nothing that a document cannot', () => {
    expect(linesOf('a\r\nb\rc\u2028d\u0000\u0008\tv\uFFFE')).toEqual(['a', 'b', 'c', 'd\tv']);
    expect(linesOf('🙂 \ud83d')).toEqual(['🙂 \uFFFD']);
  });
});

describe('the Word file', () => {
  const write = async (document: TextDocument): Promise<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(unzipSync(await writeDocx(document))).map(([name, part]) => [name, strFromU8(part)]),
    );
  const count = (text: string | undefined, pattern: RegExp) => text?.match(pattern)?.length ?? 0;

  test('has real headings, head rows, lists, the title and the language', async () => {
    const document = instrumentDocument(form, filled, { chain: 'Keten Oost', day: '2026-11-22' });
    const parts = await write({ ...document, blocks: [...document.blocks, { kind: 'list', items: ['a', 'b'] }] });
    const body = parts['word/document.xml'];
    expect(count(body, /<w:pStyle w:val="Title"\/>/gu)).toBe(1);
    expect(count(body, /<w:pStyle w:val="Heading1"\/>/gu)).toBe(2);
    expect(count(body, /<w:pStyle w:val="Heading2"\/>/gu)).toBe(4);
    expect(count(body, /<w:tbl>/gu)).toBe(2);
    expect(count(body, /<w:tblHeader/gu)).toBe(2);
    expect(count(body, /<w:numPr>/gu)).toBe(2);
    expect(parts['word/styles.xml']).toContain('w:val="nl-NL"');
    expect(parts['docProps/core.xml']).toContain('<dc:title>Een proef</dc:title>');
    expect(body).toMatch(/<w:pgSz w:w="1190\d" w:h="1683\d"/u);
  });

  test('holds texts as texts, also those that try to be more', async () => {
    const kop = `${hostile}\u0001 ]]> &amp; <w:p/>`;
    const given = { ...filled, fields: new Map([['kop', kop]]) };
    const body = (await write(instrumentDocument(form, given, { chain: hostile, day: '' })))['word/document.xml'] ?? '';
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(body).toContain('&amp;amp; &lt;w:p/&gt;');
    expect(body).not.toContain('\u0001');
    expect(body).not.toMatch(/<script|w:fldSimple|w:instrText/u);
  });
});
