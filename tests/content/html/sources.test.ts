import { describe, expect, test } from 'vitest';
import { bronnenFile, contentFiles } from '../content.ts';
import { listAddresses } from './links.ts';
import { builtSite, readPages } from './site.ts';

const site = builtSite();
const pages = readPages(site);
const html = pages.find(({ path }) => path === '/bronnen/')?.html ?? '';
const linked = new Set(listAddresses(html).map(({ value }) => `/${value.slice(site.base.length)}`));
const linkedPages = new Set([...linked].map((address) => address.replace(/#.*$/u, '')));

/** Pages whose own text names a report, not an element of theirs; and question pages, which repeat an element's sources. */
const ownText = /^\/(?:raamwerk\/|over\/|handreikingen\/|bronnen\/|praktijk\/|instrumenten\/|groep\/draaiboek\/|404\.html|scan\/.*)?$/u;

describe('the page of sources', () => {
  test('leads to every page that rests on a report', () => {
    const resting = pages.filter(({ html: page }) => /href="[^"]*\/bronnen\/#(?:ketenaanpak|rotterdam)"/u.test(page));
    expect(resting.length).toBeGreaterThan(40);
    const missing = resting.map(({ path }) => path).filter((path) => !linkedPages.has(path) && !ownText.test(path));
    expect(missing).toEqual([]);
  });
  test('leads to every section of a handreiking, piece of practice and term with a source', () => {
    const missing = contentFiles
      .filter(({ data }) => Array.isArray(data.bronnen) && data.bronnen.length > 0)
      .flatMap(({ path, kind, id }) => {
        const folder = path.split('/')[2] ?? '';
        const addresses: Record<string, string> = {
          secties: `/handreikingen/${folder}/#${id}`,
          praktijkstukken: `/praktijk/${folder}/#${id}`,
          begrippen: `/begrippen/#${id}`,
          belemmeringen: `/belemmeringen/#${id}`,
          instrumenten: `/instrumenten/${id}/`,
          stellingen: `/moeders/uitkomsten/#${id}`,
          werkvormen: `/workshop/werkvormen/${id}/`,
          casussen: `/workshop/casussen/#${id}`,
        };
        const address = addresses[kind];
        return address === undefined || linked.has(address) ? [] : [address];
      });
    expect(missing).toEqual([]);
  });
  test('shows every remark about sources that contradict each other', () => {
    const text = html.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll(/\s+/gu, ' ');
    const remarks = [...contentFiles.filter(({ kind }) => kind !== 'secties').map(({ data }) => data), ...bronnenFile]
      .map(({ letOp }) => letOp)
      .filter((letOp) => typeof letOp === 'string');
    expect(remarks.length).toBeGreaterThan(50);
    expect(remarks.filter((remark) => !text.includes(remark.replaceAll(/\s+/gu, ' ')))).toEqual([]);
  });
});
