import { isDay } from './actions';
import { draftAgreements, isStanding } from './convenant-drafting';
import { listPoints } from './convenant-points';
import { fillText, standingText } from './convenant-text';
import type {
  Draft,
  DraftArticle,
  DraftClause,
  DraftField,
  DraftParty,
  DraftSources,
  Filling,
  MakeText,
} from './convenant-draft';
import type { ArticleShape, ConvenantShape, Facts, Wording, Written } from './convenant-types';

/**
 * The convenant as it stands: what the content proposes, filled in with what the dossier says, under what people wrote.
 *
 * | what            | rule                                                                                             |
 * |-----------------|--------------------------------------------------------------------------------------------------|
 * | what stands     | the own text where there is one, else the proposal; a clause that was left out does not stand      |
 * | changed         | the proposal is another one than when the own text was written                                     |
 * | article numbers | 1, 2, 3 over the articles of which something stands; the rest have none                            |
 * | clause numbers  | 1, 2, 3 over what stands in an article: clauses, added ones in their order, then agreements         |
 * | letters         | a, b, c over what stands in considerations, and over the terms of an article                       |
 * | a place         | the field, the chain, the measurement or the number of an article; what is not known is open        |
 */
export function draftConvenant(content: ConvenantShape, facts: Facts, written: Written, wording: Wording): Draft {
  const head = headFields(facts, written, wording);
  const numbers = numberArticles(content, facts, written);
  const fill = filler(content, { head, numbers, facts, written, wording });
  const makeText: MakeText = (key, proposal, openLabel) => {
    const { standing, ...text } = standingText(proposal, written.clauses.get(key)?.own ?? null);
    if (standing === '' && openLabel !== undefined)
      return { key, ...text, pieces: [{ text: wording.open(openLabel), isOpen: true }], open: [] };
    return { key, ...text, ...fillText(standing, fill, wording) };
  };
  const articles = content.artikelen.map((article) =>
    draftArticle(article, content, numbers.get(article.id) ?? null, { facts, written, wording, makeText }),
  );
  const parties = listParties(facts, written);
  const strays = listStrays(articles, written);
  return { articles, parties, head, strays, points: listPoints({ articles, parties, head, strays }, facts, content) };
}

/** Every article with something in it, counted. */
function numberArticles(content: ConvenantShape, facts: Facts, written: Written): Map<string, number> {
  const standing = content.artikelen.filter(
    (article) => article.soort === 'artikel' && isStanding(article, content, facts, written),
  );
  return new Map(standing.map(({ id }, index) => [id, index + 1]));
}

function draftArticle(
  article: ArticleShape,
  content: ConvenantShape,
  number: number | null,
  sources: DraftSources,
): DraftArticle {
  const { written } = sources;
  const { clauses, termsLabel, count } = draftClauses(article, sources);
  const agreements = draftAgreements(article.invulling, content, sources, count);
  return {
    id: article.id,
    title: article.titel,
    kind: article.soort,
    step: article.stap,
    filling: article.invulling ?? null,
    number,
    isEmpty: !isStanding(article, content, sources.facts, written),
    fields: article.velden.map(({ id, label, soort, uitleg }) => ({
      id,
      label,
      kind: soort,
      hint: uitleg ?? '',
      value: written.fields.get(id) ?? '',
      fallback: '',
    })),
    clauses,
    termsLabel,
    agreements,
    questions: article.vragen.map((text) => ({
      text,
      isAnswered: written.answered.get(article.id)?.has(text) ?? false,
    })),
  };
}

/** The clauses of an article: proposed ones, terms with a clause that introduces them, and what people added. */
function draftClauses(
  article: ArticleShape,
  { written, wording, makeText }: DraftSources,
): { clauses: DraftClause[]; termsLabel: string; count: number } {
  const isLettered = article.soort === 'aanhef' && article.invulling === undefined;
  let place = 0;
  let letter = 0;
  const labelOf = (kind: DraftClause['kind'], isOff: boolean): string => {
    if (isOff) return '';
    if (kind === 'term' || isLettered) return letterOf((letter += 1));
    return article.soort === 'artikel' ? String((place += 1)) : '';
  };
  const clauseOf = (id: string, kind: DraftClause['kind'], proposal: string): DraftClause => {
    const key = `${article.id}.${id}`;
    const isOff = written.clauses.get(key)?.isOn === false;
    return { ...makeText(key, proposal), kind, isOff, label: labelOf(kind, isOff) };
  };
  const proposed = article.leden.map(({ id, tekst }) => clauseOf(id, 'proposed', tekst));
  const explained = article.begrippen.map(({ id, naam, betekenis }) => ({
    ...clauseOf(`begrip-${id}`, 'term', betekenis),
    term: naam,
  }));
  const termsLabel = explained.some(({ isOff }) => !isOff) ? labelOf('proposed', false) : '';
  const added = (written.added.get(article.id) ?? []).map(({ key, text }): DraftClause => {
    const isEmpty = text.trim() === '';
    const own = isEmpty ? null : { text, base: '' };
    const made = isEmpty
      ? { pieces: [{ text: wording.open(wording.labels.lid), isOpen: true as const }], open: [] }
      : makeText(key, text);
    return {
      ...{ key, kind: 'added', proposal: '', own, isChanged: false, isOff: false },
      ...{ pieces: made.pieces, open: made.open, label: labelOf('added', false) },
    };
  });
  return { clauses: [...proposed, ...explained, ...added], termsLabel, count: place };
}

/** a, b, … z, aa, ab. */
export function letterOf(place: number): string {
  const before = Math.floor((place - 1) / 26);
  return `${before > 0 ? letterOf(before) : ''}${String.fromCharCode(97 + ((place - 1) % 26))}`;
}

/** Involved partners with a name, in the order of the dossier. */
function listParties({ partners }: Facts, { signers }: Written): DraftParty[] {
  return partners
    .filter(({ status, name }) => status === 'betrokken' && name.trim() !== '')
    .map(({ id, name, kind, contribution }) => ({
      ...{ id, name: name.trim(), kind, contribution: contribution.trim(), signer: signers.get(id)?.trim() ?? '' },
    }));
}

function headFields(facts: Facts, { fields }: Written, { labels }: Wording): DraftField[] {
  const field = (id: 'keten' | 'regio', fallback: string): DraftField => ({
    ...{ id, label: labels[id], kind: 'regel', hint: '', value: fields.get(id) ?? '', fallback },
  });
  return [field('keten', facts.chain), field('regio', facts.region)];
}

function filler(
  { artikelen }: ConvenantShape,
  given: Omit<DraftSources, 'makeText'> & { head: DraftField[]; numbers: ReadonlyMap<string, number> },
): (name: string) => Filling {
  const { head, numbers, facts, written, wording } = given;
  const fields = new Map(artikelen.flatMap(({ velden }) => velden.map((field) => [field.id, field] as const)));
  const known = (text: string, label: string): Filling =>
    text.trim() === '' ? { kind: 'open', label } : { kind: 'text', text: text.trim() };
  return (name) => {
    const own = head.find(({ id }) => id === name);
    if (own) return known(own.value || own.fallback, own.label);
    if (name === 'meting') return known(facts.round ? wording.round(facts.round) : '', wording.labels.meting);
    if (name.startsWith('artikel:')) {
      const article = artikelen.find(({ id, soort }) => soort === 'artikel' && `artikel:${id}` === name);
      const number = article && numbers.get(article.id);
      if (number !== undefined) return { kind: 'text', text: wording.article(number) };
      return article ? { kind: 'left-out', title: article.titel } : { kind: 'unknown' };
    }
    const field = fields.get(name);
    if (!field) return { kind: 'unknown' };
    const value = written.fields.get(name) ?? '';
    return known(field.soort === 'datum' && isDay(value) ? wording.day(value) : value, field.label);
  };
}

/** What people wrote at places that are not there any more: it is shown, so that nobody loses it. */
function listStrays(articles: readonly DraftArticle[], { clauses, added }: Written): Draft['strays'] {
  const shown = new Set(
    articles.flatMap((article) => [
      ...article.clauses.map(({ key }) => key),
      ...article.agreements.flatMap(({ what, who, when, measure }) => [what, who, when, measure].map(({ key }) => key)),
    ]),
  );
  const written = [...clauses].flatMap(([key, { own }]) => (own ? [{ key, text: own.text }] : []));
  return [...written, ...[...added.values()].flat()]
    .filter(({ key, text }) => !shown.has(key) && text.trim() !== '')
    .map(({ key, text }) => ({ key, text }));
}
