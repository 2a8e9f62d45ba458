import type { Framework } from '../domain/framework';
import type { Model } from '../schemas/model';

/** The content as the rules see it: ids, order and links. Small enough to send to a browser. */
export function trimFramework(model: Model): Framework {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => ({ id }));
  const linked = (items: readonly { id: string; randvoorwaarden: readonly { id: string }[] }[]) =>
    items.map(({ id, randvoorwaarden }) => ({ id, randvoorwaarden: ids(randvoorwaarden) }));
  return {
    pijlers: model.pijlers.map(({ id }) => ({ id })),
    randvoorwaarden: model.randvoorwaarden.map(({ id, pijler, succesfactoren }) => ({ id, pijler, succesfactoren })),
    aandachtspunten: linked(model.aandachtspunten),
    praktijklessen: ids(model.praktijklessen),
    succesfactoren: ids(model.succesfactoren),
    belemmeringen: linked(model.belemmeringen),
    secties: [],
  };
}
