import { findNearest } from '../schemas/nearest';
import { listConvenantReferences } from './check-convenant';
import { listWorkshopReferences } from './check-workshop';
import { listPracticeReferences } from './practice-references';
import { fileOf, sectionFile, type Checked, type ContentProblem } from './problem';

export interface Reference {
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
  instrumenten: 'content/instrumenten',
  werkvormen: 'content/werkvormen',
  begrippen: 'content/begrippen',
  bronnen: 'content/bronnen/bronnen.json',
  cijfers: 'content/cijfers/cijfers.json',
  reeksen: 'content/cijfers/reeksen.json',
} as const;

const instrumentElements = ['randvoorwaarden', 'aandachtspunten', 'praktijklessen', 'belemmeringen'] as const;

/** What can be held against what mothers notice: all that a group answers. */
const statementElements = ['randvoorwaarden', 'aandachtspunten', 'praktijklessen', 'succesfactoren'] as const;

/** Every id that content names exists. */
export function checkReferences(content: Checked): ContentProblem[] {
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
        fix: suggestion(id, allowed, to),
      }));
  });
}

function listReferences(content: Checked): Reference[] {
  const ids = (links: readonly { id: string }[]) => links.map(({ id }) => id);
  const elements = ['randvoorwaarden', 'aandachtspunten', 'praktijklessen', 'succesfactoren', 'belemmeringen'] as const;
  const rated = (['randvoorwaarden', 'aandachtspunten', 'praktijklessen'] as const).flatMap((kind) =>
    content[kind].map((item) => ({
      file: `content/${kind}/${item.id}.mdx`,
      field: 'zieOok',
      ids: item.zieOok,
      to: elements,
    })),
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
      {
        file: fileOf('randvoorwaarden', item),
        field: 'succesfactoren',
        ids: item.succesfactoren,
        to: ['succesfactoren'] as const,
      },
      { file: fileOf('randvoorwaarden', item), field: 'genoemdBij', ids: item.genoemdBij, to: ['bronnen'] as const },
    ]),
    ...content.succesfactoren.flatMap((item) => [
      {
        file: fileOf('succesfactoren', item),
        field: 'randvoorwaarden',
        ids: item.randvoorwaarden,
        to: ['randvoorwaarden'] as const,
      },
      { file: fileOf('succesfactoren', item), field: 'genoemdBij', ids: item.genoemdBij, to: ['bronnen'] as const },
    ]),
    ...content.secties.map((section) => ({
      file: sectionFile(section),
      field: 'elementen',
      ids: ids(section.elementen),
      to: ['randvoorwaarden', 'aandachtspunten', 'praktijklessen', 'belemmeringen'] as const,
    })),
    ...content.secties.map((section) => ({
      file: sectionFile(section),
      field: 'instrumenten',
      ids: section.instrumenten,
      to: ['instrumenten'] as const,
    })),
    ...content.instrumenten.flatMap((item) => [
      { file: fileOf('instrumenten', item), field: 'elementen', ids: item.elementen, to: instrumentElements },
      {
        file: fileOf('instrumenten', item),
        field: 'succesfactoren',
        ids: item.succesfactoren,
        to: ['succesfactoren'] as const,
      },
    ]),
    ...content.stellingen.map((item) => ({
      file: fileOf('stellingen', item),
      field: 'elementen',
      ids: item.elementen,
      to: statementElements,
    })),
    ...listPracticeReferences(content),
    ...listConvenantReferences(content),
    ...listWorkshopReferences(content),
    ...content.begrippen.map((item) => ({
      file: fileOf('begrippen', item),
      field: 'zieOok',
      ids: item.zieOok,
      to: ['begrippen'] as const,
    })),
  ];
}

/** A randvoorwaarde and its success factors name each other. */
export function checkBothWays({ randvoorwaarden, succesfactoren }: Checked): ContentProblem[] {
  const pairs = (list: readonly (readonly [string, string])[]) => new Set(list.map((pair) => pair.join(' ')));
  const down = pairs(
    randvoorwaarden.flatMap(({ id, succesfactoren: factors }) => factors.map((factor) => [id, factor] as const)),
  );
  const up = pairs(
    succesfactoren.flatMap(({ id, randvoorwaarden: homes }) => homes.map((home) => [home, id] as const)),
  );
  const missing = (from: Set<string>, other: Set<string>) =>
    [...from].filter((pair) => !other.has(pair)).map((pair) => pair.split(' '));
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

function suggestion(id: string, allowed: readonly string[], to: Reference['to']): string {
  const near = findNearest(id, allowed);
  if (near) return `Write "${near}", if that is what you mean.`;
  if (to.includes('bronnen')) return 'Add the publication to content/bronnen/bronnen.json, or correct the id.';
  if (to.some((kind) => folders[kind].endsWith('.json'))) return 'Add it to that file, or correct the id.';
  return 'Correct the id; it is the file name without .mdx.';
}
