import { sectionFile, type Checked, type ContentProblem } from './problem';

/** Sections name levels for rated items only, and every role that an item needs has one for each level under the target. */
export function checkSections(content: Checked): ContentProblem[] {
  const barriers = new Set(content.belemmeringen.map(({ id }) => id));
  const rated = new Set(
    [...content.randvoorwaarden, ...content.aandachtspunten, ...content.praktijklessen].map(({ id }) => id),
  );
  const levels = content.secties.flatMap((section) =>
    section.elementen.flatMap(({ id, van, tot }) => {
      const isBarrier = barriers.has(id);
      const isRight = isBarrier
        ? van === undefined && tot === undefined
        : van !== undefined && tot !== undefined && van <= tot;
      if (isRight || (!isBarrier && !rated.has(id))) return [];
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
          const open = [0, 1, 2].filter(
            (level) => !ranges.some(({ van = 0, tot = 4 }) => van <= level && level <= tot),
          );
          if (open.length === 0) return [];
          return [
            {
              file: `content/handreikingen/${role}/`,
              field: 'elementen',
              found: `no section for ${item.id}${kind === 'belemmeringen' ? '' : ` at level ${open.join(', ')}`}`,
              expected: `a section, because content/${kind}/${item.id}.mdx has "${role}" in rollen`,
              fix: `Name ${item.id} in a section of this role, or take the role out of rollen.`,
            },
          ];
        }),
    ),
  );
}
