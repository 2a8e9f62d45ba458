import type { WorkshopPart } from '../../domain/workshop';
import { workshopWords as words } from '../../messages/workshop';
import { newPartId } from '../../stores/workshop';
import type { PrepareContent } from '../../ui/content-workshop';

/** The proposal for an audience and a length, as parts of a programme. */
export function partsFor({ programmas }: PrepareContent, audience: string, length: number): WorkshopPart[] {
  const found = programmas.find(({ doelgroep, lengte }) => doelgroep === audience && lengte === length);
  return (found?.delen ?? []).map(({ werkvorm = '', minuten }) => newPart(werkvorm, minuten));
}

/** A part that was not there yet; without a werkvorm it is a break. */
export const newPart = (werkvorm: string, minutes: number): WorkshopPart => ({
  id: newPartId(),
  werkvorm,
  minutes,
  note: '',
});

/** What the parts of a programme are called: two breaks get a number, to tell them apart. */
export function partNames(
  parts: readonly Pick<WorkshopPart, 'werkvorm'>[],
  forms: readonly { id: string; korteNaam: string }[],
): string[] {
  const names = parts.map(({ werkvorm }) => partName(werkvorm, forms));
  return names.map((name, index) => {
    const isOne = names.filter((other) => other === name).length === 1;
    return isOne ? name : `${name} ${names.slice(0, index + 1).filter((other) => other === name).length}`;
  });
}

/** What a part is called. */
export function partName(werkvorm: string, forms: readonly { id: string; korteNaam: string }[]): string {
  if (werkvorm === '') return words.programme.pause;
  return forms.find(({ id }) => id === werkvorm)?.korteNaam ?? words.programme.unknown;
}
