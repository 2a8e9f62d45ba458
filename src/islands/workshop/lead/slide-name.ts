import type { SlidePlace } from '../../../domain/workshop-slides';
import { leadWords as words } from '../../../messages/workshop-lead';
import type { LeadContent } from '../../../ui/content-workshop';
import type { Room } from '../room';

/** What a place is called for the trainer: the step, and which card, question or point of it. */
export function slideName(room: Room<LeadContent>, place: SlidePlace | null): string {
  const { workshop, content } = room;
  const part = workshop.parts.find(({ id }) => id === place?.part);
  const form = content.werkvormen.find(({ id }) => id === part?.werkvorm);
  const step = form?.stappen[place?.step ?? 0];
  if (!form || !step || !place) return words.pause;
  const { sub } = place;
  const of = (name: string) => `${step.titel}: ${name}`;
  if (sub === 0) return step.titel;
  if (step.toon === 'kaarten') return of(words.card(sub, cardCount(room, place)));
  if (step.toon === 'vragen') return of(words.case.question(sub, room.casus?.vragen.length ?? 0));
  if (step.toon === 'casus') return of(words.case.title);
  if (step.toon === 'wending') return of(words.case.turnShown);
  return of(sub === 1 ? words.outcome.overview : words.outcome.item(sub - 1, content.items.length));
}

const cardCount = ({ slides }: Pick<Room, 'slides'>, { part, step }: SlidePlace): number =>
  slides.filter((slide) => slide.part === part && slide.step === step).length - 1;
