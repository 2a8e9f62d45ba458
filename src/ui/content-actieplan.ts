import type { Model } from '../schemas/model';
import { type ShownContent, trimForCompare } from './content';

/**
 * Trims the model to what the action plan uses: names, next steps and the links that the ranking of gaps counts. The
 * descriptors of the levels and other long texts stay out. Runs at build time, in the page.
 */
export function trimForPlan(model: Model): ShownContent {
  const content = trimForCompare(model);
  const short = { niveaus: [], weetDit: '' };
  return {
    ...content,
    randvoorwaarden: content.randvoorwaarden.map((item) => ({ ...item, ...short })),
    aandachtspunten: content.aandachtspunten.map(({ randvoorwaarden, ...item }) => ({
      ...item,
      ...short,
      randvoorwaarden: randvoorwaarden.map(({ id }) => ({ id, blindeVlek: '' })),
    })),
    praktijklessen: content.praktijklessen.map((item) => ({ ...item, ...short })),
  };
}
