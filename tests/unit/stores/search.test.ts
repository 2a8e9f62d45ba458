import { describe, expect, test } from 'vitest';
import type { SearchSection } from '../../../src/domain/search.ts';
import { makeRegister } from '../../../src/integrations/search/register.ts';
import { makeFinder } from '../../../src/stores/search-index.ts';
import { makeSearchStore, type Search } from '../../../src/stores/search.ts';

const section = (path: string, anchor: string, heading: string, text: string, also = ''): SearchSection => ({
  ...{ path, anchor, heading, text, also },
  title: path.split('/').at(-2) ?? '',
});
const sections = [
  section('/begrippen/', 'nazorg', 'Nazorg', 'Begeleiding die doorgaat nadat een moeder werkt.'),
  section('/begrippen/', 'mantelzorg', 'Mantelzorg', 'Voor een naaste zorgen.'),
  section(
    '/randvoorwaarden/duurzaamheid/',
    '',
    'Heb oog voor duurzaamheid',
    'Werk dat blijft, met nazorg en een vaste begeleider.',
  ),
  section('/randvoorwaarden/duurzaamheid/', 'niveaus', 'De vijf niveaus', 'Wie betaalt de nazorg?'),
  section('/belemmeringen/', 'kinderopvang', 'Opvang is schaars', 'De kinderopvang is vol.', 'Kinderopvang regelen'),
  section('/bronnen/', 'bron', 'Nazorg in de wijk', 'Een studie.'),
];
/** As the browser gets it: through JSON. */
const register: unknown = JSON.parse(JSON.stringify(makeRegister(sections)));
const find = makeFinder(register as ReturnType<typeof makeRegister>);
const addresses = (query: string) =>
  find(query)?.pages.flatMap(({ hits }) => hits.map(({ section: { path, anchor } }) => `${path}#${anchor}`));

describe('searching', () => {
  test('gives pages with their places, the best first, and a source last', () => {
    const found = find('nazorg');
    expect(found).toMatchObject({ fit: 'words', amount: 4 });
    expect(found?.pages.map(({ path }) => path)).toEqual([
      '/begrippen/',
      '/randvoorwaarden/duurzaamheid/',
      '/bronnen/',
    ]);
    expect(found?.pages[1]?.hits).toHaveLength(2);
  });
  test('finds the word in a compound, a beginning, a plural and another name', () => {
    expect(addresses('opvang')).toEqual(['/belemmeringen/#kinderopvang']);
    expect(addresses('zorg')).toContain('/begrippen/#mantelzorg');
    expect(addresses('mantelz')).toEqual(['/begrippen/#mantelzorg']);
    expect(addresses('moeders')).toContain('/begrippen/#nazorg');
    expect(addresses('regelen')).toEqual(['/belemmeringen/#kinderopvang']);
  });
  test('all words have to be there, until there are too few places', () => {
    expect(addresses('nazorg betalen')?.[0]).toBe('/randvoorwaarden/duurzaamheid/#niveaus');
    expect(find('nazorg kinderopvang')?.fit).toBe('some');
  });
  test('begins with what is called what was typed, also when another place names it more often', () => {
    const often = section('/praktijk/nazorg/', 'x', 'Nazorg op maat', 'Nazorg en nog meer nazorg.');
    const other = makeFinder(
      JSON.parse(JSON.stringify(makeRegister([often, ...sections]))) as ReturnType<typeof makeRegister>,
    );
    expect(other('nazorg')?.pages[0]?.path).toBe('/begrippen/');
  });
  test('forgives a typing error and says so', () => {
    expect(find('mantelzrog')).toMatchObject({ fit: 'near', pages: [{ path: '/begrippen/' }] });
  });
  test('knows nothing of words that say nothing', () => {
    expect(find('wie is dat')).toBeNull();
    expect(find('')).toBeNull();
    expect(find('xyzzyx')).toMatchObject({ amount: 0 });
  });
});

describe('the search page', () => {
  test('remembers what was typed before the register was there', async () => {
    const store = makeSearchStore(() => Promise.resolve(register));
    const seen: Search['register'][] = [];
    store.subscribe((search) => seen.push(search.register));
    store.searchFor(' nazorg ');
    expect(store.get()).toEqual({ register: 'waiting', query: 'nazorg', found: null });
    await Promise.all([store.load('/a.json'), store.load('/a.json')]);
    expect(store.get().found?.amount).toBe(4);
    expect(seen).toEqual(['waiting', 'waiting', 'loading', 'ready']);
  });
  test('says that the register did not come, and tries again', async () => {
    let isOnline = false;
    const paths: string[] = [];
    const store = makeSearchStore((path) => {
      paths.push(path);
      return isOnline ? Promise.resolve(register) : Promise.reject(new Error('offline'));
    });
    store.searchFor('nazorg');
    await store.load('/a.json');
    expect(store.get()).toMatchObject({ register: 'failed', query: 'nazorg', found: null });
    isOnline = true;
    await store.load('/a.json');
    expect(store.get()).toMatchObject({ register: 'ready' });
    expect(store.get().found?.amount).toBe(4);
    await store.load('/a.json');
    expect(paths).toEqual(['/a.json', '/a.json']);
  });
  test('a file that is no register is a failure too', async () => {
    const store = makeSearchStore(() => Promise.resolve({ iets: 'anders' }));
    await store.load('/a.json');
    expect(store.get().register).toBe('failed');
  });
});
