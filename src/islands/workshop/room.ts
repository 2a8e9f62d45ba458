import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { spreadMinutes, type WorkshopPart } from '../../domain/workshop';
import type { Moment } from '../../domain/workshop-scores';
import { listSlides, slideIndex, type SlidePlace } from '../../domain/workshop-slides';
import type { Workshop } from '../../domain/workshop';
import { $run, changeRun, goTo, openRun, type Run } from '../../stores/workshop-run';
import { cardsFor, type ScreenContent, type ScreenForm } from '../../ui/content-workshop';
import { useKeys } from '../../ui/use-keys';

/** Where a workshop is, and what both windows show there. */
export interface Room<C extends ScreenContent = ScreenContent> {
  workshop: Workshop;
  content: C;
  slides: SlidePlace[];
  /** Place in `slides`; -1 in an empty programme. */
  at: number;
  here: SlidePlace | null;
  part: WorkshopPart | undefined;
  form: C['werkvormen'][number] | undefined;
  step: C['werkvormen'][number]['stappen'][number] | undefined;
  /** Minutes of this step in this programme, without what was added. */
  minutes: number;
  cards: C['werkvormen'][number]['kaarten'];
  casus: C['casussen'][number] | undefined;
  /** The measurement this werkvorm is about. */
  moment: Moment | undefined;
}

/** The room of a workshop at the place of its run. */
export function roomOf<C extends ScreenContent>(workshop: Workshop, content: C, run: Run | null): Room<C> {
  const formOf = (id: string) => content.werkvormen.find((form) => form.id === id);
  const casus = content.casussen.find(({ id }) => id === workshop.casus);
  const cardsOf = (form: ScreenForm | undefined) => cardsFor(form?.kaarten ?? [], workshop.audience);
  const slides = listSlides(workshop.parts, content.werkvormen, {
    cards: (id) => cardsOf(formOf(id)).length,
    questions: casus ? casus.vragen.length : null,
    items: content.items.length,
  });
  const at = slideIndex(slides, run?.place ?? null);
  const here = slides[at] ?? null;
  const part = workshop.parts.find(({ id }) => id === here?.part);
  const form = part && formOf(part.werkvorm);
  return {
    ...{ workshop, content, slides, at, here, part, form, casus },
    step: form?.stappen[here?.step ?? 0],
    minutes: part ? (minutesOf(part, form)[here?.step ?? 0] ?? 0) : 0,
    cards: cardsOf(form) as C['werkvormen'][number]['kaarten'],
    moment: form?.moment,
  };
}

/** The minutes of each step of a part; a break is one step. */
export const minutesOf = (part: WorkshopPart, form: ScreenForm | undefined): number[] =>
  form
    ? spreadMinutes(
        form.stappen.map(({ minuten }) => minuten),
        part.minutes,
      )
    : [part.minutes];

/** Opens the run of this workshop, and gives it. */
export function useRun(workshop: Workshop | null): Run | null {
  const run = useStore($run);
  const id = workshop?.id;
  useEffect(() => void openRun(), [id]);
  return run?.workshop === id ? run : null;
}

/** One place back or on. */
export function step({ slides, at }: Pick<Room, 'slides' | 'at'>, by: 1 | -1): void {
  const place = slides[at + by];
  if (place) goTo(place);
}

/** The first place of what comes after this step; null at the end. */
export function nextStep({ slides, at, here }: Room): SlidePlace | null {
  return slides.slice(at + 1).find(({ part, step: other }) => part !== here?.part || other !== here.step) ?? null;
}

/** Keys and a clicker drive the room from either window, whichever has the focus. */
export function useRoomKeys(room: Room | null, run: Run | null): void {
  const blank = () => changeRun({ isBlank: $run.get()?.isBlank !== true });
  useKeys({
    isOn: room !== null && run?.hasKeys === true,
    worksInLines: true,
    onNext: () => room && forward(room),
    onPrevious: () => room && step(latest(room), -1),
    others: { b: blank, '.': blank },
  });
}

/** The first press begins; what is empty is filled again before one goes on. */
export function forward(room: Room): void {
  const run = $run.get();
  if (run?.isBlank) changeRun({ isBlank: false });
  else if (run?.begunAt === null) begin(room);
  else step(latest(room), 1);
}

/** Who presses twice before the frame goes two on. */
function latest({ slides }: Room): Pick<Room, 'slides' | 'at'> {
  return { slides, at: slideIndex(slides, $run.get()?.place ?? null) };
}

/** Opens the first place, and the clock begins. */
export function begin({ slides }: Room): void {
  const [first] = slides;
  if (first) goTo(first);
}
