import { fileOf, type Checked, type ContentProblem } from './problem';

/** A form of a term means one term: pages link it, and could not choose. */
export function checkTerms({ begrippen }: Checked): ContentProblem[] {
  const owners = new Map<string, string>();
  return begrippen
    .filter(({ linken }) => linken)
    .flatMap((term) =>
      [term.naam, ...term.vormen].flatMap((form) => {
        const key = form.toLowerCase();
        const owner = owners.get(key);
        owners.set(key, owner ?? term.id);
        if (owner === undefined) return [];
        return [
          {
            file: fileOf('begrippen', term),
            field: form === term.naam ? 'naam' : 'vormen',
            found: `"${form}", which ${owner === term.id ? 'stands here already' : `content/begrippen/${owner}.mdx has too`}`,
            expected: 'a form that no other term has',
            fix: 'Take it out of one of the two.',
          },
        ];
      }),
    );
}
