/** The form "Wat merken moeders?": what a filled-in form holds, and what forms say together. Pure. */

/** Its id among the instruments of a dossier, permanent. */
export const mothersPart = 'wat-merken-moeders';

/** What a mother can answer. Dossiers and codes keep these; the order is that of the form and of the codes. */
export const motherAnswers = ['ja', 'beetje', 'nee', 'weet-niet'] as const;
export type MotherAnswer = (typeof motherAnswers)[number];

/** How many statements the form has; codes rest on it. */
export const statementCount = 8;

/** From so many forms on results are shown, and so many must differ from what was shown before. */
export const fewestForms = 5;

/** The answers of one form in the order of the statements; null where she skipped one. */
export type FormAnswers = readonly (MotherAnswer | null)[];

/** One form that was brought in. There is no name, no date and no free text in it, so that nothing can point at her. */
export interface MotherForm {
  id: string;
  /** By id of the statement. */
  answers: ReadonlyMap<string, MotherAnswer>;
  /** The number that tells equal forms apart. */
  mark: number;
  came: CameAs;
}

/** How a form came in. */
export type CameAs = 'code' | 'papier';

/** Five possibilities a statement: the four answers, or none. */
const possibilities = motherAnswers.length + 1;
const allForms = possibilities ** statementCount;
/** Marks go from 0 to 63: with the answers they fill the 25 bits of a code. */
export const markCount = 64;

/**
 * A form as one number for a code. The mark is in front, so that codes of equal answers don't look alike to whoever sees a
 * few of them.
 */
export function packForm(answers: FormAnswers, mark: number): number {
  const packed = Array.from({ length: statementCount }, (_, index) => digitOf(answers[index] ?? null));
  return mark * allForms + packed.reduce((sum, digit) => sum * possibilities + digit, 0);
}

/** What `packForm` put in a number; null for a number that no form gives: one too high, or one without any answer. */
export function unpackForm(value: number): { answers: FormAnswers; mark: number } | null {
  const mark = Math.floor(value / allForms);
  const packed = value % allForms;
  if (!Number.isInteger(value) || value < 0 || mark >= markCount || packed === 0) return null;
  const answers = Array.from({ length: statementCount }, (_, index) => {
    const digit = Math.floor(packed / possibilities ** (statementCount - 1 - index)) % possibilities;
    return motherAnswers[digit - 1] ?? null;
  });
  return { answers, mark };
}

const digitOf = (answer: MotherAnswer | null): number => (answer === null ? 0 : motherAnswers.indexOf(answer) + 1);

/** What follows the `#` in the address that brings a code to who collects them. */
export const codeFragment = (code: string): string => `m1.${code}`;

/** How often each answer was given to a statement. */
export type Counts = Readonly<Record<MotherAnswer, number>> & { given: number };

/** The answers to one statement; null when fewer than five mothers answered it. */
export function countAnswers(forms: readonly MotherForm[], statement: string): Counts | null {
  const given = forms.flatMap(({ answers }) => answers.get(statement) ?? []);
  if (given.length < fewestForms) return null;
  const count = (answer: MotherAnswer) => given.filter((found) => found === answer).length;
  return {
    ja: count('ja'),
    beetje: count('beetje'),
    nee: count('nee'),
    'weet-niet': count('weet-niet'),
    given: given.length,
  };
}

/** The answer that most mothers gave; on a tie the more cautious: nee, een beetje, ja, weet niet. */
export function mostGiven(counts: Counts): MotherAnswer {
  const cautious: readonly MotherAnswer[] = ['nee', 'beetje', 'ja', 'weet-niet'];
  return cautious.reduce((best, answer) => (counts[answer] > counts[best] ? answer : best));
}

/** What the group says of itself beside what mothers say: which question to talk about. It changes no level. */
export type Contrast = 'minder' | 'meer' | 'gelijk' | 'geen-antwoord';

/** How strong the group calls something: from a level, or from a success factor. */
export type OwnView = 'sterk' | 'zwak' | 'ertussen' | null;

/**
 * `minder`: the group calls it strong and mothers notice it less; `meer`: the other way round. The borders are those of the
 * mismatch between a level and its success factors (RULES, "Signals"), with "een beetje" for half.
 */
export function contrastOf(own: OwnView, { ja, beetje, nee }: Counts): Contrast {
  if (own === null) return 'geen-antwoord';
  const known = ja + beetje + nee;
  if (known === 0) return 'gelijk';
  const share = (ja + beetje / 2) / known;
  if (own === 'sterk' && share < 0.5) return 'minder';
  return own === 'zwak' && share >= 0.75 ? 'meer' : 'gelijk';
}
