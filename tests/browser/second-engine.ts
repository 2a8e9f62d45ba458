import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The part of a result of the engine that we read. */
interface Result {
  ruleId: string;
  /** What kind of rule it is, and what came out of it. */
  value: [kind: string, outcome: string];
  message: string;
  snippet: string;
  path: { dom: string };
  node: Node;
}
interface Ace {
  Checker: new () => { check: (part: Document, sets: string[]) => Promise<{ results: Result[] }> };
}

const engine = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** Where rules of the second engine do not count: they say something that is not so there. */
export interface Exception {
  rules: string[];
  /** A selector of the elements they are wrong about. */
  where: string;
  /** Only there; without it on screen and on paper. */
  media?: 'print';
  reason: string;
}
export const exceptions: readonly Exception[] = [
  {
    rules: ['input_label_exists', 'label_content_exists'],
    where: 'td > .celnaam[for] ~ *, td > label:has(> .verborgen), label.verborgen[for] ~ input',
    reason:
      'It leaves out labels that are only for screen readers. In a table the head of the column is what one sees; the label says it together with the row. Browsers do give these fields that name, and axe checks that they have one.',
  },
  {
    rules: ['input_label_exists', 'fieldset_label_valid'],
    where: 'details:not([open]) *',
    reason:
      'It takes a field in a closed fold for one that shows, and its label for one that does not. The states with everything unfolded have the same fields.',
  },
  {
    rules: ['label_name_visible'],
    where: 'svg a[aria-label]:has(> title)',
    reason:
      'It takes the title of a drawing, which browsers show as a tip, for words in the drawing. What one sees is the number, and the name begins with it.',
  },
  {
    rules: ['aria_form_label_unique'],
    where: 'form:not([aria-label], [aria-labelledby])',
    reason: 'It counts forms without a name as landmarks. By HTML-AAM and in browsers only a form with a name is one.',
  },
  {
    rules: ['table_headers_exists'],
    where: 'table.stapelt, table.protocol',
    reason:
      'On a narrow screen such a table stands as a list, and each cell says its head itself. On a wide one the rule finds its heads.',
  },
  {
    rules: ['label_ref_valid'],
    where: 'label[for]',
    media: 'print',
    reason:
      'On paper nobody fills in a field: it is left out for a line to write on, and its label stands beside that line. On screen the rule holds.',
  },
];

/**
 * What IBM Equal Access finds on a page as it stands, each with where it is. Another engine than axe, with other rules and
 * another way of working out names and colours. What it only asks a human to look at is not in it.
 */
export async function findViolations(page: Page): Promise<string[]> {
  // A test may add to a page what the page's own policy would forbid.
  await page.evaluate(engine);
  return page.evaluate(async (left) => {
    const { ace } = globalThis as unknown as { ace: Ace };
    // On a large page the engine tells how far it is, and the guard would take that for the page's own words.
    const say = console.log;
    console.log = () => undefined;
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    console.log = say;
    return results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .filter(
        ({ ruleId, node }) =>
          !left.some(
            ({ rules, where, media = 'all' }) =>
              matchMedia(media).matches && rules.includes(ruleId) && node instanceof Element && node.matches(where),
          ),
      )
      .map(({ ruleId, message, path, snippet }) => `${ruleId}: ${message}\n  ${path.dom}\n  ${snippet}`);
  }, exceptions);
}
