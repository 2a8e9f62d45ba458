import { answersWorkbookWords as words } from '../messages/answers-workbook';
import { ratingText } from '../messages/report';
import { presenceText } from '../messages/report-gaps';
import { layerLabels, roleLabels } from '../messages/respondents';
import { type Field, fieldsOf, type Item, itemFields, levelOf, sheetOf } from './answers-fields';
import { groupSheet, reportSheet } from './answers-group';
import type { AnswersChoices, AnswersNames, AnswersView, SourceScan } from './answers-source';
import type { Cell, Sheet, Workbook } from './sheet-model';

export interface AnswersInput {
  view: AnswersView;
  names: AnswersNames;
  choices: AnswersChoices;
}

/** What the sheets hold, for a page that saves one of them as CSV. */
export type AnswersSheets = 'answers' | 'factors' | 'barriers' | 'group' | 'report';

/**
 * All answers of a round, the group's table and the report as tables; the writers add the sheet that explains the columns.
 * The sheet of the group is there when several people answered or the group recorded something.
 *
 * The view comes with roles that are protected already (`shownScans`). Without respondents nobody has a number either, and
 * the rows of one item are in the order of what they show: so they do not tell which answers are of one person. What says
 * something of a whole scan then stays out, for it would tie its rows together.
 *
 * Both choices are off until somebody turns them on. What the page has to say beside them:
 * - with fewer than five scans (`fewestToBlendIn`) one can see who answered what, also without respondents;
 * - with respondents or texts the file holds what the annex of the report shows: it is for those who may see that;
 * - a text can tell who wrote it, also without respondents, and it may name other people.
 */
export function answersWorkbook({ view, names, choices }: AnswersInput): Workbook {
  const sheets = answersSheets({ view, names, choices });
  return { title: words.title(view.chain, view.round), sheets: Object.values(sheets) };
}

/** The same sheets by what they hold. */
export function answersSheets(input: AnswersInput): Partial<Record<AnswersSheets, Sheet>> {
  const { view, names, choices } = input;
  return {
    answers: answersSheet(input),
    factors: factorsSheet(input),
    barriers: barriersSheet(input),
    ...(view.report.group && { group: groupSheet(view, names, view.report.group, choices.texts) }),
    report: reportSheet(view, names),
  };
}

interface Given {
  scan: SourceScan;
  /** Place in the list of scans, from 1. */
  number: number;
}

/**
 * Rows for each scan and each of the things asked. With respondents the answers of one respondent stand together; without,
 * the answers to one question, in the order of what they show.
 */
function rowsOf<Asked>(
  { view, choices }: AnswersInput,
  asked: readonly Asked[],
  fields: readonly Field<Given & { asked: Asked }>[],
): Cell[][] {
  const scans = view.scans.map((scan, place) => ({ scan, number: place + 1 }));
  const row = (given: Given, about: Asked) => fields.map(({ cell }) => cell({ ...given, asked: about }));
  if (choices.respondents) return scans.flatMap((given) => asked.map((about) => row(given, about)));
  return asked.flatMap((about) => scans.map((given) => row(given, about)).sort(byWhatTheyShow));
}

function byWhatTheyShow(a: readonly Cell[], b: readonly Cell[]): number {
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** "Strategisch", without what the form says to explain it. */
const layerNames = Object.fromEntries(
  Object.entries(layerLabels).map(([layer, label]) => [layer, label.replace(/:.*/u, '')]),
);

const respondent = words.respondent;
const respondentFields: readonly Field<Given>[] = [
  { ...respondent.number, width: 9, cell: ({ number }) => number },
  { ...respondent.role, width: 22, cell: ({ scan }) => labelOf(roleLabels, scan.role) },
  { ...respondent.organisation, width: 24, cell: ({ scan }) => scan.organisation },
  { ...respondent.layer, width: 14, cell: ({ scan }) => labelOf(layerNames, scan.layer) },
];

const labelOf = (labels: Readonly<Record<string, string>>, value: string): string =>
  Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;

const ticked = (is: boolean): Cell => (is ? words.yes : null);

function answersSheet(input: AnswersInput): Sheet {
  const { names, choices } = input;
  const given = ({ scan, asked }: Given & { asked: Item }) => scan.answer(asked.id);
  const fields = fieldsOf<Given & { asked: Item }>(
    choices.respondents && respondentFields,
    Object.values(itemFields(names)).map((field) => ({ ...field, cell: ({ asked }) => field.cell(asked) })),
    [
      { ...words.level, width: 8, cell: (row) => levelOf(given(row).rating) },
      { ...words.answer, width: 24, cell: (row) => ratingText(given(row).rating) },
    ],
    choices.texts && [
      {
        ...words.reason,
        width: 40,
        cell: (row) => (given(row).rating.kind === 'notApplicable' ? given(row).reason : ''),
      },
      { ...words.note, width: 50, cell: (row) => given(row).note },
      { ...words.evidence, width: 50, cell: (row) => given(row).evidence },
    ],
    [{ ...words.discuss, width: 11, cell: (row) => ticked(given(row).discuss) }],
  );
  return sheetOf(words.sheets.answers, fields, rowsOf(input, names.items, fields));
}

function factorsSheet(input: AnswersInput): Sheet {
  const { names, choices } = input;
  const itemName = new Map(names.items.map(({ id, korteNaam }) => [id, korteNaam]));
  type Row = Given & { asked: AnswersNames['content']['succesfactoren'][number] };
  const fields = fieldsOf<Row>(
    choices.respondents && respondentFields,
    [
      { ...words.factor.id, width: 32, cell: ({ asked }) => asked.id },
      { ...words.factor.name, width: 40, cell: ({ asked }) => names.factor(asked.id).name },
      {
        ...words.factor.of,
        width: 34,
        cell: ({ asked }) => asked.randvoorwaarden.map((id) => itemName.get(id) ?? id).join('; '),
      },
      { ...words.factor.present, width: 20, cell: ({ scan, asked }) => presenceText(scan.factor(asked.id).present) },
    ],
    choices.texts && [{ ...words.factor.note, width: 50, cell: ({ scan, asked }) => scan.factor(asked.id).note }],
  );
  return sheetOf(words.sheets.factors, fields, rowsOf(input, names.content.succesfactoren, fields));
}

function barriersSheet(input: AnswersInput): Sheet {
  const { names, choices } = input;
  const { id, name, state, reviewed } = words.barrier;
  type Row = Given & { asked: { id: string } };
  const fields = fieldsOf<Row>(
    choices.respondents && respondentFields,
    [
      { ...id, width: 32, cell: ({ asked }) => asked.id },
      { ...name, width: 40, cell: ({ asked }) => names.barrier(asked.id).name },
      { ...state, width: 11, cell: ({ scan, asked }) => (scan.barriersOff.has(asked.id) ? words.off : words.on) },
    ],
    // Of one person it is the same on each row.
    choices.respondents && [{ ...reviewed, width: 16, cell: ({ scan }) => ticked(scan.barriersReviewed) }],
  );
  return sheetOf(words.sheets.barriers, fields, rowsOf(input, names.content.belemmeringen, fields));
}
