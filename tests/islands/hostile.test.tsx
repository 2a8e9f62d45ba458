import { cleanup, render, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import type { ComponentType } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PlanPage } from '../../src/islands/actieplan/PlanPage';
import { Gegevens } from '../../src/islands/gegevens/Gegevens';
import { GroupPage } from '../../src/islands/groep/GroupPage';
import { ChainPage } from '../../src/islands/keten/ChainPage';
import { ConvenantPage } from '../../src/islands/convenant/ConvenantPage';
import { ReportPage } from '../../src/islands/rapport/ReportPage';
import { contentBlock } from '../../src/ui/content';
import { content as convenantContent } from '../fixtures/convenant.ts';
import { holds } from '../fixtures/holds.ts';
import { casesOf } from '../fixtures/runs.ts';
import { keptFile, keptFramework, valueIn } from '../fixtures/kept-files.ts';
import { chainContent, groupContent, planContent, reportContent } from '../fixtures/report-content.ts';
import { desk, reload, embed, store } from './report-desk.tsx';

/*
 * What people wrote is text on every page, whatever it says: the page has the same elements and attributes as with harmless
 * words, and no address or handler comes from it.
 */

const pages: [string, ComponentType][] = [
  ['rapport', ReportPage],
  ['groep', GroupPage],
  ['keten', ChainPage],
  ['actieplan', PlanPage],
  ['convenant', ConvenantPage],
  ['gegevens', () => <Gegevens framework={keptFramework} names={{}} />],
];

const written = new Set([
  ...[
    'name',
    'region',
    'goal',
    'note',
    'evidence',
    'reason',
    'organisation',
    'contribution',
    'sector',
    'text',
    'owner',
  ],
  ...['motivation', 'base', 'wie', 'wat', 'werkvorm', 'audience'],
]);

/** The dossier with this in the place of everything that somebody wrote. */
function dossierWith(words: string): Parameters<typeof store>[0] {
  const fill = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return written.has(key) ? words : value;
    if (Array.isArray(value)) return value.map((part) => fill(part, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, fill(part, name)]));
  };
  return fill(valueIn(keptFile('dossier', 'workshop').text), '') as Parameters<typeof store>[0];
}

/** `calm`: how many looks in a row must see the same before the page counts as ready. */
async function openPage(page: string, Page: ComponentType, words: string, calm = 1): Promise<Element> {
  // A page that stays would draw itself again for each that comes after it.
  cleanup();
  reload();
  desk.machine.records.clear();
  history.replaceState(null, '', `/${page}/`);
  const all = { ...reportContent, ...groupContent, ...planContent, ...chainContent, ...convenantContent };
  embed(all as unknown as typeof reportContent);
  store(dossierWith(words));
  const { container } = render(<Page />);
  await waitFor(() => expect(container.textContent).toContain(marked));
  await waitFor(() => expect(container.textContent).not.toMatch(/wordt gemaakt|wordt gelezen|komt eraan/u));
  const look = () => `${container.querySelectorAll('*').length} ${container.textContent ?? ''}`;
  for (let before = '', same = 0; same < calm;) {
    await new Promise((drawn) => setTimeout(drawn, 20));
    same = before === look() ? same + 1 : 0;
    before = look();
  }
  return container;
}

/** Every element with its attributes by name, counted. */
function shapeOf(container: Element): Map<string, number> {
  const shape = new Map<string, number>();
  for (const element of container.querySelectorAll('*')) {
    const name = `${element.localName} ${element.getAttributeNames().sort().join(' ')}`;
    shape.set(name, (shape.get(name) ?? 0) + 1);
  }
  return shape;
}

const marked = 'ZOEKMIJ';
const hostileTexts = [
  `<img src=x onerror=alert('${marked}')>`,
  `"><script>alert('${marked}')</script>`,
  `javascript:alert("${marked}")`,
  `</textarea></title></style><svg/onload=alert('${marked}')>`,
  `{{${marked}}} \${${marked}} <!--${marked}--> ]]>`,
  `' onfocus=alert('${marked}') autofocus x='`,
  `[${marked}](javascript:alert(1)) <b>${marked}</b> &lt;b&gt;`,
];
const hostile = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc
    .array(fc.constantFrom(...hostileTexts.join('').split(/(?=[<>"'=: ])/u)), { minLength: 2, maxLength: 8 })
    .map((parts) => `${marked}${parts.join('')}`),
);

beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn());
  Element.prototype.scrollIntoView = () => undefined;
});

describe.each(pages)('%s', (page, Page) => {
  test(
    'shows what people wrote as text',
    async () => {
      const plain = shapeOf(await openPage(page, Page, `${marked} gewone woorden`, 10));
      await holds(
        hostile,
        async (words) => {
          const container = await openPage(page, Page, words);
          expect(container.textContent).toContain(marked);
          const found = [...container.querySelectorAll('*')].flatMap((element) =>
            element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? ''] as const),
          );
          expect(found.filter(([name]) => name.startsWith('on') || name === 'style' || name === 'srcdoc')).toEqual([]);
          expect(
            found.filter(
              ([name, value]) => /^(?:href|src|action)$/u.test(name) && /^\s*(?:javascript|data):/iu.test(value),
            ),
          ).toEqual([]);
          expect(
            [...container.querySelectorAll('script, iframe, object, embed, img')].filter(
              (one) => one.id !== contentBlock,
            ),
          ).toEqual([]);
          expect([...shapeOf(container).keys()].filter((name) => !plain.has(name))).toEqual([]);
        },
        1,
        300,
      );
    },
    casesOf(30_000, 3_600_000),
  );
});
