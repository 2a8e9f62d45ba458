import type { Draft, DraftAgreement, DraftArticle, DraftText, OpenPlace, OpenPoint } from './convenant-draft';
import type { ConvenantShape, Facts } from './convenant-types';

/** Kinds of partners that a chain for mothers asks about: those of `chain-analysis`, which this page does without. */
export const askedKinds = [
  'gemeente',
  'werkgever',
  'zorg',
  'onderwijs',
  'vrouwenorganisatie',
  'ervaringsdeskundige',
] as const;

/** The places on the page, by what stands there. */
export const placeOf = {
  field: (id: string) => `veld-${id}`,
  clause: (key: string) => `lid-${key}`,
  agreement: (item: string) => `afspraak-${item}`,
  question: (article: string, index: number) => `vraag-${article}-${index + 1}`,
  party: (partner: string) => `partij-${partner}`,
  article: (id: string) => `artikel-${id}`,
  parties: 'partijen-lijst',
  strays: 'losse-teksten',
} as const;

type Standing = Omit<Draft, 'points'>;

/** All that has to be done before anybody can sign, in the order of the draft; each once. */
export function listPoints(draft: Standing, facts: Facts, content: ConvenantShape): OpenPoint[] {
  const points = [
    ...draft.articles.flatMap((article) => articlePoints(article, draft, facts, content)),
    ...draft.strays.map(({ key }): OpenPoint => ({
      code: 'stray',
      step: 'looptijd',
      place: placeOf.strays,
      subject: key,
      article: '',
    })),
  ];
  const seen = new Set<string>();
  return points.filter(({ code, place, subject }) => {
    const mark = [code, place, subject].join('\n');
    return !seen.has(mark) && seen.add(mark);
  });
}

function articlePoints(article: DraftArticle, draft: Standing, facts: Facts, content: ConvenantShape): OpenPoint[] {
  if (article.isEmpty) return [];
  const { id, step } = article;
  const at = (code: OpenPoint['code'], place: string, subject: string): OpenPoint => ({
    ...{ code, step, place, subject, article: id },
  });
  const ofText = (text: DraftText, place: string): OpenPoint[] => [
    ...text.open.map((open) => placePoint(open, at, place, content)),
    ...(text.isChanged ? [at('changed', place, text.key)] : []),
  ];
  const standing = article.agreements.filter(({ isOn }) => isOn);
  return [
    ...(article.filling === 'partijen' ? partyPoints(draft, facts, at) : []),
    ...article.clauses
      .filter(({ isOff }) => !isOff)
      .flatMap((clause) => [
        ...ofText(clause, placeOf.clause(clause.key)),
        ...(clause.kind === 'added' && clause.own === null
          ? [at('empty-clause', placeOf.clause(clause.key), article.title)]
          : []),
      ]),
    ...(standing.length === 0 && (article.filling === 'afspraken' || article.filling === 'genderscan')
      ? [at('no-agreements', placeOf.article(id), article.title)]
      : []),
    ...standing.flatMap((agreement) => agreementPoints(agreement, at, ofText)),
    ...article.questions.flatMap(({ text, isAnswered }, index) =>
      isAnswered ? [] : [at('question', placeOf.question(id, index), text)],
    ),
  ];
}

type At = (code: OpenPoint['code'], place: string, subject: string) => OpenPoint;

/** A field is filled in where it stands, whatever clause uses it. */
function placePoint({ name, filling }: OpenPlace, at: At, place: string, { artikelen }: ConvenantShape): OpenPoint {
  if (filling.kind === 'left-out') return at('left-out', place, filling.title);
  if (filling.kind === 'unknown') return at('unknown-place', place, name);
  if (name === 'meting') return at('meting', place, filling.label);
  const owner = artikelen.find(({ velden }) => velden.some(({ id }) => id === name));
  if (owner)
    return {
      code: 'field',
      step: owner.stap,
      place: placeOf.field(name),
      subject: filling.label,
      article: owner.id,
    };
  return {
    code: name === 'regio' ? 'regio' : 'keten',
    step: 'partijen',
    place: placeOf.field(name),
    subject: filling.label,
    article: '',
  };
}

function partyPoints({ parties }: Standing, { partners }: Facts, at: At): OpenPoint[] {
  const undecided = partners.filter(({ status, name }) => status === 'benaderd' && name.trim() !== '');
  const missing = askedKinds.filter((kind) => !parties.some((party) => party.kind === kind));
  return [
    ...(parties.length === 0 ? [at('no-parties', placeOf.parties, '')] : []),
    ...(parties.length === 0 ? [] : missing.map((kind) => at('kind-missing', placeOf.parties, kind))),
    ...undecided.map(({ name }) => at('undecided', placeOf.parties, name.trim())),
    ...parties.filter(({ signer }) => signer === '').map(({ id, name }) => at('signer', placeOf.party(id), name)),
    ...parties
      .filter(({ contribution }) => contribution === '')
      .map(({ name }) => at('contribution', placeOf.parties, name)),
  ];
}

function agreementPoints(
  agreement: DraftAgreement,
  at: At,
  ofText: (text: DraftText, place: string) => OpenPoint[],
): OpenPoint[] {
  const { id, what, who, when, measure, level, isLate, isEarly } = agreement;
  const place = placeOf.agreement(id);
  const isMissing = (text: DraftText) => text.own === null && text.proposal === '';
  return [
    ...(level === null ? [at('level', place, id)] : []),
    ...(isMissing(who) ? [at('who', place, id)] : []),
    ...(isMissing(when) ? [at('when', place, id)] : []),
    ...(isLate && when.own === null ? [at('late', place, id)] : []),
    ...(isEarly && !isLate && when.own === null ? [at('early', place, id)] : []),
    ...[what, who, when, measure].flatMap((text) => ofText(text, place)),
  ];
}
