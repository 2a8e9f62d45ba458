import { roles } from '../domain/roles';
import type { Host } from '../schemas/host';
import { findNearest } from '../schemas/nearest';
import type { ContentProblem } from './problem';

/** What a host adds fits what is there: its explanations name elements that exist, its kinds of partner are new. */
export function checkHost(host: Host | null, randvoorwaarden: readonly { id: string }[]): ContentProblem[] {
  return host ? [...checkExplanations(host, randvoorwaarden), ...checkKinds(host)] : [];
}

const file = 'host.json';

function checkExplanations({ explanations = {} }: Host, randvoorwaarden: readonly { id: string }[]): ContentProblem[] {
  const known = randvoorwaarden.map(({ id }) => id);
  return Object.keys(explanations)
    .filter((id) => !known.includes(id))
    .map((id) => {
      const near = findNearest(id, known);
      return {
        ...{ file, field: 'explanations', found: `"${id}"`, expected: 'the id of a randvoorwaarde' },
        fix: near
          ? `Write "${near}", if that is what you mean.`
          : 'It is a file name in content/randvoorwaarden, without .mdx.',
      };
    });
}

/** Files keep the id of a kind: it can mean one thing only. A name too, or a table that is read in would not know which. */
function checkKinds({ partnerKinds = [] }: Host): ContentProblem[] {
  const key = (text: string) => text.trim().toLocaleLowerCase('nl');
  return partnerKinds.flatMap(({ id, name }, place): ContentProblem[] => {
    const field = `partnerKinds.${place}`;
    const others = partnerKinds.slice(0, place);
    if (roles.some((role) => role === id))
      return [
        {
          ...{ file, field: `${field}.id`, found: `"${id}"`, expected: 'an id that no site has yet' },
          fix: `Every site has these kinds: ${roles.join(', ')}. Take this one out, or give it another id.`,
        },
      ];
    const isTaken = [...roles, ...others.flatMap((other) => [other.id, key(other.name)])].some(
      (taken) => taken === id || taken === key(name),
    );
    if (!isTaken) return [];
    return [
      {
        ...{ file, field, found: `"${id}" (${name})`, expected: 'an id and a name that no other kind of partner has' },
        fix: 'Give one of both another id and another name.',
      },
    ];
  });
}
