import { describe, expect, test } from 'vitest';
import { dataFiles } from '../content.ts';
import { figureInventory, practiceInventory, type FigureElement } from '../inventory.ts';
import { builtSite, readPages } from './site.ts';

const pages = new Map(readPages(builtSite()).map(({ path, html }) => [path, html]));
const pageOf = (path: string): string => pages.get(path) ?? '';
const all = ['/praktijk/', '/praktijk/rotterdam/', '/praktijk/midden-brabant/', '/bronnen/'].map(pageOf).join('\n');

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** The drawing and the table of a series, as they are built. */
const figureOf = (id: string): string => {
  const start = all.indexOf(`id="reeks-${id}"`);
  return start < 0 ? '' : all.slice(start, all.indexOf('</figure>', start));
};

/** How a page should show a value: from the inventory itself, not from the content. */
function expectedText({ waarde, eenheid }: FigureElement): RegExp {
  const words: Record<string, string> = { '1/2': 'de helft', '1/3': 'een derde', '2/3': 'twee derde', '3/4': 'driekwart' };
  if (eenheid === 'deel') return new RegExp(`^${words[waarde] ?? 'unknown'}$`, 'u');
  if (eenheid === 'datum') return new RegExp(`${/\d{4}(?!.*\d{4})/u.exec(String(waarde))?.[0] ?? 'no year'}$`, 'u');
  const number = typeof waarde === 'number' ? waarde.toLocaleString('nl-NL') : waarde;
  return new RegExp(`^(?:(?:ongeveer|ruim|bijna) )?${number.replaceAll('.', '\\.')}${eenheid === 'procent' ? '%' : ''}(?: |$)`, 'u');
}

describe('what the reports name has its permanent place', () => {
  const elements = Object.values(practiceInventory).flat();
  test.each(elements.map(({ id, naam }) => [id, naam]))('/praktijk/rotterdam/#%s', (id, naam) => {
    const html = pageOf('/praktijk/rotterdam/');
    expect(html).toContain(`id="${id}"`);
    expect(plain(html)).toContain(naam);
  });
  test('and the randvoorwaarden lead to it', () => {
    for (const { id, randvoorwaarden = [] } of elements)
      for (const home of randvoorwaarden)
        expect(pageOf(`/randvoorwaarden/${home}/`), `${home} → ${id}`).toContain(`/praktijk/rotterdam/#${id}"`);
  });
});

describe('every figure is on a page, as its source gives it', () => {
  const single = figureInventory.filter(({ reeks }) => reeks === undefined);
  test.each(single.map((figure) => [figure.id, figure] as const))('%s stands alone', (id, figure) => {
    const { omschrijving } = dataFiles.cijfers.find((one) => one.id === id)!;
    const items = [...all.matchAll(/<li>\s*<strong>([\s\S]*?)<\/strong>\s*<span>([\s\S]*?)<\/span>/gu)];
    const found = items.find(([, , text = '']) => plain(text).replaceAll('&#39;', "'") === omschrijving);
    expect(plain(found?.[1] ?? 'nothing')).toMatch(expectedText(figure));
  });

  test.each(dataFiles.reeksen.map(({ id }) => String(id)))('%s: table and drawing say the same', (id) => {
    const html = figureOf(id);
    const rows = [...html.matchAll(/<tr>\s*<th scope="row">([\s\S]*?)<\/th>\s*<td>([\s\S]*?)<\/td>/gu)];
    const figures = figureInventory.filter(({ reeks }) => reeks === id);
    expect(rows).toHaveLength(figures.length);
    for (const figure of figures) {
      const { label } = dataFiles.cijfers.find((one) => one.id === figure.id)!;
      const row = rows.find(([, head = '']) => plain(head).replaceAll('&amp;', '&').startsWith(String(label)));
      const value = (row?.[2] ?? '').replace(/<span class="bij">[\s\S]*?<\/span>/gu, '');
      expect(plain(value), figure.id).toMatch(expectedText(figure));
      const n = figure.n?.toLocaleString('nl-NL');
      if (n) expect(plain(html), `${figure.id}: n`).toMatch(new RegExp(`n = (?:bijna )?${n.replaceAll('.', '\\.')}`, 'u'));
    }
  });

  const drawn = dataFiles.reeksen.filter(({ vorm }) => vorm === 'staven').map(({ id }) => String(id));
  test.each(drawn)('%s: bars begin at zero and are as long as their numbers', (id) => {
    const html = figureOf(id);
    const bars = [...html.matchAll(/<rect class="vol" x="([\d.]+)"[^>]* width="([\d.]+)"/gu)];
    const values = [...html.matchAll(/<text class="getal"[^>]*>([^<]*)</gu)].map(([, text = '']) =>
      Number(text.replace(/[^\d,]/gu, '').replace(',', '.')),
    );
    expect(bars.length).toBe(values.length);
    expect(new Set(bars.map(([, x]) => x)).size).toBe(1);
    // Half a unit on either side is the line around the bar.
    const lengths = bars.map(([, , width]) => Number(width) + 1);
    const longest = lengths.indexOf(Math.max(...lengths));
    for (const [index, length] of lengths.entries())
      expect(length).toBeCloseTo((values[index]! / values[longest]!) * lengths[longest]!, 0);
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-label="/u);
  });
  test('what the source gives in words or does not add up is not drawn', () => {
    for (const id of ['r-instroomroute', 'r-ervaren-belemmeringen', 'k-leeftijd-kinderen', 'rotterdam-eenoudergezin'])
      expect(figureOf(id)).not.toContain('<svg');
  });
});
