import { describe, expect, test } from 'vitest';
import { convenantDocument } from '../../../src/documents/convenant';
import type { ConvenantSource } from '../../../src/documents/convenant-source';
import { type Block, plainText, piecesOf, type Text } from '../../../src/documents/model';
import type { Action } from '../../../src/domain/actions';
import type { Report } from '../../../src/domain/report';
import { draftConvenant } from '../../../src/domain/convenant';
import { wording } from '../../../src/messages/convenant-text';
import { nothingWritten } from '../../../src/dossier/convenant';
import type { Written } from '../../../src/domain/convenant-types';
import {
  content,
  factsOf,
  type GivenFacts,
  framework,
  partner,
  preconditions,
  writtenOf,
} from '../../fixtures/convenant.ts';

const [first = ''] = preconditions;
const named = (items: readonly { id: string }[]) => items.map((item) => ({ ...item, korteNaam: `<${item.id}>` }));

function documentOf(given: GivenFacts = {}, written: Written = nothingWritten, more: Partial<ConvenantSource> = {}) {
  const facts = factsOf(given);
  return convenantDocument({
    draft: draftConvenant(content, facts, written, wording),
    facts,
    report: facts.report as Report,
    scans: 3,
    answered: 30,
    asked: 32,
    opening: 'Begin bij de partners.',
    isExample: false,
    names: {
      item: (id) => ({ korteNaam: `<${id}>`, naam: id }),
      pillar: (id) => id,
      content: {
        pijlers: framework.pijlers.map(({ id }) => ({ id, naam: `Pijler ${id}` })),
        randvoorwaarden: framework.randvoorwaarden.map((item) => ({ ...item, korteNaam: `<${item.id}>` })),
        aandachtspunten: named(framework.aandachtspunten),
        praktijklessen: named(framework.praktijklessen),
      },
    },
    savedOn: '2026-11-22',
    ...more,
  });
}

const textsOf = (block: Block): Text[] => {
  if (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'clause') return [block.text];
  if (block.kind === 'list') return [...block.items];
  return block.kind === 'table' ? block.rows.flat() : [];
};
const linesOf = (blocks: readonly Block[]) =>
  blocks.map((block) => `${block.kind}: ${textsOf(block).map(plainText).join(' | ')}`);
const headings = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'heading' ? [`${block.level}${block.isArticle ? ' artikel' : ''} ${block.text}`] : [],
  );

const partners = [
  partner({ name: 'Gemeente X', carries: [first, 'bestaat-niet'] }),
  partner({ name: 'Zorg Y', kind: 'zorg', status: 'benaderd', contribution: '' }),
  partner({ name: 'Weg BV', kind: 'werkgever', status: 'afgehaakt' }),
  partner({ name: 'Droom BV', kind: 'werkgever', status: 'gewenst' }),
];

describe('the document', () => {
  test('has its title, whose it is, what it rests on, and a notice for who opens it', () => {
    const document = documentOf();
    expect(document).toMatchObject({
      title: 'Convenant Keten Oost',
      facts: [
        'Concept van 22 november 2026',
        'Regio: Oost',
        'De voorstellen rusten op: Nulmeting van 20 november 2026',
      ],
      hasContents: true,
      footer: 'Convenant Keten Oost · concept van 22 november 2026',
    });
    expect(document.blocks[0]).toMatchObject({ kind: 'paragraph', tone: 'notice' });
    expect(plainText(textsOf(document.blocks[0]!)[0]!)).toMatch(
      /concept voor een jurist\..* open punten: zie bijlage D/u,
    );
    expect(documentOf({ chain: '' }).title).toBe('Convenant [nog invullen: naam van de keten]');
  });
  test('goes by the name and region that somebody filled in', () => {
    const fields = new Map([
      ['keten', ' Keten West '],
      ['regio', 'West'],
    ]);
    expect(documentOf({}, writtenOf({}, { fields }))).toMatchObject({
      title: 'Convenant Keten West',
      facts: expect.arrayContaining(['Regio: West']) as string[],
    });
  });
  test('has a table of parties at the begin and one to sign at the end, with what is open in them marked', () => {
    const nameless = partner({ id: 'n', name: ' ', carries: [first] });
    const poor = partner({ name: 'Zorg Y', kind: 'zorg', contribution: ' ' });
    const signers = new Map([['Gemeente X', 'Wethouder']]);
    const { blocks } = documentOf({ partners: [partners[0]!, nameless, poor] }, writtenOf({}, { signers }));
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const [parties, signatures, listed] = tables.map(({ rows }) => rows.map((row) => row.map(plainText)));
    expect(parties).toEqual([
      ['Gemeente X', 'gemeente', 'Wethouder', 'Uren'],
      ['Zorg Y', 'zorg of welzijn', '[nog invullen: functie die tekent]', '[nog invullen: wat deze partij inbrengt]'],
    ]);
    expect(signatures?.map((row) => row.slice(0, 2))).toEqual([
      ['Gemeente X', 'Wethouder'],
      ['Zorg Y', '[nog invullen: functie die tekent]'],
    ]);
    expect(listed?.map(([name]) => name)).toEqual(['Gemeente X', 'Zorg Y']);
    expect(headings(blocks).indexOf('1 SLOT')).toBeGreaterThan(0);
    const at = (table: Block | undefined) => blocks.indexOf(table!);
    const end = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'SLOT');
    expect([at(tables[0]) < end, at(tables[1]) > end]).toEqual([true, true]);
  });
  test('stands in the order that a lawyer expects', () => {
    expect(headings(documentOf({ ratings: { [first]: 1 } }).blocks)).toEqual([
      '1 PARTIJEN',
      '1 OVERWEGINGEN',
      '1 artikel BEGRIPPEN',
      '1 artikel DOEL',
      '1 artikel AFSPRAKEN',
      '2 Pijler multidisciplinair',
      '1 SLOT',
      '1 Bijlage A · Partnerlijst',
      '1 Bijlage B · Actieplan',
      '1 Bijlage C · Samenvatting van de scan',
      '1 Bijlage D · Open punten',
      ...['3 PARTIJEN', '3 Artikel 2 · DOEL', '3 Artikel 3 · AFSPRAKEN'],
    ]);
  });
  test('each annex begins on a new page', () => {
    const { blocks } = documentOf();
    const annexes = blocks.flatMap((block, index) =>
      block.kind === 'heading' && block.text.startsWith('Bijlage') ? [blocks[index - 1]?.kind] : [],
    );
    expect(annexes).toEqual(Array(4).fill('page-break'));
  });
  test('marks what is open, and lists it', () => {
    const { blocks } = documentOf({ partners });
    const open = blocks
      .flatMap(textsOf)
      .flatMap(piecesOf)
      .filter(({ mark }) => mark === 'open');
    expect(open.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['[nog invullen: doel voor nu]', '[nog invullen: functie die tekent]']),
    );
    const lines = linesOf(blocks).join('\n');
    expect(lines).toContain('Vul in: doel voor nu.');
    expect(lines).toContain('Gemeente X: vul in welke functie tekent.');
    expect(lines).toContain('Zorg Y is benaderd. Doet deze organisatie mee?');
    expect(lines).toContain('Klopt het doel?');
  });
  test('an agreement says what, who, when, how one sees it, and the levels', () => {
    const ambitions = new Map([[first, { id: first, level: 4 as const, by: '2027-06-01' }]]);
    const { blocks } = documentOf({ ratings: { [first]: 2 }, partners, ambitions });
    const at = blocks.findIndex((block) => block.kind === 'clause' && plainText(block.text).startsWith(`<${first}>`));
    expect(linesOf(blocks.slice(at, at + 2))).toEqual([
      `clause: <${first}>. Partijen doen ${first}.`,
      `list: Uitvoering: Gemeente X | Wanneer: 1 juni 2027 | Partijen zien dit aan: Het aantal keren ${first}. | ` +
        'Niveau in de scan: 2 · Afgesproken. Het doel is 4 · Geborgd en verbeterd.',
    ]);
    expect(blocks[at + 1]).toMatchObject({ isLettered: true });
  });
  test('introduces its terms, unless all of them were left out', () => {
    const intro = 'clause: Partijen verstaan in dit convenant onder:';
    const lines = linesOf(documentOf().blocks);
    expect(lines[lines.indexOf(intro) + 1]).toBe('list: Nazorg: Steun na de start.');
    const without = writtenOf({ 'begrippen.begrip-nazorg': { isOn: false } });
    expect(linesOf(documentOf({}, without).blocks)).not.toContain(intro);
  });
  test('has what people added, in its place', () => {
    const added = new Map(
      ['overwegingen', 'begrippen', 'doel', 'slot'].map((id) => [
        id,
        [{ key: `${id}.eigen-1`, text: `Erbij in ${id}.` }],
      ]),
    );
    const lines = linesOf(documentOf({}, writtenOf({}, { added })).blocks);
    expect(lines.filter((line) => line.includes('Erbij in'))).toEqual([
      'list: Moeders kennen hun leven het best. | Niemand kan het alleen. | Erbij in overwegingen.',
      'clause: Erbij in begrippen.',
      'clause: Erbij in doel.',
      'paragraph: Erbij in slot.',
    ]);
  });
  test('leaves out what was left out, and numbers nothing itself', () => {
    const written = writtenOf({ 'doel.samen': { isOn: false }, 'overwegingen.een': { isOn: false } });
    const lines = linesOf(documentOf({}, written).blocks).join('\n');
    expect(lines).not.toContain('Partijen werken samen.');
    expect(lines).not.toContain('Moeders kennen hun leven');
    expect(lines).toContain('list: Niemand kan het alleen.');
    expect(lines).not.toMatch(/^clause: \d/mu);
    expect(lines).toContain('heading: DOEL');
  });
  test('names only organisations that take part or were asked', () => {
    const lines = linesOf(documentOf({ partners }).blocks).join('\n');
    expect(lines).toContain('Zorg Y | zorg of welzijn\nGevraagd, nog niet besloten');
    expect(lines).toContain(`<${first}>`);
    expect(lines).not.toContain('Weg BV');
    expect(lines).not.toContain('Droom BV');
    expect(lines).not.toContain('bestaat-niet');
  });
  test('has the actions by day, and the levels with what the group wants', () => {
    const action = (more: Partial<Action>): Action => ({
      ...{ id: 'a', item: '', factor: '', text: 'Iets', owner: '', due: '', status: 'open' },
      ...more,
    });
    const actions = [
      action({ text: 'Later', due: '2027-05-01', item: first }),
      action({ text: 'Ooit' }),
      action({ text: 'Eerst', due: '2027-01-01', owner: 'Wij', status: 'klaar' }),
    ];
    const ambitions = new Map([[first, { id: first, level: 4 as const, by: '2027-06-01' }]]);
    const lines = linesOf(documentOf({ actions, ambitions, ratings: { [first]: 2 } }).blocks);
    expect(lines).toContain(
      `table: Eerst |  | Wij | 1 januari 2027 | Klaar | Later | <${first}> | Nog niet afgesproken | 1 mei 2027 | Nog te doen | Ooit |  | Nog niet afgesproken | Nog niet afgesproken | Nog te doen`,
    );
    expect(lines.join('\n')).toContain(`<${first}> | 2 · Afgesproken | 4 · Geborgd en verbeterd, 1 juni 2027`);
    expect(lines).toContain(
      'paragraph: Nulmeting van 20 november 2026: 3 scans, 30 van 32 onderdelen beantwoord. Weet niet is ook een antwoord; het niveau is dan nog niet bekend.',
    );
  });
  test('a ticked question goes along, so that a lawyer looks for its answer', () => {
    const open = linesOf(documentOf().blocks);
    expect(open).not.toContain('heading: Aangevinkt als beantwoord');
    const answered = writtenOf({}, { answered: new Map([['doel', new Set(['Klopt het doel?'])]]) });
    const lines = linesOf(documentOf({}, answered).blocks);
    const at = lines.indexOf('heading: Aangevinkt als beantwoord');
    expect(lines.slice(at + 1, at + 3)).toEqual([
      'paragraph: Controleer of het antwoord in de tekst of in een brief staat.',
      'list: Klopt het doel?',
    ]);
    expect(lines.slice(0, at).filter((line) => line.includes('Klopt het doel?'))).toEqual([]);
  });
  test('also when nothing is open any more; not one of an article that does not stand', () => {
    const answered = writtenOf({}, { answered: new Map([['doel', new Set(['Klopt het doel?'])]]) });
    const draft = { ...draftConvenant(content, factsOf(), answered, wording), points: [] };
    const linesWith = (articles: typeof draft.articles) =>
      linesOf(documentOf({}, answered, { draft: { ...draft, articles } }).blocks);
    const lines = linesWith(draft.articles);
    expect(lines).toContain('paragraph: Er zijn geen open punten meer.');
    expect(lines).toContain('list: Klopt het doel?');
    const without = linesWith(draft.articles.map((article) => ({ ...article, isEmpty: true })));
    expect(without).not.toContain('list: Klopt het doel?');
  });
  test('what is open for the whole convenant stands first', () => {
    const written = writtenOf({ 'doel.vroeger': { text: 'Oude tekst.', base: '' } });
    const lines = linesOf(documentOf({ region: '' }, written).blocks);
    const at = lines.indexOf('heading: Voor het hele convenant');
    expect(at).toBeGreaterThan(lines.indexOf('heading: Bijlage D · Open punten'));
    expect(lines[at + 1]?.split(' | ')).toHaveLength(2);
  });
  test('actions on one day, and those without one, keep their order; what nobody wrote is said', () => {
    const actions = ['1', '2', '3', '4', '5'].map((id): Action => ({
      ...{ id, item: '', factor: '', owner: id, status: 'open' },
      ...{ text: id === '1' ? '' : 'Iets', due: id < '3' ? '' : '2027-05-01' },
    }));
    const { blocks } = documentOf({ actions });
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('Bijlage B'));
    const table = blocks.slice(at).find((block) => block.kind === 'table');
    expect(table?.rows.map((row) => row[2])).toEqual(['3', '4', '5', '1', '2']);
    expect(table?.rows[3]?.[0]).toBe('Nog niet afgesproken');
  });
  test('a level says whether the group agreed on it; what does not apply has neither level nor goal', () => {
    const [, second = '', third = '', fourth = ''] = preconditions;
    const given = { ratings: { [first]: 2, [second]: 2, [third]: 2, [fourth]: '-' } } as const;
    const { report } = factsOf(given);
    const marks = { agreed: new Set([first]), provisional: new Set([first, second]) };
    const lines = linesOf(
      documentOf(given, nothingWritten, { report: { ...(report as Report), ...marks } }).blocks,
    ).join('\n');
    expect(lines).toContain(`<${first}> | 2 · Afgesproken (samen afgesproken) |`);
    expect(lines).toContain(`<${second}> | 2 · Afgesproken (voorlopig) |`);
    expect(lines).toContain(`<${third}> | 2 · Afgesproken | 3 ·`);
    expect(lines).toMatch(new RegExp(`<${fourth}> \\| [^|\\d]+ \\|  \\|`, 'u'));
  });
  test('at a low level the agreement is said to be a step, not a promise of the target', () => {
    const levelAt = (level: 0 | 1 | 2 | 3) => {
      const ambitions = new Map([[first, { id: first, level: 3 as const, by: '' }]]);
      const { blocks } = documentOf({ ratings: { [first]: level }, ambitions });
      return linesOf(blocks)
        .find((line) => line.includes('Niveau in de scan'))
        ?.split('Niveau in de scan: ')[1];
    };
    const step = 'Deze afspraak is de stap naar niveau 2. Het doel is 3 · Werkt in de praktijk.';
    expect(levelAt(0)).toBe(`0 · Niet aanwezig. ${step}`);
    expect(levelAt(1)).toBe(`1 · Eerste aanzet. ${step}`);
    expect(levelAt(2)).toBe('2 · Afgesproken. Het doel is 3 · Werkt in de praktijk.');
    expect(levelAt(3)).toBe('3 · Werkt in de praktijk. Dat houden partijen vast.');
  });
  test('says what is not there yet, and what is an example', () => {
    const document = documentOf({ round: null }, nothingWritten, { isExample: true });
    const lines = linesOf(document.blocks);
    expect(lines).toContain('paragraph: Er is nog geen scan ingevuld.');
    expect(lines).toContain('paragraph: Er staan nog geen acties in het dossier.');
    expect(lines).toContain('paragraph: [nog invullen: partijen]');
    expect(lines).toContain('clause: [nog invullen: afspraken]');
    expect(document.facts.at(-1)).toMatch(/voorbeeld/u);
  });
});
