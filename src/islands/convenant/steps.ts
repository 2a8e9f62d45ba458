import { convenantWords, stepNames } from '../../messages/convenant';
import type { ConvenantStep } from '../../schemas/convenant';

/** The steps of the builder, and the last one, where one reads it all. */
export const convenantPlaces = ['partijen', 'doel', 'afspraken', 'samenwerken', 'looptijd', 'nalezen'] as const;
export type ConvenantPlace = (typeof convenantPlaces)[number];

export const isStep = (place: ConvenantPlace): place is ConvenantStep => place !== 'nalezen';

export const placeName = (place: ConvenantPlace): string =>
  isStep(place) ? stepNames[place] : convenantWords.readStep;
