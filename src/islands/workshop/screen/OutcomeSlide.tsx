import { noCounts, type ScoreCounts } from '../../../domain/workshop-counts';
import { changeOf, spreadOf } from '../../../domain/workshop-spread';
import { shownIn } from '../../../domain/workshop-measuring';
import { screenWords } from '../../../messages/workshop-lead';
import { agreementTexts, changeText, momentNames } from '../../../messages/workshop-scores';
import type { ScoredItem } from '../../../ui/content-workshop';
import type { Room } from '../room';

const words = screenWords.outcome;

/** What the room scored: all eight at a glance (index -1), or one of them large. Nothing until the entry is closed. */
export function OutcomeSlide({ room, index }: { room: Room; index: number }) {
  const { workshop, content, moment = 'vooraf' } = room;
  const all = shownIn(workshop);
  if (!all.some((one) => one.moment === moment)) return <h1>{words.coming}</h1>;
  const shown = moment === 'vooraf' ? all.slice(0, 1) : all;
  const item = content.items[index];
  if (!item) {
    return (
      <div class="zaal-uitkomst">
        <h1 class="zaal-klein">{shown.length > 1 ? words.both : words.title}</h1>
        <table class={shown.length > 1 ? 'zaal-twee' : undefined}>
          <thead>
            <tr>
              <th scope="col">
                <span class="verborgen">{words.item}</span>
              </th>
              {shown.map((one) => (
                <th scope="col" key={one.moment}>
                  {shown.length > 1 && <span class="zaal-zin">{momentNames[one.moment]}</span>}
                  <span class="zaal-niveaus kopjes">
                    {[0, 1, 2, 3, 4].map((level) => (
                      <span key={level}>{level}</span>
                    ))}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {content.items.map(({ id, korteNaam }) => (
              <tr key={id}>
                <th scope="row">{korteNaam}</th>
                {shown.map((one) => (
                  <td key={one.moment}>
                    <Levels counts={one.found.counts[id] ?? noCounts()} />
                  </td>
                ))}
                {shown[0] && shown.length === 1 && (
                  <td class="zaal-klein-tekst">{otherText(shown[0].found.counts[id])}</td>
                )}
                {shown.length > 1 && (
                  <td class="zaal-klein-tekst">
                    <Change before={shown[0]?.found.counts[id]} after={shown[1]?.found.counts[id]} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
        <p class="zaal-klein-tekst">
          {shown.map((one) => `${momentNames[one.moment]}: ${words.people(one.found.people)}`).join(' · ')}
        </p>
      </div>
    );
  }
  return (
    <div class="zaal-uitkomst">
      <h1 class="zaal-klein">{item.korteNaam}</h1>
      <p class="zaal-vraag">{item.vraag}</p>
      <ItemTable item={item} shown={shown} />
      <p class="zaal-klein-tekst">
        {shown.map(({ moment: one, found }) => (
          <span key={one} class="zaal-zin">
            {shown.length > 1 && `${momentNames[one]}: `}
            {summaryOf(found.counts[item.id] ?? noCounts())}
          </span>
        ))}
      </p>
    </div>
  );
}

/** Who chose something, but no level. */
function otherText(counts: ScoreCounts = noCounts()): string {
  const other = counts.unknown + counts.notApplicable + counts.skipped;
  return other > 0 && spreadOf(counts).kind === 'shown' ? words.other(other) : '';
}

/** "1 → 2" for who sees it, and in words for who hears it. */
function Change({
  before = noCounts(),
  after = noCounts(),
}: {
  before?: ScoreCounts | undefined;
  after?: ScoreCounts | undefined;
}) {
  const change = changeOf(before, after);
  if (change.kind === 'few') return null;
  return (
    <>
      <span aria-hidden="true">{change.step === 0 ? words.same : `${change.before} → ${change.after}`}</span>
      <span class="verborgen">{changeText(change.before, change.after)}</span>
    </>
  );
}

/** Five places with how many chose each: a number, and a ground that is darker where more did. */
function Levels({ counts }: { counts: ScoreCounts }) {
  const spread = spreadOf(counts);
  if (spread.kind === 'few') return <span>{words.few}</span>;
  const { levels } = counts;
  return (
    <span class="zaal-niveaus">
      {levels.map((amount, level) => (
        <span
          key={level}
          class={[amount === 0 && 'nul', level === spread.median && 'midden'].filter(Boolean).join(' ')}
        >
          <span class="verborgen">{words.level(level)}: </span>
          {amount}
        </span>
      ))}
    </span>
  );
}

interface ItemProps {
  item: ScoredItem;
  shown: ReturnType<typeof shownIn>;
}

/** The five levels in words, with how many chose each: a number and a bar. */
function ItemTable({ item, shown }: ItemProps) {
  const columns = shown.map(({ moment, found }) => ({
    moment,
    people: found.people,
    spread: spreadOf(found.counts[item.id] ?? noCounts()),
  }));
  return (
    <table class="zaal-punt">
      <thead class={columns.length > 1 ? undefined : 'verborgen'}>
        <tr>
          <th scope="col">
            <span class="verborgen">{words.item}</span>
          </th>
          {columns.map(({ moment }) => (
            <th scope="col" key={moment}>
              {momentNames[moment]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {item.niveaus.map((niveau, level) => (
          <tr key={niveau}>
            <th scope="row">
              <strong>{level}</strong> {niveau}
            </th>
            {columns.map(({ moment, people, spread }) => (
              <td key={moment}>
                {spread.kind === 'shown' && <Bar amount={spread.counts.levels[level] ?? 0} people={people} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ amount, people }: { amount: number; people: number }) {
  return (
    <span class="zaal-balk">
      <strong>{amount}</strong>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={people === 0 ? 0 : (amount / people) * 100} height="10" />
      </svg>
    </span>
  );
}

/** "Midden: 1 · verdeeld · 2 weet niet". */
function summaryOf(counts: ScoreCounts): string {
  const spread = spreadOf(counts);
  if (spread.kind === 'few') return words.few;
  const { unknown, notApplicable } = counts;
  return [
    spread.median !== null && words.median(spread.median),
    spread.agreement && agreementTexts[spread.agreement],
    unknown > 0 && words.unknown(unknown),
    notApplicable > 0 && words.notApplicable(notApplicable),
  ]
    .filter(Boolean)
    .join(' · ');
}
