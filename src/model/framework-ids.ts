import type { FrameworkIds } from '../domain/framework';
import type { Model } from '../schemas/model';

/** Only which elements there are, and of which version: what an island needs to check a file or to read a link. */
export function frameworkIds(model: Model): FrameworkIds & { version: string } {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => ({ id }));
  return {
    version: model.framework,
    randvoorwaarden: ids(model.randvoorwaarden),
    aandachtspunten: ids(model.aandachtspunten),
    praktijklessen: ids(model.praktijklessen),
    succesfactoren: ids(model.succesfactoren),
    belemmeringen: ids(model.belemmeringen),
  };
}
