import { dueDay } from '../domain/actions';
import { isApplicable, levelOf, targetLevel } from '../domain/answers';
import { annexWords as words } from '../messages/convenant-document';
import { type PointNames, pointText } from '../messages/convenant-points';
import { kindName, wording } from '../messages/convenant-text';
import { dateText } from '../messages/format';
import { levelLabel } from '../messages/levels';
import { statusNames } from '../messages/report';
import type { ConvenantSource } from './convenant-source';
import type { Block, TableBlock, Text } from './model';

const begin = (title: string): Block[] => [{ kind: 'page-break' }, { kind: 'heading', level: 1, text: title }];
const plain = (text: Text): Block => ({ kind: 'paragraph', text, tone: 'plain' });
const quiet = (text: Text): Block => ({ kind: 'paragraph', text, tone: 'quiet' });

/**
 * The partners that take part or were asked. Whom the chain only wants, or who left, stays out: a convenant does not name
 * organisations that know nothing of it.
 */
export function partnersAnnex({ facts, names }: ConvenantSource): Block[] {
  const { title, intro, head, none, statuses } = words.partners;
  const known = new Map(names.content.randvoorwaarden.map(({ id, korteNaam }) => [id, korteNaam]));
  const listed = facts.partners.filter(({ status, name }) => statuses[status] !== undefined && name.trim() !== '');
  if (listed.length === 0) return [...begin(title), plain(none)];
  return [
    ...begin(title),
    quiet(intro),
    {
      kind: 'table',
      head,
      hasRowHeads: true,
      widths: [4, 5, 5, 5],
      rows: listed.map(({ name, kind, sector, status, contribution, carries }) => [
        name.trim(),
        [kindName(kind), sector.trim(), statuses[status]].filter(Boolean).join('\n'),
        contribution.trim(),
        carries.flatMap((id) => known.get(id) ?? []).join(', '),
      ]),
    },
  ];
}

/** The action plan by day; what has no day comes last. */
export function actionsAnnex({ facts, names }: ConvenantSource): Block[] {
  const { title, intro, head, none, statuses, unknown } = words.actions;
  if (facts.actions.length === 0) return [...begin(title), plain(none)];
  const items = [...names.content.randvoorwaarden, ...names.content.aandachtspunten, ...names.content.praktijklessen];
  const itemName = new Map(items.map(({ id, korteNaam }) => [id, korteNaam]));
  const place = (action: (typeof facts.actions)[number]) => dueDay(action) ?? '9';
  // On one day the order of the plan: a browser may turn around what is not said to be alike.
  const byDay = facts.actions.toSorted((a, b) => Number(place(a) > place(b)) - Number(place(a) < place(b)));
  return [
    ...begin(title),
    quiet(intro),
    {
      kind: 'table',
      head,
      hasRowHeads: false,
      widths: [5, 4, 4, 3, 3],
      rows: byDay.map(({ text, item, owner, due, status }) => [
        text || unknown,
        itemName.get(item) ?? '',
        owner || unknown,
        due ? dateText(due) : unknown,
        statuses[status],
      ]),
    },
  ];
}

/** What the scan said: where the pillars stand, and the level of each item with the goal. */
export function scanAnnex(source: ConvenantSource): Block[] {
  const { facts, report, names, opening, scans, answered, asked } = source;
  const { title, none, about, rules, pillars, pillarHead, pillarKnown } = words.scan;
  if (!facts.round) return [...begin(title), plain(none)];
  const { content } = names;
  return [
    ...begin(title),
    plain(words.scan.opening(opening)),
    plain(about(wording.round(facts.round), scans, answered, asked)),
    quiet(rules),
    {
      kind: 'table',
      caption: pillars,
      head: pillarHead,
      hasRowHeads: true,
      widths: [5, 3, 2],
      rows: report.pillars.map(({ id, status, known, applicable }) => [
        names.pillar(id),
        statusNames[status],
        pillarKnown(known, applicable),
      ]),
    },
    levelTable(words.scan.preconditions, content.randvoorwaarden, source),
    levelTable(words.scan.points, content.aandachtspunten, source),
    levelTable(words.scan.lessons, content.praktijklessen, source),
  ];
}

function levelTable(
  caption: string,
  items: readonly { id: string; korteNaam: string }[],
  { report, facts }: ConvenantSource,
): TableBlock {
  const { levelHead, unknown, notApplicable, agreed, provisional, by } = words.scan;
  return {
    kind: 'table',
    caption,
    head: levelHead,
    hasRowHeads: true,
    widths: [5, 4, 4],
    rows: items.map(({ id, korteNaam }) => {
      const level = levelOf(report.answers, id);
      const ambition = facts.ambitions.get(id);
      if (!isApplicable(report.answers, id)) return [korteNaam, notApplicable, ''];
      const mark = report.agreed.has(id) ? agreed : report.provisional.has(id) ? provisional : '';
      return [
        korteNaam,
        level === null ? unknown : levelLabel(level) + mark,
        levelLabel(ambition?.level ?? targetLevel) + (ambition?.by ? by(dateText(ambition.by)) : ''),
      ];
    }),
  };
}

/** What has to be done before anybody can sign, by article. */
export function pointsAnnex({ draft, names }: ConvenantSource): Block[] {
  const { title, intro, none, general, article: heading } = words.points;
  if (draft.points.length === 0) return [...begin(title), plain(none), ...answeredBlocks(draft)];
  const pointNames: PointNames = { item: (id) => names.item(id).korteNaam, kind: kindName };
  const groups = [
    { id: '', title: general },
    ...draft.articles.map(({ id, number, title: name }) => ({
      id,
      title: number === null ? name : heading(number, name),
    })),
  ];
  return [
    ...begin(title),
    quiet(intro),
    ...groups.flatMap((group): Block[] => {
      const own = draft.points.filter(({ article }) => article === group.id);
      if (own.length === 0) return [];
      return [
        { kind: 'heading', level: 3, text: group.title },
        { kind: 'list', items: own.map((point) => pointText(point, pointNames)) },
      ];
    }),
    ...answeredBlocks(draft),
  ];
}

/** Questions that somebody ticked: a lawyer sees that they were asked, and looks for the answer. */
function answeredBlocks({ articles }: ConvenantSource['draft']): Block[] {
  const answered = articles.flatMap(({ isEmpty, questions }) =>
    isEmpty ? [] : questions.filter(({ isAnswered }) => isAnswered).map(({ text }) => text),
  );
  if (answered.length === 0) return [];
  const { answered: title, answeredHow } = words.points;
  return [{ kind: 'heading', level: 3, text: title }, quiet(answeredHow), { kind: 'list', items: answered }];
}
