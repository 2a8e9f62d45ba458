import {
  answerQuestion,
  switchAgreement,
  switchClause,
  newClauseKey,
  putClause,
  writeAdded,
  writeField,
  writeOwn,
  writeSigner,
} from './convenant';
import { keepTexts } from './dossier-texts';

/*
 * What is typed and chosen in the draft convenant and not yet saved. A text over a proposal takes that proposal along: it may be taken
 * over after a reload, when the program does not know any more what stood there.
 */

const page = 'convenant';
const on = 'aan';

const keeping = keepTexts(page, ({ field, value }) => {
  const at = field.indexOf(':');
  const [kind, id] = [field.slice(0, at), field.slice(at + 1)];
  if (kind === 'veld') writeField(id, value);
  if (kind === 'tekenaar') writeSigner(id, value);
  if (kind === 'eigen') writeAdded(id, value);
  if (kind === 'lid') switchClause(id, value === on);
  if (kind === 'afspraak') switchAgreement(id, value === on);
  if (kind === 'vraag') {
    const [article = '', ...question] = id.split(':');
    answerQuestion(article, question.join(':'), value === on);
  }
  if (kind === 'nieuw') putClause(id);
  if (kind === 'tekst') {
    const { text, proposal } = JSON.parse(value) as { text: string; proposal: string };
    writeOwn(id, text, proposal);
  }
});

export const { takeNoted, open: openConvenant } = keeping;

/** Adds an empty clause behind the others of an article, for what is typed in it; gives its key. */
export function addClause(article: string): string {
  const key = newClauseKey(article);
  keeping.put({ page, field: `nieuw:${key}`, value: '' });
  return key;
}

/** Leaves a clause out, or takes it back in. */
export const noteClauseSwitch = (key: string, isOn: boolean): void =>
  keeping.put({ page, field: `lid:${key}`, value: isOn ? on : '' });

/** Takes an agreement in or leaves it out. */
export const noteAgreementSwitch = (item: string, isOn: boolean): void =>
  keeping.put({ page, field: `afspraak:${item}`, value: isOn ? on : '' });

/** Ticks a question as answered, or not. */
export const noteAnswered = (article: string, question: string, isAnswered: boolean): void =>
  keeping.put({ page, field: `vraag:${article}:${question}`, value: isAnswered ? on : '' });

export const noteField = (id: string, value: string): void => keeping.note({ page, field: `veld:${id}`, value });

export const noteSigner = (partner: string, value: string): void =>
  keeping.note({ page, field: `tekenaar:${partner}`, value });

export const noteAdded = (key: string, value: string): void => keeping.note({ page, field: `eigen:${key}`, value });

export const noteOwn = (key: string, text: string, proposal: string): void =>
  keeping.note({ page, field: `tekst:${key}`, value: JSON.stringify({ text, proposal }) });
