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

/** What a part is called. */
export function partName(werkvorm: string, forms: readonly { id: string; korteNaam: string }[]): string {
  if (werkvorm === '') return words.programme.pause;
  return forms.find(({ id }) => id === werkvorm)?.korteNaam ?? words.programme.unknown;
}
