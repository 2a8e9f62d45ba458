import {
  codeFragment,
  type FormAnswers,
  markCount,
  type MotherAnswer,
  motherAnswers,
  packForm,
  statementCount,
} from '../domain/mothers';
import { encodeCode } from '../dossier/code';
import { chance, forgetHere, keepHere, recallHere } from '../platform/this-tab';

export { canSpeak, speak, stopSpeaking } from '../platform/speech';

/*
 * The form as a mother fills it in: on her own phone or somebody else's, without a dossier. Her answers stay in this tab,
 * so that a reload loses nothing, until she wipes them or closes it. There is no field to write in: what somebody writes in
 * her own words can point at her, at her children or at somebody at home, and she may depend on who reads it.
 */

const memory = 'moeders';

interface Kept {
  answers: (MotherAnswer | null)[];
  /** The number that tells her form from an equal one; made with her first code, and then it stays. */
  mark: number | null;
}

/** What this tab has of the form; anything that is not ours counts for nothing. */
export function recallForm(): Kept {
  const found = recallHere(memory) as Partial<Kept> | null;
  const given: unknown[] = Array.isArray(found?.answers) ? found.answers : [];
  const mark = found?.mark;
  return {
    answers: Array.from(
      { length: statementCount },
      (_, index) => motherAnswers.find((answer) => answer === given[index]) ?? null,
    ),
    mark: Number.isInteger(mark) && Number(mark) >= 0 && Number(mark) < markCount ? Number(mark) : null,
  };
}

/** Keeps the answers as they stand in the form. */
export function keepAnswers(answers: FormAnswers): void {
  keepHere(memory, { ...recallForm(), answers });
}

/** Forgets everything. */
export function wipeForm(): void {
  forgetHere(memory);
}

/** What she gives to who collects. */
export interface OwnCode {
  code: string;
  /** What follows the `#` in the address of the page that takes codes in. */
  fragment: string;
}

/** Makes the code of these answers; null when she answered nothing. The same answers give the same code again. */
export function makeCode(answers: FormAnswers): OwnCode | null {
  if (answers.every((answer) => answer === null)) return null;
  const mark = recallForm().mark ?? chance(markCount);
  keepHere(memory, { answers, mark });
  const code = encodeCode(packForm(answers, mark));
  return { code, fragment: codeFragment(code) };
}
