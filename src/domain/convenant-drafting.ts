import { agreementKey, agreementPartKey, proposeAgreement } from './convenant-agreements';
import type { DraftAgreement, DraftSources } from './convenant-draft';
import type { AgreementShape, ArticleShape, ConvenantShape, Facts, Written } from './convenant-types';

/** The agreements that an article holds: those on randvoorwaarden or on aandachtspunten, in framework order. */
function shapesOf(
  filling: ArticleShape['invulling'],
  { afspraken }: ConvenantShape,
  { framework }: Facts,
): AgreementShape[] {
  if (filling !== 'afspraken' && filling !== 'genderscan') return [];
  const items = filling === 'afspraken' ? framework.randvoorwaarden : framework.aandachtspunten;
  return items.flatMap(({ id }) => afspraken.filter((shape) => shape.id === id));
}

/** Whether anything of an article stands. A table of parties or signatures always does. */
export function isStanding(article: ArticleShape, content: ConvenantShape, facts: Facts, written: Written): boolean {
  const { id, leden, begrippen, invulling } = article;
  const isOn = (key: string) => written.clauses.get(key)?.isOn !== false;
  return (
    invulling === 'partijen' ||
    invulling === 'ondertekening' ||
    leden.some((clause) => isOn(`${id}.${clause.id}`)) ||
    begrippen.some((term) => isOn(`${id}.begrip-${term.id}`)) ||
    (written.added.get(id) ?? []).length > 0 ||
    shapesOf(invulling, content, facts).some((shape) => proposeAgreement(shape, facts, written).isOn)
  );
}

/** All agreements that an article can hold, those that stand first; they count on from its clauses. */
export function draftAgreements(
  filling: ArticleShape['invulling'],
  content: ConvenantShape,
  { facts, written, wording, makeText }: DraftSources,
  clauses: number,
): DraftAgreement[] {
  const all = shapesOf(filling, content, facts).map((shape): DraftAgreement => {
    const { id, dragers } = shape;
    const { what, who, when, measure, ...proposal } = proposeAgreement(shape, facts, written);
    const whenText = when === null ? '' : wording.day(when);
    return {
      ...proposal,
      id,
      key: agreementKey(id),
      label: '',
      what: makeText(agreementPartKey(id, 'wat'), what),
      who: makeText(agreementPartKey(id, 'wie'), wording.names(who), wording.labels.wie),
      when: makeText(agreementPartKey(id, 'wanneer'), whenText, wording.labels.wanneer),
      measure: makeText(agreementPartKey(id, 'meten'), measure),
      roles: dragers,
    };
  });
  const standing = all.filter(({ isOn }) => isOn);
  return [
    ...standing.map((agreement, index) => ({ ...agreement, label: String(clauses + index + 1) })),
    ...all.filter(({ isOn }) => !isOn),
  ];
}
