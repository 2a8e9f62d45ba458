import type { ReadingNeed } from '../../domain/reading-route';

const prefixes: Record<ReadingNeed['kind'], string> = {
  gap: 'gat',
  attentionPoint: 'punt',
  lesson: 'punt',
  barrier: 'belemmering',
};

/** Id of the place in the report where something stands, so that the reading route can lead to it. */
export function placeId(kind: ReadingNeed['kind'], id: string): string {
  return `${prefixes[kind]}-${id}`;
}
