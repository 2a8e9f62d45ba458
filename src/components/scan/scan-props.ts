import type { RatedGroup } from '../../model/rated';
import { href, questionHref } from '../../ui/href';

/** What the task list and the check page need to know of the content, without its texts. */
export function groupProps(groups: readonly RatedGroup[]) {
  return groups.map(({ id, colour, label, items }) => ({
    id,
    colour,
    label,
    items: items.map((item) => ({
      id: item.id,
      name: item.naam,
      href: questionHref(item.id),
      factors: item.kind === 'randvoorwaarde' ? item.succesfactoren : [],
    })),
  }));
}

/** Where the pages around the questions lead to. */
export const addresses = {
  start: href('/scan/start/'),
  report: href('/rapport/'),
  files: href('/gegevens/'),
  check: href('/scan/controle/'),
  barriers: href('/scan/belemmeringen/'),
};
