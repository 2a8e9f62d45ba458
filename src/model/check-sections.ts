import { handreikingRoles } from '../schemas/source';
import { checkParts } from './check-parts';
import { coveredKinds, coverOf } from './cover';
import { fileOf, sectionFile, type Checked, type ContentProblem } from './problem';

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
  return [...levels, ...checkGuides(content), ...checkCover(content)];
}

function checkCover(content: Checked): ContentProblem[] {
  return coveredKinds.flatMap((kind) =>
    content[kind].flatMap((item) => {
      const cells = coverOf(content.secties, item);
      const levelsText = (missing: number[]) => (kind === 'belemmeringen' ? '' : ` at level ${missing.join(', ')}`);
      if (cells.every(({ sections }) => sections.length === 0)) {
        return [
          {
            file: fileOf(kind, item),
            field: 'rollen',
            found: 'no section in any handreiking',
            expected: 'at least one section that names it',
            fix: `Name ${item.id} under elementen in a section of content/handreikingen/.`,
          },
        ];
      }
      return cells
        .filter(({ isNeeded, missing }) => isNeeded && missing.length > 0)
        .map(({ role, missing }) => ({
          file: `content/handreikingen/${role}/`,
          field: 'elementen',
          found: `no section for ${item.id}${levelsText(missing)}`,
          expected: `a section, because ${fileOf(kind, item)} has "${role}" in rollen`,
          fix: `Name ${item.id} in a section of this role, or take the role out of rollen.`,
        }));
    }),
  );
}

/** Each role has a handreiking, in parts. */
function checkGuides({ handreikingen, secties }: Checked): ContentProblem[] {
  return handreikingRoles.flatMap((role) => {
    const file = `content/handreikingen/${role}.mdx`;
    const guide = handreikingen.find(({ id }) => id === role);
    if (!guide) {
      return [
        { file, field: 'delen', found: 'no file', expected: 'a handreiking for each role', fix: 'Write this file.' },
      ];
    }
    const parts = guide.delen.map(({ id }) => id);
    const items = secties.filter(({ rol }) => rol === role);
    return checkParts({ file, parts, items, fileOf: sectionFile, name: 'section' });
  });
}
