import { describe, expect, it } from 'vitest';
import type { Loader, LoaderContext } from 'astro/loaders';
import { drawTexts, needsCompiling } from '../../../src/integrations/texts.ts';

describe('needsCompiling', () => {
  it.each([
    ['a component', 'Kijk hier: <Figuur naam="x" />'],
    ['an expression', 'Er zijn {aantal} voorwaarden.'],
    ['an import', "import Figuur from './figuur';\n\nTekst."],
    ['an export', 'Tekst.\n\nexport const a = 1;'],
    ['four spaces, which Markdown takes for code', 'Tekst.\n\n    Ingesprongen.'],
    ['a tab', 'Tekst.\n\n\tIngesprongen.'],
    ['HTML', 'Een <br> in de zin.'],
  ])('sees %s', (_, body) => {
    expect(needsCompiling(body)).toBe(true);
  });

  it.each([
    ['no text', ''],
    ['paragraphs and a list', 'Een **alinea** met een [link](/begrippen/).\n\n- één\n- twee\n  - drie'],
    ['words that look like it', 'Een importeur exporteert. Wij importeren niet.'],
  ])('leaves %s to Markdown', (_, body) => {
    expect(needsCompiling(body)).toBe(false);
  });
});

describe('drawTexts', () => {
  const entries = [
    { id: 'gewoon', data: {}, body: 'Gewone tekst.', filePath: 'content/gewoon.mdx', deferredRender: true },
    { id: 'leeg', data: {}, filePath: 'content/leeg.mdx', deferredRender: true },
    { id: 'onderdeel', data: {}, body: '<Figuur />', filePath: 'content/onderdeel.mdx', deferredRender: true },
  ];
  const load = async (watcher?: object) => {
    const kept: object[] = [];
    const loader: Loader = {
      name: 'three',
      load: ({ store }) => Promise.resolve(void entries.forEach((entry) => store.set(entry))),
    };
    const context = {
      store: { set: (entry: object) => kept.push(entry) > 0 },
      renderMarkdown: (text: string) => Promise.resolve({ html: `<p>${text}</p>` }),
      watcher,
    };
    await drawTexts(loader).load(context as unknown as LoaderContext);
    return kept;
  };

  it('draws plain texts at once, and leaves a text with a component to be compiled', async () => {
    expect(await load()).toEqual([
      entries[2],
      {
        id: 'gewoon',
        data: {},
        body: 'Gewone tekst.',
        filePath: 'content/gewoon.mdx',
        rendered: { html: '<p>Gewone tekst.</p>' },
      },
      { id: 'leeg', data: {}, filePath: 'content/leeg.mdx', rendered: { html: '<p></p>' } },
    ]);
  });

  it('leaves everything to be compiled while someone writes, so that a change is seen', async () => {
    expect(await load({})).toEqual(entries);
  });
});
