import type { Checked, ContentProblem } from './problem';

/** How many elements of each kind the framework has. */
const counts = {
  pijlers: 3,
  randvoorwaarden: 20,
  succesfactoren: 43,
  aandachtspunten: 8,
  praktijklessen: 4,
  belemmeringen: 35,
} as const;

/** How many statements a code of "Wat merken moeders?" holds answers to (src/domain/mothers.ts). */
const statementCount = 8;

/** Every element of the framework is there once, with a number and an id of its own. */
export function checkNumbering(content: Checked): ContentProblem[] {
  const kinds = (Object.keys(counts) as (keyof typeof counts)[]).flatMap((kind) =>
    checkNumbers(`content/${kind}/`, content[kind], counts[kind]),
  );
  const roles = [...new Set(content.secties.map(({ rol }) => rol))].flatMap((role) => {
    const sections = content.secties.filter(({ rol }) => rol === role);
    return checkNumbers(`content/handreikingen/${role}/`, sections, sections.length);
  });
  const instruments = checkNumbers('content/instrumenten/', content.instrumenten, content.instrumenten.length);
  const statements = checkNumbers('content/stellingen/', content.stellingen, statementCount);
  const articles = content.convenantArtikelen;
  const convenant = checkNumbers('content/convenant/artikelen/', articles, articles.length);
  const workshop = [
    ...checkNumbers('content/werkvormen/', content.werkvormen, content.werkvormen.length),
    ...checkNumbers('content/werkvormen/casussen/', content.casussen, content.casussen.length),
  ];
  return [
    ...kinds,
    ...roles,
    ...instruments,
    ...statements,
    ...convenant,
    ...workshop,
    ...checkPracticeNumbers(content),
    ...checkIds(content),
  ];
}

/** The practice pages, the pieces of each of their parts, and the rows of each series of figures. */
function checkPracticeNumbers({ praktijk, praktijkstukken, reeksen, cijfers }: Checked): ContentProblem[] {
  return [
    ...checkNumbers('content/praktijk/', praktijk, praktijk.length),
    ...praktijk.flatMap(({ id, delen }) =>
      delen.flatMap((part) => {
        const pieces = praktijkstukken.filter(({ pagina, deel }) => pagina === id && deel === part.id);
        return checkNumbers(`content/praktijk/${id}/`, pieces, pieces.length);
      }),
    ),
    ...checkNumbers('content/cijfers/reeksen.json: ', reeksen, reeksen.length, ''),
    ...reeksen.flatMap((series) => {
      const rows = cijfers.filter(({ reeks }) => reeks === series.id).map(({ id, volgorde = 0 }) => ({ id, volgorde }));
      return checkNumbers('content/cijfers/cijfers.json: ', rows, rows.length, '');
    }),
  ];
}

/** The files of a folder are numbered 1, 2, 3 without a double or a gap, and there are as many as there should be. */
function checkNumbers(
  folder: string,
  items: readonly { id: string; volgorde: number }[],
  count: number,
  extension = '.mdx',
): ContentProblem[] {
  const free = Array.from({ length: count }, (_, index) => index + 1).filter(
    (order) => !items.some(({ volgorde }) => volgorde === order),
  );
  const wrong = items.flatMap(({ id, volgorde }, index) => {
    const first = items.slice(0, index).find((other) => other.volgorde === volgorde);
    if (!first && volgorde <= count) return [];
    return [
      {
        file: `${folder}${id}${extension}`,
        field: 'volgorde',
        found: first ? `${volgorde}, which ${first.id} has too` : String(volgorde),
        expected: `a number from 1 to ${count} of its own`,
        fix: free.length > 0 ? `Free: ${free.join(', ')}. Count in the order of the report.` : 'Take this file out.',
      },
    ];
  });
  if (items.length === count) return wrong;
  return [
    ...wrong,
    {
      file: folder,
      field: 'volgorde',
      found: `${items.length} files`,
      expected: `${count} files, numbered 1 to ${count}`,
      fix:
        free.length > 0 ? `Add the file with number ${free.join(', ')}.` : 'Take out what the framework does not have.',
    },
  ];
}

/** An id means one element, whatever its kind: answers, links and reports name elements by id only. */
function checkIds(content: Checked): ContentProblem[] {
  const elements = (Object.keys(counts) as (keyof typeof counts)[]).flatMap((kind) =>
    content[kind].map(({ id }) => ({ id, file: `content/${kind}/${id}.mdx` })),
  );
  return elements.flatMap(({ id, file }, index) => {
    const first = elements.slice(0, index).find((other) => other.id === id);
    if (!first) return [];
    return [
      {
        file,
        field: 'id (the file name)',
        found: `"${id}", which ${first.file} has too`,
        expected: 'an id that no other element has',
        fix: 'Give the newest of the two files another name; an id that was published stays.',
      },
    ];
  });
}
