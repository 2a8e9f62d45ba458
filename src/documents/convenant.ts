import type { DraftAgreement, DraftArticle, DraftClause } from '../domain/convenant-draft';
import { draftWords as words } from '../messages/convenant-document';
import { kindName, openLevel, wording } from '../messages/convenant-text';
import { dateText } from '../messages/format';
import { actionsAnnex, partnersAnnex, pointsAnnex, scanAnnex } from './convenant-annexes';
import { type ConvenantSource, marked } from './convenant-source';
import type { Block, Piece, TextDocument } from './model';

/**
 * The draft convenant as a document that a lawyer can work on: the parties, the considerations, numbered articles and
 * clauses, the table for signatures and the annexes. The numbers are left to the format, and are those of the draft.
 */
export function convenantDocument(source: ConvenantSource): TextDocument {
  const { draft, facts, isExample, savedOn } = source;
  const value = (id: string) => {
    const field = draft.head.find((known) => known.id === id);
    return field ? (field.value || field.fallback).trim() : '';
  };
  const title = words.title(value('keten') || wording.open(wording.labels.keten));
  const day = dateText(savedOn);
  const standing = draft.articles.filter(({ isEmpty }) => !isEmpty);
  const ofKind = (kind: DraftArticle['kind']) =>
    standing.filter((article) => article.kind === kind).flatMap((article) => articleBlocks(article, source));
  return {
    title,
    facts: [
      words.made(day),
      ...(value('regio') ? [words.region(value('regio'))] : []),
      facts.round ? words.basis(wording.round(facts.round)) : words.noBasis,
      ...(isExample ? [words.example] : []),
    ],
    hasContents: true,
    footer: words.footer(title, day),
    blocks: [
      { kind: 'paragraph', text: words.notice(draft.points.length), tone: 'notice' },
      ...ofKind('aanhef'),
      { kind: 'paragraph', text: [{ text: words.agree, mark: 'strong' }], tone: 'plain' },
      ...ofKind('artikel'),
      ...ofKind('slot'),
      ...partnersAnnex(source),
      ...actionsAnnex(source),
      ...scanAnnex(source),
      ...pointsAnnex(source),
    ],
  };
}

function articleBlocks(article: DraftArticle, source: ConvenantSource): Block[] {
  const { title, kind, filling, clauses, termsLabel, agreements } = article;
  const standing = clauses.filter(({ isOff }) => !isOff);
  const of = (...kinds: DraftClause['kind'][]) => standing.filter((clause) => kinds.includes(clause.kind));
  return [
    { kind: 'heading', level: 1, text: title, ...(kind === 'artikel' && { isArticle: true }) },
    ...(kind === 'artikel'
      ? [
          ...of('proposed').map(clauseBlock),
          ...(termsLabel === '' ? [] : termBlocks(of('term'))),
          ...of('added').map(clauseBlock),
        ]
      : looseClauses(article, standing)),
    ...(filling === 'partijen' ? partyBlocks(source) : []),
    ...(filling === 'ondertekening' ? signatureBlocks(source) : []),
    ...agreementBlocks(agreements, filling, source),
  ];
}

const clauseBlock = ({ pieces }: DraftClause): Block => ({ kind: 'clause', text: marked(pieces) });

function termBlocks(terms: readonly DraftClause[]): Block[] {
  return [
    { kind: 'clause', text: words.terms },
    {
      kind: 'list',
      isLettered: true,
      items: terms.map(({ term, pieces }) => [{ text: `${term ?? ''}: `, mark: 'strong' }, ...marked(pieces)]),
    },
  ];
}

/** Considerations have letters; what stands before and behind the articles otherwise has no number. */
function looseClauses({ kind, filling }: DraftArticle, clauses: readonly DraftClause[]): Block[] {
  if (kind !== 'aanhef' || filling !== null)
    return clauses.map(({ pieces }) => ({ kind: 'paragraph', text: marked(pieces), tone: 'plain' }));
  return [
    { kind: 'paragraph', text: words.considering, tone: 'plain' },
    { kind: 'list', isLettered: true, items: clauses.map(({ pieces }) => marked(pieces)) },
  ];
}

const open = (label: string): Piece => ({ text: wording.open(label), mark: 'open' });

function partyBlocks({ draft: { parties } }: ConvenantSource): Block[] {
  const { head, noFunction, none, noContribution } = words.parties;
  if (parties.length === 0) return [{ kind: 'paragraph', text: [open(none)], tone: 'plain' }];
  return [
    {
      kind: 'table',
      head,
      hasRowHeads: true,
      widths: [4, 5, 4, 5],
      rows: parties.map(({ name, kind, signer, contribution }) => [
        name,
        kindName(kind),
        signer || [open(noFunction)],
        contribution || [open(noContribution)],
      ]),
    },
  ];
}

function signatureBlocks({ draft: { parties } }: ConvenantSource): Block[] {
  const { head, room } = words.signatures;
  const { none, noFunction } = words.parties;
  if (parties.length === 0) return [{ kind: 'paragraph', text: [open(none)], tone: 'plain' }];
  return [
    {
      kind: 'table',
      head,
      hasRowHeads: true,
      widths: [4, 4, 5],
      rows: parties.map(({ name, signer }) => [name, signer || [open(noFunction)], room]),
    },
  ];
}

/** The agreements that stand, those on randvoorwaarden under the pillar they belong to. */
function agreementBlocks(
  agreements: readonly DraftAgreement[],
  filling: DraftArticle['filling'],
  source: ConvenantSource,
): Block[] {
  if (filling !== 'afspraken' && filling !== 'genderscan') return [];
  const { content } = source.names;
  const standing = agreements.filter(({ isOn }) => isOn);
  if (standing.length === 0) return [{ kind: 'clause', text: [open(words.noAgreements)] }];
  if (filling === 'genderscan') return standing.flatMap((agreement) => agreementBlock(agreement, source));
  return content.pijlers.flatMap(({ id, naam }) => {
    const ids = content.randvoorwaarden.filter(({ pijler }) => pijler === id).map((item) => item.id);
    const own = standing.filter((agreement) => ids.includes(agreement.id));
    if (own.length === 0) return [];
    return [
      { kind: 'heading' as const, level: 2 as const, text: naam },
      ...own.flatMap((agreement) => agreementBlock(agreement, source)),
    ];
  });
}

function agreementBlock(agreement: DraftAgreement, { names }: ConvenantSource): Block[] {
  const { id, what, who, when, measure, level, target } = agreement;
  const line = (lead: string, pieces: readonly Piece[]): Piece[] => [{ text: `${lead} ` }, ...pieces];
  return [
    {
      kind: 'clause',
      text: [{ text: `${names.item(id).korteNaam}. `, mark: 'strong' }, ...marked(what.pieces)],
    },
    {
      kind: 'list',
      isLettered: true,
      items: [
        line(words.who, marked(who.pieces)),
        line(words.when, marked(when.pieces)),
        line(words.measure, marked(measure.pieces)),
        line(
          words.levelLead,
          level === null
            ? [...marked([openLevel]), { text: words.levelUnknown(target) }]
            : [{ text: words.level(level, target) }],
        ),
      ],
    },
  ];
}
