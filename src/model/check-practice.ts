import type { Reeks } from '../schemas/cijfer';
import type { PraktijkStuk } from '../schemas/praktijk';
import { checkParts } from './check-parts';
import { practiceFile, type Checked, type ContentProblem } from './problem';

const seriesFile = 'content/cijfers/reeksen.json';
const figuresFile = 'content/cijfers/cijfers.json';

/** Every piece stands in a part of its page, every part has a piece, and an anchor is on a page once. */
export function checkPractice(content: Checked): ContentProblem[] {
  return content.praktijk.flatMap((page) => {
    const file = `content/praktijk/${page.id}.mdx`;
    const parts = page.delen.map(({ id }) => id);
    const own = content.praktijkstukken.filter(({ pagina }) => pagina === page.id);
    return [
      ...checkParts({ file, parts, items: own, fileOf: practiceFile, name: 'piece' }),
      ...own.filter(({ id }) => parts.includes(id)).map(doubleAnchor),
    ];
  });
}

function doubleAnchor(piece: PraktijkStuk): ContentProblem {
  return {
    file: practiceFile(piece),
    field: 'id (the file name)',
    found: `"${piece.id}", which a part of this page has too`,
    expected: 'an anchor that is on the page once',
    fix: 'Give the file another name, as long as it was not published.',
  };
}

/** Every figure is shown somewhere, every series once, in a form that fits its figures. */
export function checkFigures(content: Checked): ContentProblem[] {
  const named = new Set([...content.praktijkstukken, ...content.reeksen].flatMap(listSingle));
  const unused = content.cijfers
    .filter(({ id, reeks }) => reeks === undefined && !named.has(id))
    .map(({ id }) => ({
      file: figuresFile,
      field: id,
      found: 'a figure that no page shows',
      expected: 'a series, a piece that names it in cijfers, or a series that names it in erbij',
      fix: `Name ${id} where it helps a reader.`,
    }));
  return [...unused, ...content.reeksen.flatMap((series) => checkSeries(content, series))];
}

const listSingle = (item: PraktijkStuk | Reeks): readonly string[] => ('cijfers' in item ? item.cijfers : item.erbij);

function checkSeries(content: Checked, series: Reeks): ContentProblem[] {
  const problem = (field: string, found: string, expected: string, fix: string): ContentProblem => ({
    ...{ file: seriesFile, field: `${series.id}: ${field}` },
    ...{ found, expected, fix },
  });
  const figures = content.cijfers.filter(({ reeks }) => reeks === series.id);
  const places = content.praktijkstukken.filter(({ reeksen }) => reeksen.includes(series.id)).map(practiceFile);
  if (series.plek) places.push(`the page ${series.plek}`);
  const unlabelled = figures.filter(({ label, volgorde }) => label === undefined || volgorde === undefined);
  return [
    ...(places.length === 1
      ? []
      : [
          problem(
            'plek',
            places.length === 0 ? 'no page that shows it' : places.join(' and '),
            'one place',
            'Name it in reeksen of one piece, or give it a plek.',
          ),
        ]),
    ...(figures.length >= 2
      ? []
      : [problem('id', `${figures.length} figures`, 'at least two', `Give figures reeks: ${series.id}.`)]),
    ...unlabelled.map(({ id }) =>
      problem('label', `${id} without label or volgorde`, 'both for each row', 'Write what is missing.'),
    ),
    ...(fitsForm(series, figures)
      ? []
      : [problem('vorm', `"${series.vorm}"`, formNeeds[series.vorm], 'Choose another form, or "tabel".')]),
  ];
}

/** What each form asks of the figures, so that nothing is drawn that the source does not give. */
const formNeeds = {
  staven: 'numbers, and no percentage over 100',
  delen: 'numbers that add up to n, where n is known',
  tijdlijn: 'dates',
  tabel: 'anything',
} as const;

function fitsForm({ vorm }: Reeks, figures: Checked['cijfers']): boolean {
  const values = figures.map(({ waarde }) => waarde);
  const areNumbers = values.every((value) => typeof value === 'number');
  switch (vorm) {
    case 'tabel':
      return true;
    case 'tijdlijn':
      return figures.every(({ eenheid }) => eenheid === 'datum');
    case 'staven':
      return areNumbers && figures.every(({ eenheid, waarde }) => eenheid !== 'procent' || Number(waarde) <= 100);
    case 'delen': {
      const total = values.reduce<number>((sum, value) => sum + Number(value), 0);
      return areNumbers && figures.every(({ n }) => n === undefined || n === total);
    }
  }
}
