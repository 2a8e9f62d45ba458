import { levels } from '../domain/answers';
import type { Ambition } from '../domain/compare-ambitions';
import type { Round } from './dossier';

/** The own levels a round aims at. An entry without a level is none. */
export function readAmbitions(round: Round): Ambition[] {
  return Object.entries(round.ambition).flatMap(([id, { level, by }]) => {
    const found = levels.find((known) => known === level);
    return found === undefined ? [] : [{ id, level: found, by: typeof by === 'string' ? by.trim() : '' }];
  });
}
