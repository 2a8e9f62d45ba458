import type { WorkshopPart } from './workshop';

/* What the room sees one after another: the steps of each part, and within a step its cards, the case, or the scores. Pure. */

/** What a step shows one by one; the names of `screenParts` in the content. */
export interface SlideStep {
  toon?: string | undefined;
}

/** The part of a werkvorm that this needs. */
export interface SlideForm {
  id: string;
  stappen: readonly SlideStep[];
}

/** How much each thing that is shown one by one has, in this workshop. */
export interface SlideCounts {
  cards: (werkvorm: string) => number;
  /** Questions of the chosen case; null when there is no case. */
  questions: number | null;
  /** Aandachtspunten that are scored. */
  items: number;
}

/** A place in the workshop. `sub` 0 is the step itself; then cards, the case, its questions or its turn, or the scores. */
export interface SlidePlace {
  part: string;
  step: number;
  sub: number;
}

/** All places in their order. A break, or a werkvorm that is not known any more, has one. */
export function listSlides(
  parts: readonly WorkshopPart[],
  forms: readonly SlideForm[],
  counts: SlideCounts,
): SlidePlace[] {
  return parts.flatMap(({ id: part, werkvorm }) => {
    const steps = forms.find(({ id }) => id === werkvorm)?.stappen ?? [{}];
    return steps.flatMap(({ toon }, step) =>
      Array.from({ length: 1 + subsOf(toon, werkvorm, counts) }, (_, sub) => ({ part, step, sub })),
    );
  });
}

function subsOf(toon: string | undefined, werkvorm: string, { cards, questions, items }: SlideCounts): number {
  if (toon === 'kaarten') return cards(werkvorm);
  if (toon === 'vragen') return questions ?? 0;
  if (toon === 'casus' || toon === 'wending') return questions === null ? 0 : 1;
  return toon === 'uitkomst' ? 1 + items : 0;
}

/**
 * Where one is in the list: the place itself; where that is gone the begin of its step or part, and else the first. -1 only
 * in an empty list.
 */
export function slideIndex(slides: readonly SlidePlace[], place: SlidePlace | null): number {
  const tests: ((slide: SlidePlace) => boolean)[] = place
    ? [
        ({ part, step, sub }) => part === place.part && step === place.step && sub === place.sub,
        ({ part, step }) => part === place.part && step === place.step,
        ({ part }) => part === place.part,
      ]
    : [];
  for (const test of tests) {
    const found = slides.findIndex(test);
    if (found >= 0) return found;
  }
  return slides.length > 0 ? 0 : -1;
}
