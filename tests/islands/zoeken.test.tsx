import { render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { SearchSection } from '../../src/domain/search.ts';
import { Results } from '../../src/islands/zoeken/Results.tsx';
import { statusText } from '../../src/islands/zoeken/status.ts';
import type { Search } from '../../src/stores/search.ts';
import type { HitPage } from '../../src/stores/search-index.ts';

const section = (path: string, anchor: string): SearchSection => ({
  ...{ path, anchor, also: '' },
  title: `Bladzijde ${path}`,
  heading: anchor === '' ? 'Kop' : `Plek ${anchor}`,
  text: 'Hier staat iets over nazorg <b>en meer</b>.',
});
const page = (path: string, ...anchors: string[]): HitPage => ({
  ...{ path, title: `Bladzijde ${path}` },
  hits: anchors.map((anchor) => ({ section: section(path, anchor), terms: ['nazorg'] })),
});
const ready = (pages: HitPage[]): Search => ({
  ...{ register: 'ready', query: 'nazorg' },
  found: { fit: 'words', pages, amount: pages.reduce((sum, { hits }) => sum + hits.length, 0) },
});
const show = (search: Search, onFollow: (address: string) => void = () => undefined) =>
  render(<Results search={search} onRetry={() => undefined} onFollow={onFollow} />);

describe('results', () => {
  test('name the page, its places and what was found, as text', () => {
    show(ready([page('/a/', '', 'een')]));
    expect(screen.getByRole('heading', { level: 2, name: 'Bladzijde /a/' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Plek een' }).getAttribute('href')).toBe('/a/#een');
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['nazorg', 'nazorg']);
    expect(document.body.textContent).toContain('<b>en meer</b>');
  });
  test('fold what is more than three places on a page, and more than eight pages', () => {
    const pages = Array.from({ length: 10 }, (_, index) => page(`/${index}/`, 'a', 'b', 'c', 'd', 'e'));
    show(ready(pages));
    const folded = [...document.querySelectorAll('details')].map(
      (details) => details.querySelector('summary')?.textContent,
    );
    expect(folded[0]).toBe('Nog 2 plekken op deze bladzijde: Bladzijde /0/');
    expect(folded).toContain('Toon nog 2 bladzijden');
    expect(document.querySelectorAll('.vondsten > li')).toHaveLength(10);
  });
  test('tell which one is followed', () => {
    const followed: string[] = [];
    show(ready([page('/a/', 'een')]), (address) => followed.push(address));
    const link = screen.getByRole('link', { name: 'Plek een' });
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(followed).toEqual(['/a/#een']);
  });
  test('a register that did not come can be asked for again', () => {
    let tries = 0;
    const search: Search = { register: 'failed', query: 'nazorg', found: null };
    render(<Results search={search} onRetry={() => (tries += 1)} onFollow={() => undefined} />);
    screen.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    expect(tries).toBe(1);
  });
});

describe('what is said', () => {
  const found = (fit: 'words' | 'near' | 'some', amount: number): Search => ({
    ...{ register: 'ready', query: 'nazorg' },
    found: { fit, amount, pages: amount === 0 ? [] : [page('/a/', 'een')] },
  });
  test.each<[Search, string]>([
    [{ register: 'waiting', query: '', found: null }, ''],
    [{ register: 'waiting', query: 'nazorg', found: null }, ''],
    [{ register: 'loading', query: '', found: null }, ''],
    [{ register: 'loading', query: 'nazorg', found: null }, 'Even ophalen wat er te vinden is.'],
    [{ register: 'ready', query: '', found: null }, ''],
    [{ register: 'ready', query: 'n', found: null }, ''],
    [{ register: 'ready', query: 'wie', found: null }, 'Typ een woord dat zegt waarover je iets zoekt.'],
    [found('words', 1), '1 plek op 1 bladzijde.'],
    [found('near', 2), 'Niets met precies deze woorden. Wat erop lijkt: 2 plekken op 1 bladzijde.'],
    [found('some', 2), 'Niets met al deze woorden. Met een deel ervan: 2 plekken op 1 bladzijde.'],
    [found('words', 0), 'Niets gevonden. Probeer een ander woord, of kies een bladzijde uit de lijst.'],
  ])('%j: %s', (search, text) => {
    expect(statusText(search)).toBe(text);
  });
});
