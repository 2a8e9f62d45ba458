import { describe, expect, test } from 'vitest';
import { makeSplitter } from '../../../src/integrations/search/compounds.ts';
import { listSections } from '../../../src/integrations/search/sections.ts';

describe('compounds', () => {
  const vocabulary = new Set(
    'kinderen kinderopvang opvang mantelzorg zorg wijkteam team gesprekken gespreksleidraad leidraad kwartaal taal ring schakering voorwaarde randvoorwaarde gezondheidszorg jeugdgezondheidszorg gezondheid jeugd verplaatst laatst opdracht dracht'.split(
      ' ',
    ),
  );
  const split = makeSplitter(vocabulary);
  test.each([
    ['kinderopvang', ['opvang']],
    ['mantelzorg', ['zorg']],
    ['wijkteam', ['team']],
    ['gespreksleidraad', ['leidraad']],
    ['randvoorwaarde', ['voorwaarde']],
    ['jeugdgezondheidszorg', ['gezondheidszorg', 'zorg']],
    ['kwartaal', []],
    ['schakering', []],
    ['verplaatst', []],
    ['opdracht', []],
    ['zorg', []],
    ['opvang', []],
  ])('%s holds %j', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });
});

describe('sections of a page', () => {
  const page = (main: string, title = 'Een bladzijde - Ketenspiegel') =>
    `<!doctype html><html><head><title>${title}</title><meta name="description" content="Wat hier staat."></head><body><header><p>Kop</p></header><main>${main}</main><footer>Voet</footer></body></html>`;
  const long = 'Dit is een lange tekst die verder niets zegt, maar wel lang genoeg is om gevonden te worden.';
  const read = (main: string) =>
    listSections('/over/', page(main)).map(({ anchor, heading, text }) => [anchor, heading, text]);

  test('begin at the top and at each heading with an id, and end with the element around it', () => {
    const main = `<h1>Over <b>ons</b></h1><p>${long}</p><section aria-labelledby="a"><h2 id="a">Deel A</h2><p>${long} A</p></section><p>Weer boven.</p>`;
    expect(read(main)).toEqual([
      ['', 'Over ons', `Wat hier staat. ${long} Weer boven.`],
      ['a', 'Deel A', `${long} A.`],
    ]);
  });
  test('an article with an id is named by its heading and reached by its own id', () => {
    const main = `<h1>Begrippen</h1><p>${long}</p><article id="nazorg"><h3 id="nazorg-naam">Nazorg</h3><p>${long} N.</p></article>`;
    expect(read(main).at(-1)).toEqual(['nazorg', 'Nazorg', `${long} N.`]);
  });
  test('a publication is named by its title, and keeps it in its text', () => {
    const main = `<h1>Bronnen</h1><p>${long}</p><ul><li id="pharos-2023"><p>Pharos (2023). <cite>Samen werken</cite>. ${long}</p></li></ul>`;
    expect(read(main).at(-1)).toEqual(['pharos-2023', 'Samen werken', `Pharos (2023). Samen werken. ${long}`]);
  });
  test('leave out ways to other places, programs, fields, drawings, tables and places in reports', () => {
    const out = [
      '<nav><a href="#x">Menu</a></nav>',
      '<aside>Kaart</aside>',
      '<astro-island>Eiland</astro-island>',
      '<form><label>Veld</label></form>',
      '<svg><text>Figuur</text></svg>',
      '<table><tr><td>Cel</td></tr></table>',
      '<ul class="bronnen"><li>Rapport</li></ul>',
      '<ul><li><a href="/x/">Elders</a> <span>randvoorwaarde</span></li></ul>',
      '<p><a href="/x/">Lees verder</a></p>',
      '<p hidden>Verborgen</p>',
    ];
    const inside =
      '<p>Wel <a href="/x/">dit</a> stuk.</p><ul><li><a class="begrip" href="/x/">Nazorg</a> hoort erbij.</li></ul>';
    expect(read(`<h1>Over</h1><p>${long} ${long}</p>${out.join('')}${inside}`)).toEqual([
      ['', 'Over', `${long} ${long} Wel dit stuk. Nazorg hoort erbij.`],
    ]);
  });
  test('read entities, and lines as sentences', () => {
    const main = `<h1>A</h1><p>${long} ${long}</p><dl><dt>Deze week</dt><dd>Bel Kind &amp; Werkgeluk&#39;s team</dd></dl>`;
    expect(read(main)[0]?.[2]).toBe(`${long} ${long} Deze week. Bel Kind & Werkgeluk's team.`);
  });
  test('carry the names by which the page itself links them', () => {
    const main = `<h1>B</h1><nav><a href="#taal">Taal</a></nav><article id="taal"><h3>De moeder leert nog Nederlands</h3><p>${long}</p></article>`;
    expect(listSections('/belemmeringen/', page(main)).at(-1)?.also).toBe('Taal');
  });
  test('a line above a list of links is nothing to find', () => {
    expect(read(`<h1>A</h1><p>${long}</p><h2 id="b">Lees ook</h2><p>Kort.</p>`)).toHaveLength(1);
  });
  test.each(['/404.html', '/zoeken/', '/scan/projectleider/', '/scan/controle/'])('%s has none', (path) => {
    expect(listSections(path, page(`<h1>A</h1><p>${long}</p>`))).toEqual([]);
  });
  test.each(['/', '/scan/', '/scan/start/', '/gegevens/'])('%s has its own', (path) => {
    expect(listSections(path, page(`<h1>A</h1><p>${long}</p>`))).toHaveLength(1);
  });
  test('a page without main or h1 stops the build', () => {
    expect(() => listSections('/over/', '<main><p>a</p></main>')).toThrow('/over/ has no main part with an h1');
  });
});
