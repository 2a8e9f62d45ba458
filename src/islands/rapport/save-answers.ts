import { answersWorkbookWords } from '../../messages/answers-workbook';
import { saveWords } from '../../messages/report-document';
import { madeWith, offerDocument, today } from '../../stores/document-file';
import type { Material } from './save-documents';

/** What somebody chose to have in it besides the answers. */
interface Choices {
  texts: boolean;
  respondents: boolean;
}

/** A table of the workbook. */
export type AnswersTable = keyof typeof answersWorkbookWords.sheets;

/** Saves all answers as a workbook; gives the name of the file. */
export async function saveAnswersAs(
  kind: 'xlsx' | 'ods',
  { view, names }: Material,
  choices: Choices,
): Promise<string> {
  const [{ answersWorkbook }, write] = await Promise.all([
    import('../../documents/answers-workbook'),
    kind === 'xlsx'
      ? import('../../documents/xlsx').then(({ writeXlsx }) => writeXlsx)
      : import('../../documents/ods').then(({ writeOds }) => writeOds),
  ]);
  const bytes = await write(answersWorkbook({ view, names, choices }), madeWith());
  return offerDocument(kind, [saveWords.answers.file, view.chain], dayOf(view), bytes);
}

/** Saves one table as CSV; gives the name of the file. */
export async function saveTable(table: AnswersTable, { view, names }: Material, choices: Choices): Promise<string> {
  const [{ answersSheets }, { writeCsv }] = await Promise.all([
    import('../../documents/answers-workbook'),
    import('../../documents/csv'),
  ]);
  const sheet = answersSheets({ view, names, choices })[table];
  if (!sheet) throw new Error(`There is no table ${table}`);
  const parts = [saveWords.answers.file, answersWorkbookWords.sheets[table], view.chain];
  return offerDocument('csv', parts, dayOf(view), writeCsv(sheet));
}

const dayOf = ({ report }: Material['view']): string => report.measuredOn || today();
