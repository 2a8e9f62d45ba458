import type { Begrip } from '../schemas/begrip';
import type { Bron } from '../schemas/bron';
import type { Model } from '../schemas/model';

/** Something that does not fit, told to the person who edits the content. */
export interface ContentProblem {
  file: string;
  field: string;
  /** What stands there. */
  found: string;
  expected: string;
  /** What to write instead, or where to look. */
  fix: string;
}

export function describeProblem({ file, field, found, expected, fix }: ContentProblem): string {
  return `${file}\n  field:    ${field}\n  found:    ${found}\n  expected: ${expected}\n  fix:      ${fix}`;
}

type Checked = Model & { begrippen: readonly Begrip[]; bronnen: readonly Bron[] };

/** How many of each kind the framework has. */
const counts = { pijlers: 3, randvoorwaarden: 20, succesfactoren: 43, aandachtspunten: 8, praktijklessen: 4, belemmeringen: 35 } as const;

/** Checks every reference between elements, the numbering, and what handreikingen must cover. Gives all problems at once. */
export function checkContent(content: Checked): ContentProblem[] {
  return [...checkCounts(content), ...checkReferences(content), ...checkBothWays(content), ...checkSections(content)];
}

function checkCounts(content: Checked): ContentProblem[] {
  return (Object.keys(counts) as (keyof typeof counts)[]).flatMap((kind) => {
    const orders = content[kind].map(({ volgorde }) => volgorde);
    const expected = Array.from({ length: counts[kind] }, (_, index) => index + 1);
    if (orders.length === expected.length && orders.every((order, index) => order === expected[index])) return [];
    return [
      {
        file: `content/${kind}/`,
        field: 'volgorde',
        found: orders.join(', '),
        expected: `${counts[kind]} files, numbered 1 to ${counts[kind]} without a double or a gap`,
        fix: 'Give each file its own number, in the order of the report.',
      },
    ];
  });
}

interface Reference {
  file: string;
  field: string;
  ids: readonly string[];
  to: readonly (keyof typeof folders)[];
}

const folders = {
  randvoorwaarden: 'content/randvoorwaarden',
  succesfactoren: 'content/succesfactoren',
  aandachtspunten: 'content/aandachtspunten',
  praktijklessen: 'content/praktijklessen',
  belemmeringen: 'content/belemmeringen',
  begrippen: 'content/begrippen',
  bronnen: 'content/bronnen/bronnen.json',
} as const;

function checkReferences(content: Checked): ContentProblem[] {
  const known = Object.fromEntries(
    (Object.keys(folders) as (keyof typeof folders)[]).map((kind) => [kind, content[kind].map(({ id }) => id)]),
  ) as Record<keyof typeof folders, string[]>;
  return listReferences(content).flatMap(({ file, field, ids, to }) => {
    const allowed = to.flatMap((kind) => known[kind]);
    return ids
      .filter((id) => !allowed.includes(id))
      .map((id) => ({
        file,
        field,
        found: `"${id}"`,
        expected: `an id from ${to.map((kind) => folders[kind]).join(' or ')}`,
        fix: suggestion(id, allowed, to.includes('bronnen')),
      }));
  });
}

function listReferences(content: Checked): Reference[] {
  const ids = (links: readonly { id: string }[]) => links.map(({ id }) => id);
  const elements = ['randvoorwaarden', 'aandachtspunten', 'praktijklessen', 'succesfactoren', 'belemmeringen'] as const;
  const rated = (['randvoorwaarden', 'aandachtspunten', 'praktijklessen'] as const).flatMap((kind) =>
    content[kind].map((item) => ({ file: `content/${kind}/${item.id}.mdx`, field: 'zieOok', ids: item.zieOok, to: elements })),
  );
  const links = (['aandachtspunten', 'praktijklessen', 'belemmeringen'] as const).flatMap((kind) =>
    content[kind].map((item) => ({
      file: `content/${kind}/${item.id}.mdx`,
      field: 'randvoorwaarden',
      ids: ids(item.randvoorwaarden),
      to: ['randvoorwaarden'] as const,
    })),
  );
  return [
    ...rated,
    ...links,
    ...content.randvoorwaarden.flatMap((item) => [
      { file: fileOf('randvoorwaarden', item), field: 'succesfactoren', ids: item.succesfactoren, to: ['succesfactoren'] as const },
      { file: fileOf('randvoorwaarden', item), field: 'genoemdBij', ids: item.genoemdBij, to: ['bronnen'] as const },
    ]),
    ...content.succesfactoren.flatMap((item) => [
      { file: fileOf('succesfactoren', item), field: 'randvoorwaarden', ids: item.randvoorwaarden, to: ['randvoorwaarden'] as const },
      { file: fileOf('succesfactoren', item), field: 'genoemdBij', ids: item.genoemdBij, to: ['bronnen'] as const },
    ]),
    ...content.secties.map((section) => ({
      file: sectionFile(section),
      field: 'elementen',
      ids: ids(section.elementen),
      to: ['randvoorwaarden', 'aandachtspunten', 'praktijklessen', 'belemmeringen'] as const,
    })),
    ...content.begrippen.map((item) => ({ file: fileOf('begrippen', item), field: 'zieOok', ids: item.zieOok, to: ['begrippen'] as const })),
  ];
}

const fileOf = (kind: string, { id }: { id: string }) => `content/${kind}/${id}.mdx`;
const sectionFile = ({ rol, id }: { rol: string; id: string }) => `content/handreikingen/${rol}/${id}.mdx`;

/** A randvoorwaarde and its success factors name each other. */
function checkBothWays({ randvoorwaarden, succesfactoren }: Checked): ContentProblem[] {
  const pairs = (list: readonly (readonly [string, string])[]) => new Set(list.map((pair) => pair.join(' ')));
  const down = pairs(randvoorwaarden.flatMap(({ id, succesfactoren: factors }) => factors.map((factor) => [id, factor] as const)));
  const up = pairs(succesfactoren.flatMap(({ id, randvoorwaarden: homes }) => homes.map((home) => [home, id] as const)));
  const missing = (from: Set<string>, other: Set<string>) => [...from].filter((pair) => !other.has(pair)).map((pair) => pair.split(' '));
  return [
    ...missing(down, up).map(([home, factor]) => ({
      file: `content/succesfactoren/${factor}.mdx`,
      field: 'randvoorwaarden',
      found: `"${home}" is missing`,
      expected: `"${home}", because that randvoorwaarde names this success factor`,
      fix: `Add "${home}" here, or take "${factor}" out of content/randvoorwaarden/${home}.mdx.`,
    })),
    ...missing(up, down).map(([home, factor]) => ({
      file: `content/randvoorwaarden/${home}.mdx`,
      field: 'succesfactoren',
      found: `"${factor}" is missing`,
      expected: `"${factor}", because that success factor names this randvoorwaarde`,
      fix: `Add "${factor}" here, or take "${home}" out of content/succesfactoren/${factor}.mdx.`,
    })),
  ];
}

/** Sections name levels for rated items only, and every role that an item needs has one for each level under the target. */
function checkSections(content: Checked): ContentProblem[] {
  const barriers = new Set(content.belemmeringen.map(({ id }) => id));
  const levels = content.secties.flatMap((section) =>
    section.elementen.flatMap(({ id, van, tot }) => {
      const isBarrier = barriers.has(id);
      const isRight = isBarrier ? van === undefined && tot === undefined : van !== undefined && tot !== undefined && van <= tot;
      if (isRight) return [];
      return [
        {
          file: sectionFile(section),
          field: `elementen: ${id}`,
          found: `van ${van ?? 'nothing'}, tot ${tot ?? 'nothing'}`,
          expected: isBarrier ? 'no van and tot: a belemmering has no level' : 'van and tot, 0 to 4, the lowest first',
          fix: isBarrier ? 'Take van and tot out.' : 'Write for which levels of the item this section is meant.',
        },
      ];
    }),
  );
  return [...levels, ...checkCover(content)];
}

function checkCover(content: Checked): ContentProblem[] {
  const existing = new Set(content.secties.map(({ rol }) => rol));
  const kinds = ['randvoorwaarden', 'aandachtspunten', 'praktijklessen', 'belemmeringen'] as const;
  return kinds.flatMap((kind) =>
    content[kind].flatMap((item) =>
      item.rollen
        .filter((role) => existing.has(role))
        .flatMap((role) => {
          const ranges = content.secties
            .filter(({ rol }) => rol === role)
            .flatMap(({ elementen }) => elementen.filter(({ id }) => id === item.id));
          const open = [0, 1, 2].filter((level) => !ranges.some(({ van = 0, tot = 4 }) => van <= level && level <= tot));
          if (open.length === 0) return [];
          return [
            {
              file: `content/handreikingen/${role}/`,
              field: 'elementen',
              found: `no section for ${item.id} at level ${open.join(', ')}`,
              expected: `a section, because content/${kind}/${item.id}.mdx has "${role}" in rollen`,
              fix: `Name ${item.id} in a section of this role, or take the role out of rollen.`,
            },
          ];
        }),
    ),
  );
}

function suggestion(id: string, allowed: readonly string[], isSource: boolean): string {
  const near = allowed
    .map((candidate) => ({ candidate, distance: editDistance(id, candidate) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (near && near.distance <= Math.max(2, id.length / 3)) return `Write "${near.candidate}", if that is what you mean.`;
  return isSource ? 'Add the publication to content/bronnen/bronnen.json, or correct the id.' : 'Correct the id; it is the file name without .mdx.';
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
