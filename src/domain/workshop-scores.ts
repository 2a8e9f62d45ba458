/** What one participant of a workshop scores for the own organisation, and its number in a code. Pure. */

/** The two times that a workshop can measure; codes keep their order. */
export const moments = ['vooraf', 'achteraf'] as const;
export type Moment = (typeof moments)[number];

/** What one can choose for an aandachtspunt: level 0 to 4, or neither. Codes keep the order. */
export const scoreAnswers = ['0', '1', '2', '3', '4', 'weet-niet', 'nvt'] as const;
export type ScoreAnswer = (typeof scoreAnswers)[number];

/** How many aandachtspunten are scored; codes rest on it. */
export const scoreCount = 8;

/** The answers of one participant in framework order; null where nothing was chosen. */
export type ScoreAnswers = readonly (ScoreAnswer | null)[];

/** One participant's answers at one moment. There is no name and no organisation in it. */
export interface ScoreForm {
  moment: Moment;
  answers: ScoreAnswers;
}

/** Eight possibilities a point: the seven answers, or none. With the moment in front that is just 25 bits. */
const possibilities = scoreAnswers.length + 1;
const allAnswers = possibilities ** scoreCount;

/** A form as one number from 0 to 2^25-1: every one of them is some form. */
export function packScores({ moment, answers }: ScoreForm): number {
  const digits = Array.from({ length: scoreCount }, (_, index) => digitOf(answers[index] ?? null));
  return moments.indexOf(moment) * allAnswers + digits.reduce((sum, digit) => sum * possibilities + digit, 0);
}

/** What `packScores` put in a number; null for a number that is too high, and for a form without any answer. */
export function unpackScores(value: number): ScoreForm | null {
  const moment = moments[Math.floor(value / allAnswers)];
  const packed = value % allAnswers;
  if (!Number.isInteger(value) || !moment || packed === 0) return null;
  const answers = Array.from({ length: scoreCount }, (_, index) => {
    const digit = Math.floor(packed / possibilities ** (scoreCount - 1 - index)) % possibilities;
    return scoreAnswers[digit - 1] ?? null;
  });
  return { moment, answers };
}

const digitOf = (answer: ScoreAnswer | null): number => (answer === null ? 0 : scoreAnswers.indexOf(answer) + 1);

/** The signs for one answer in the strip of a paper score sheet; `x` is nothing chosen. */
const stripSigns: Readonly<Record<string, ScoreAnswer | null>> = {
  ...Object.fromEntries(scoreAnswers.slice(0, 5).map((level) => [level, level])),
  w: 'weet-niet',
  n: 'nvt',
  x: null,
};

/** Reads the strip of a paper sheet, `23w01n42`: eight signs 0-4, w, n or x; spaces and dashes may stand between. */
export function readStrip(typed: string): ScoreAnswers | null {
  const signs = [...typed.replace(/[\s\p{Pd}]/gu, '').toLowerCase()];
  if (signs.length !== scoreCount || signs.some((sign) => !(sign in stripSigns))) return null;
  const answers = signs.map((sign) => stripSigns[sign] ?? null);
  return answers.every((answer) => answer === null) ? null : answers;
}
