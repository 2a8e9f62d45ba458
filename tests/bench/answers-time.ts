import type { Browser } from '@playwright/test';
import { type AnswerTimes, measureAnswers, visitor, watchAnswers } from './measure.ts';
import { ms, percentile, table } from './numbers.ts';
import { emptyScan, withFile } from './with-file.ts';

/** Questions answered in one turn. */
const turn = 8;

/** From answer to paint and to the next page over the questions given, beside the bare form in the same run. */
export async function answersTable(
  browser: Browser,
  site: string,
  bare: string,
  questions: readonly string[],
  slowdown: number,
): Promise<string> {
  const count = questions.length;
  const [ours, theirs] = await withFile(browser, site, emptyScan, async (page) => {
    const context = await browser.newContext(visitor);
    const other = await context.newPage();
    const sides = [
      { page, base: `${site}scan/`, parts: new Array<AnswerTimes>() },
      { page: other, base: bare, parts: new Array<AnswerTimes>() },
    ] as const;
    for (const side of sides) await watchAnswers(side.page);
    // In turns, a few questions each: a machine that slows down or speeds up does so for both.
    for (let from = 0; from < count; from += turn) {
      for (const side of sides) {
        await side.page.bringToFront();
        await side.page.goto(`${side.base}${questions[from] ?? ''}/`);
        side.parts.push(await measureAnswers(side.page, Math.min(turn, count - from), slowdown));
      }
    }
    await context.close();
    return [joinTimes(sides[0].parts), joinTimes(sides[1].parts)] as const;
  });
  const row = (name: string, { answers, next, heap }: AnswerTimes) => [
    name,
    ms(percentile(answers, 0.5)),
    ms(percentile(answers, 0.95)),
    ms(percentile(next, 0.5)),
    ms(percentile(next, 0.95)),
    `${(heap / 1e6).toFixed(1)} MB`,
  ];
  const ratio = (pick: (times: AnswerTimes) => number) => `${(pick(ours) / pick(theirs)).toFixed(2)}x`;
  return table(
    [`${count} answers, CPU ${slowdown}x slower`, 'answer p50', 'answer p95', 'next page p50', 'next page p95', 'heap'],
    [
      row('Ketenspiegel', ours),
      row('bare form', theirs),
      [
        'ratio',
        ratio(({ answers }) => percentile(answers, 0.5)),
        ratio(({ answers }) => percentile(answers, 0.95)),
        ratio(({ next }) => percentile(next, 0.5)),
        ratio(({ next }) => percentile(next, 0.95)),
        ratio(({ heap }) => heap),
      ],
    ],
  );
}

/** What several turns measured, together; the heap of the last, when all is answered. */
function joinTimes(parts: readonly AnswerTimes[]): AnswerTimes {
  return {
    answers: parts.flatMap(({ answers }) => answers),
    next: parts.flatMap(({ next }) => next),
    heap: parts.at(-1)?.heap ?? 0,
  };
}
