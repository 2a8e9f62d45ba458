import { ratingOf } from '../domain/answers';
import { readAnswers, type Scan } from './scan';

/** How many of these rated items a scan answers: with a level, "weet ik niet" or "niet van toepassing". */
export function countAnswered(scan: Scan, rated: readonly string[]): number {
  const answers = readAnswers(scan);
  return rated.filter((id) => ratingOf(answers, id).kind !== 'unanswered').length;
}
