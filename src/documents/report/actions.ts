import type { ActionWithChange } from '../../domain/compare-actions';
import { dateText } from '../../messages/format';
import { doneWords } from '../../messages/report-actions';
import { reportDocumentWords as words } from '../../messages/report-document';
import { partTitles } from '../../messages/report-parts';
import { heading, plain, quiet, when } from '../blocks';
import type { Block, Text } from '../model';
import type { ReportSource } from './source';

/** What was done of the plan, what runs and what is late; for a later round what was done since the one before it. */
export function actionBlocks({ actions, names }: ReportSource): Block[] {
  const { summary, left, done, since } = actions;
  if (summary.total === 0) return [heading(1, partTitles.gedaan), plain(doneWords.none)];
  const table = (title: string, list: readonly ActionWithChange[]) =>
    list.length === 0 ? [] : [heading(2, title), actionTable(list, names)];
  return [
    heading(1, partTitles.gedaan),
    plain(doneWords.summary(summary)),
    ...when(done.length > 0, quiet(doneWords.intro)),
    ...when(done.length === 0, plain(doneWords.noneDone)),
    ...(since
      ? [
          ...when(done.length > 0 && since.between.length === 0, plain(doneWords.noneBetween(since.round))),
          ...table(doneWords.between(since.round, since.between.length), since.between),
          ...table(doneWords.outside(since.outside.length), since.outside),
        ]
      : table(doneWords.done(done.length), done)),
    ...(['te-laat', 'bezig', 'open'] as const).flatMap((state) =>
      table(doneWords.left[state](left[state].length), left[state]),
    ),
  ];
}

function actionTable(list: readonly ActionWithChange[], names: ReportSource['names']): Block {
  return {
    ...{ kind: 'table', hasRowHeads: true, widths: [38, 21, 17, 24] },
    head: [words.action, words.owner, words.due, words.actionItem],
    rows: list.map((action): Text[] => [
      action.text || doneWords.textless,
      action.owner,
      [action.due && dateText(action.due), action.status === 'bezig' && doneWords.busy].filter(Boolean).join('\n'),
      [names.items.find(({ id }) => id === action.item)?.korteNaam, doneWords.change(action)]
        .filter(Boolean)
        .join('\n'),
    ]),
  };
}
