import { describe, expect, test } from 'vitest';
import { isReadingPage, makeTermLinker, type Term } from '../../../src/integrations/terms.ts';

const terms: Term[] = [
  { id: 'intake', forms: ['intake', 'intakes'] },
  { id: 'brede-anamnese', forms: ['brede anamnese', 'brede intake'], home: '/randvoorwaarden/brede-anamnese/' },
  { id: 'nazorg', forms: ['nazorg'] },
  { id: 'kind', forms: ['kind & werkgeluk'] },
  { id: 'plan', forms: ['plan'] },
  { id: 'plan-van-aanpak', forms: ['plan van aanpak'] },
];
const page = (main: string) =>
  `<html><body><p>nazorg</p><main><h1>Kop</h1>${main}</main><footer><p>intake</p></footer></body></html>`;
const linkTerms = makeTermLinker(terms, '/k/begrippen/');
const link = (id: string, text: string) => `<a class="begrip" href="/k/begrippen/#${id}">${text}</a>`;
const run = (main: string, path = '/over/') =>
  linkTerms(page(main), path)
    .replace(/^.*<h1>Kop<\/h1>/su, '')
    .replace(/<\/main>.*$/su, '');

describe('the first use of a term', () => {
  test('is linked once, as it is written, and nothing else in the source changes', () => {
    const main =
      '<p class=a>Geen  nazorg? Wel\n<b>Nazorg</b>.</p>\n<ul><li>nazorg</li></ul><p data-x="nazorg > 1">Intakes.</p>';
    expect(run(main)).toBe(
      main.replace('Geen  nazorg', `Geen  ${link('nazorg', 'nazorg')}`).replace('Intakes', link('intake', 'Intakes')),
    );
  });
  test('is the longest form: a brede intake is no intake', () => {
    expect(run('<p>Een brede\n intake en een intake.</p>')).toBe(
      `<p>Een ${link('brede-anamnese', 'brede\n intake')} en een ${link('intake', 'intake')}.</p>`,
    );
  });
  test('is the longest form also when a shorter one begins it', () => {
    expect(run('<p>Het plan van aanpak is een plan.</p>')).toBe(
      `<p>Het ${link('plan-van-aanpak', 'plan van aanpak')} is een ${link('plan', 'plan')}.</p>`,
    );
  });
  test('is a whole word', () => {
    const main = '<p>nazorgplan, intake-formulier, mini-intake, nazorgen</p>';
    expect(run(main)).toBe(main);
    expect(run('<p>(nazorg), intake- en uitstroomcijfers</p>')).toBe(
      `<p>(${link('nazorg', 'nazorg')}), ${link('intake', 'intake')}- en uitstroomcijfers</p>`,
    );
  });
  test('is found in the source of the page, where & is &amp;', () => {
    expect(run('<p>Over Kind &amp; Werkgeluk.</p>')).toBe(`<p>Over ${link('kind', 'Kind &amp; Werkgeluk')}.</p>`);
  });
  test.each([
    '<h2>Nazorg</h2>',
    '<p><a href="/x/">Nazorg</a></p>',
    '<ul><li><a href="/x/">Meer over nazorg</a></li></ul>',
    '<p><button>nazorg</button></p>',
    '<form><p>nazorg</p></form>',
    '<dl><dt>Nazorg</dt></dl>',
    '<details><summary>Nazorg</summary></details>',
    '<nav><ul><li>nazorg</li></ul></nav>',
    '<p><cite>Nazorg in de wijk</cite> <code>nazorg</code></p>',
    '<svg><text>nazorg</text></svg>',
    '<astro-island><p>nazorg</p></astro-island>',
    '<aside><p>nazorg</p></aside>',
    '<ul class="bronnen"><li>nazorg</li></ul>',
    '<p class="klein">nazorg</p>',
    '<table><tbody><tr><td>nazorg</td></tr></tbody></table>',
    '<div>nazorg</div>',
  ])('is not linked in %s', (main) => {
    expect(run(main)).toBe(main);
  });
  test('is not linked where the page is about it, or links it already', () => {
    const about = '<p>Een brede intake.</p>';
    expect(run(about, '/randvoorwaarden/brede-anamnese/')).toBe(about);
    const titled = '<html><main><h1>Zorg voor nazorg</h1><p>nazorg</p></main></html>';
    expect(linkTerms(titled, '/over/')).toBe(titled);
    const linked = '<p>Wij geven nazorg.</p><p><a href="/k/begrippen/#nazorg">Wat is dat?</a></p>';
    expect(run(linked)).toBe(linked);
  });
});

test.each<[string, boolean]>([
  ['/randvoorwaarden/expertise/', true],
  ['/handreikingen/werkgever/', true],
  ['/praktijk/rotterdam/', true],
  ['/begrippen/', false],
  ['/bronnen/', false],
  ['/', false],
  ['/scan/expertise/', false],
  ['/rapport/', false],
  ['/gegevens/', false],
  ['/zoeken/', false],
])('%s is a page to read: %s', (path, isReading) => {
  expect(isReadingPage(path)).toBe(isReading);
});
