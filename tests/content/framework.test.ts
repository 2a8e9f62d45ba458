import { describe, expect, test } from 'vitest';
import { bronnenFile, contentFiles, type ContentFile } from './content.ts';
import { compareWithInventory } from './framework-rules.ts';
import { inventory, inventorySources, parsePlaces } from './inventory.ts';

describe('the content has the framework as it is', () => {
  test('3 pijlers, 20 randvoorwaarden, 43 succesfactoren, 8 aandachtspunten, 4 praktijklessen, 35 belemmeringen', () => {
    const sizes = Object.values(inventory).map(({ length }) => length);
    expect(sizes).toEqual([3, 20, 43, 8, 4, 35]);
  });
  test('every id, name, order, link, origin and source is that of the inventory', () => {
    expect(compareWithInventory(contentFiles)).toEqual([]);
  });
  test('every publication is that of the inventory', () => {
    expect(bronnenFile).toEqual(inventorySources);
  });
});

describe('a difference is found', () => {
  /** What is wrong besides, so that a mistake in the content fails the tests above and not these. */
  const before = compareWithInventory(contentFiles);
  const findNew = (files: ContentFile[]) => compareWithInventory(files).filter((line) => !before.includes(line));
  /** The real content with one field of one file changed. */
  const change = (path: string, data: Record<string, unknown>): ContentFile[] =>
    contentFiles.map((file) => (file.path === path ? { ...file, data: { ...file.data, ...data } } : file));
  const of = (path: string) => contentFiles.find((file) => file.path === path)!.data;
  const rv = 'content/randvoorwaarden/expertise.mdx';
  const ap = 'content/aandachtspunten/eigen-vooroordelen.mdx';
  const sf = 'content/succesfactoren/korte-lijnen.mdx';
  const bm = 'content/belemmeringen/taal.mdx';

  const factors = of(rv).succesfactoren as string[];
  const links = of(ap).randvoorwaarden as object[];
  const changeLinks = (part: object) => ({ randvoorwaarden: links.map((link) => ({ ...link, ...part })) });

  test.each<[string, string, Record<string, unknown>, RegExp]>([
    ['name', rv, { naam: 'Expertise' }, /expertise\.mdx naam: "Expertise", not "/u],
    ['order', rv, { volgorde: 3 }, /expertise\.mdx volgorde: 3, not 15/u],
    ['pillar', rv, { pijler: 'multidisciplinair' }, /pijler: "multidisciplinair", not "proces"/u],
    ['order of success factors', rv, { succesfactoren: [...factors].reverse() }, /succesfactoren/u],
    ['study', rv, { genoemdBij: ['vws-2023'] }, /genoemdBij: \["vws-2023"\], not \[\]/u],
    ['how often it is named', rv, { hoeVaakGenoemd: 'één bron' }, /hoeVaakGenoemd/u],
    ['source', rv, { bronnen: [] }, /lacks \{"rapport":"ketenaanpak","plaats":"§5\.1\.3","pagina":"29"\}/u],
    ['remark about a source', rv, { letOp: undefined }, /letOp: lacks/u],
    ['colour', 'content/pijlers/proces.mdx', { kleur: 'blauw' }, /kleur: "blauw", not "oranje"/u],
    ['home of a success factor', sf, { randvoorwaarden: ['expertise'] }, /\["expertise"\], not \["interne-comm/u],
    ['link that is gone', ap, { randvoorwaarden: links.slice(1) }, /randvoorwaarden/u],
    ['origin of a link', ap, changeLinks({ herkomst: 'duiding' }), /"herkomst":"duiding"/u],
    ['ground of a link', ap, changeLinks({ grond: 'x' }), /"grond":"x"/u],
    ['system', bm, { systemen: ['macrosysteem'] }, /systemen/u],
    ['perspective', bm, { perspectief: 'werkgevers' }, /perspectief/u],
    ['who names it', bm, { genoemdDoor: ['moeders'] }, /genoemdDoor/u],
  ])('another %s', (_, path, data, message) => {
    const differences = findNew(change(path, data));
    expect(differences.join('\n')).toMatch(message);
    expect(differences.every((line) => line.startsWith(path))).toBe(true);
  });
  test('a missing file and a file too many', () => {
    const renamed = contentFiles.map((file) => (file.path === rv ? { ...file, id: 'kennis', path: `${rv}.x` } : file));
    expect(findNew(renamed)).toEqual([
      'content/randvoorwaarden/expertise.mdx.x is not in the inventory',
      'content/randvoorwaarden/expertise.mdx is missing',
    ]);
  });
  test.each([
    ['ketenaanpak §5.1.1 p.26-27; Tabel 3a', ['ketenaanpak §5.1.1 26-27', 'ketenaanpak Tabel 3a ']],
    ['ketenaanpak Tabel 3a (inhoud: §5.1.2 p.28)', ['ketenaanpak Tabel 3a ', 'ketenaanpak §5.1.2 28']],
    ['ketenaanpak §6.3 p.38 en kader p.39', ['ketenaanpak §6.3 38', 'ketenaanpak kader 39']],
    ['ketenaanpak §2.1 p.12; rotterdam §3.3 p.21, §5.4 p.43', ['ketenaanpak §2.1 12', 'rotterdam §3.3 21', 'rotterdam §5.4 43']],
  ])('places in "%s" are read apart', (line, places) => {
    expect(parsePlaces(line).map(({ rapport, plaats, pagina = '' }) => `${rapport} ${plaats} ${pagina}`)).toEqual(places);
  });
});
