import { targetLevel } from './answers';
import type { Framework } from './framework';
import type { Agreement } from './group';
import type { ItemView } from './group-view';

export type GroupSort = 'verschil' | 'pijler' | 'gat';
export const groupSorts: readonly GroupSort[] = ['verschil', 'pijler', 'gat'];

/** Items under one heading. `key` is an agreement, a pillar or kind, or how far the level is from the target. */
export interface ItemGroup {
  key: string;
  items: readonly ItemView[];
}

const agreementOrder: readonly Agreement[] = ['tegengesteld', 'verdeeld', 'te-weinig', 'eens'];
const gapOrder = ['gat-3', 'gat-2', 'gat-1', 'op-doel', 'geen-niveau', 'nvt'] as const;

/** Puts items under headings, in the order asked for; within a heading ties stay in framework order. */
export function arrangeItems(framework: Framework, items: readonly ItemView[], sort: GroupSort): ItemGroup[] {
  const groups = groupItems(framework, items, sort);
  return groups.filter((group) => group.items.length > 0);
}

function groupItems(framework: Framework, items: readonly ItemView[], sort: GroupSort): ItemGroup[] {
  const under = (keys: readonly string[], keyOf: (item: ItemView) => string) =>
    keys.map((key) => ({ key, items: items.filter((item) => keyOf(item) === key) }));
  switch (sort) {
    case 'verschil':
      return under(agreementOrder, ({ figures }) => figures.agreement).map(({ key, items: found }) => ({
        key,
        items: [...found].sort((a, b) => rangeOf(b) - rangeOf(a)),
      }));
    case 'gat':
      return under(gapOrder, gapKey);
    case 'pijler': {
      const pillars = new Map(framework.randvoorwaarden.map(({ id, pijler }) => [id, pijler as string]));
      const points = new Set(framework.aandachtspunten.map(({ id }) => id));
      const keys = [...framework.pijlers.map(({ id }) => id), 'aandachtspunten', 'praktijklessen'];
      return under(keys, ({ id }) => pillars.get(id) ?? (points.has(id) ? 'aandachtspunten' : 'praktijklessen'));
    }
  }
}

/** Highest - lowest level; -1 where nobody gave one. */
const rangeOf = ({ figures: { min, max } }: ItemView): number => (min === null || max === null ? -1 : max - min);

function gapKey({ gap, rating }: ItemView): (typeof gapOrder)[number] {
  if (rating.kind === 'notApplicable') return 'nvt';
  if (gap === null) return 'geen-niveau';
  return gapOrder[targetLevel - gap] ?? 'op-doel';
}
