import type { Answers } from './answers';

/** One scan of a round, as the rules see it. */
export interface RoundScan {
  id: string;
  role: string;
  organisation: string;
  answers: Answers;
}
