import type { ProposalTexts } from '../../domain/action-proposals';
import { proposalWords } from '../../messages/actieplan-proposals';
import type { ShownContent } from '../../ui/content';
import type { NamedItem, Names } from '../../ui/names';

export type PlanNames = Names<ShownContent>;

/** A rated item by its id, or undefined where an action names one that this framework does not know. */
export const findItem = (names: PlanNames, id: string): NamedItem | undefined =>
  names.items.find((item) => item.id === id);

/** A success factor with its page, or null where this framework does not know it. */
export const findFactor = (names: PlanNames, id: string): { name: string; href: string } | null =>
  names.content.succesfactoren.some((factor) => factor.id === id) ? names.factor(id) : null;

/** Whether a success factor is one of this item. */
export const isFactorOf = ({ content }: PlanNames, factor: string, item: string): boolean =>
  content.succesfactoren.some(({ id, randvoorwaarden }) => id === factor && randvoorwaarden.includes(item));

/** What proposals say, from the content. */
export const proposalTexts = (names: PlanNames): ProposalTexts => ({
  step: (item, level) => names.item(item).stappen[level] ?? '',
  factor: (factor) => proposalWords.texts.factor(names.factor(factor).name),
  findOut: (item) => proposalWords.texts.findOut(names.item(item).onderwerp),
});
