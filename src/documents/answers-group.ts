import { ratingOf, targetLevel } from '../domain/answers';
import { answersWorkbookWords as words } from '../messages/answers-workbook';
import { ratingText } from '../messages/report';
import { agreementNames } from '../messages/report-group';
import { dayOf, fieldsOf, type Item, itemFields, levelOf, sheetOf } from './answers-fields';
import type { AnswersNames, AnswersView } from './answers-source';
import type { Sheet } from './sheet-model';

/** What the answers come to for every item, and what the group made of it. `texts`: with what it wrote down. */
export function groupSheet(
  view: AnswersView,
  names: AnswersNames,
  figures: NonNullable<AnswersView['report']['group']>,
  texts: boolean,
): Sheet {
  const { report, consensus } = view;
  const { known, unknown, notApplicable, median, min, max, agreement, level, answer, how, motivation, owner, due } =
    words.group;
  const rating = ({ id }: Item) => ratingOf(report.answers, id);
  const fields = fieldsOf<Item>(
    Object.values(itemFields(names)),
    [
      { ...known, width: 12, cell: ({ id }) => figures.get(id)?.known ?? null },
      { ...unknown, width: 11, cell: ({ id }) => figures.get(id)?.unknown ?? null },
      { ...notApplicable, width: 8, cell: ({ id }) => figures.get(id)?.notApplicable ?? null },
      { ...median, width: 9, cell: ({ id }) => figures.get(id)?.median ?? null },
      { ...min, width: 9, cell: ({ id }) => figures.get(id)?.min ?? null },
      { ...max, width: 9, cell: ({ id }) => figures.get(id)?.max ?? null },
      { ...agreement, width: 20, cell: ({ id }) => agreementNames[figures.get(id)?.agreement ?? 'te-weinig'] },
      { ...level, width: 12, cell: (item) => levelOf(rating(item)) },
      { ...answer, width: 24, cell: (item) => ratingText(rating(item)) },
      { ...how, width: 22, cell: ({ id }) => howText(view, id) },
    ],
    texts && [
      { ...motivation, width: 50, cell: ({ id }) => consensus.get(id)?.motivation ?? '' },
      { ...owner, width: 24, cell: ({ id }) => consensus.get(id)?.owner ?? '' },
      { ...due, width: 13, cell: ({ id }) => dayOf(consensus.get(id)?.due ?? '') },
    ],
  );
  const rows = names.items.map((item) => fields.map(({ cell }) => cell(item)));
  return sheetOf(words.sheets.group, fields, rows);
}

function howText({ report, consensus }: AnswersView, id: string): string {
  const recorded = consensus.get(id);
  if (recorded) return recorded.rating.kind === 'unknown' ? words.open : words.agreed;
  return report.provisional.has(id) ? words.provisional : '';
}

/** How the report comes to its order: level, gap and points of every randvoorwaarde. */
export function reportSheet({ report, ambitions }: AnswersView, names: AnswersNames): Sheet {
  const w = words.report;
  const gaps = new Map(report.gaps.map((gap) => [gap.id, gap]));
  const rating = ({ id }: Item) => ratingOf(report.answers, id);
  const { pillar, id, name } = itemFields(names);
  const fields = fieldsOf<Item>(
    [pillar, id, name],
    [
      { ...w.level, width: 8, cell: (item) => levelOf(rating(item)) },
      { ...w.answer, width: 24, cell: (item) => ratingText(rating(item)) },
      {
        ...w.gap,
        width: 9,
        cell: (item) => {
          const given = rating(item);
          return given.kind === 'level' ? Math.max(0, targetLevel - given.level) : null;
        },
      },
      { ...w.rank, width: 10, cell: (item) => gaps.get(item.id)?.rank ?? null },
      { ...w.points, width: 8, cell: (item) => gaps.get(item.id)?.points ?? null },
      { ...w.forGap, width: 15, cell: (item) => gaps.get(item.id)?.reasons.gap ?? null },
      { ...w.forPillar, width: 15, cell: (item) => gaps.get(item.id)?.reasons.startPillar ?? null },
      { ...w.forBarriers, width: 15, cell: (item) => gaps.get(item.id)?.reasons.barriers ?? null },
      { ...w.ambition, width: 9, cell: (item) => ambitions.get(item.id)?.level ?? null },
      { ...w.by, width: 13, cell: (item) => dayOf(ambitions.get(item.id)?.by ?? '') },
    ],
  );
  const items = names.items.filter(({ kind }) => kind === 'randvoorwaarde');
  return sheetOf(
    words.sheets.report,
    fields,
    items.map((item) => fields.map(({ cell }) => cell(item))),
  );
}
