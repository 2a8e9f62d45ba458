import type { Rating } from '../../domain/answers';
import type { Report } from '../../domain/report';
import { compareWords, itemWords } from '../../messages/compare';
import { besideNames, type SideNames } from '../../messages/compare-beside';
import { ratingText } from '../../messages/report';
import { roundText } from '../../messages/round-name';
import type { Compared, Side } from '../../stores/compare';
import type { ShownContent } from '../../ui/content';
import type { Names } from '../../ui/names';
import { Staircase } from '../../ui/Staircase';

export type CompareNames = Names<ShownContent>;

/** "Meting 2 · 20 november 2026". */
export function sideText({ round, measuredOn }: Pick<Side, 'round' | 'measuredOn'>): string {
  return roundText({ name: round, measuredOn });
}

/** What the two columns are called: before and after in one dossier, whose they are in two. */
export function sideNames({ then, now, isOtherDossier }: Compared): SideNames {
  if (isOtherDossier) return besideNames(then, now);
  return { then: compareWords.then, now: compareWords.now, inThen: compareWords.then, inNow: compareWords.now };
}

/** A rating in one measurement, with its staircase and what the level rests on. */
export function RatingText({ id, rating, report }: { id: string; rating: Rating; report: Report }) {
  const mark = report.agreed.has(id) ? itemWords.agreed : report.provisional.has(id) ? itemWords.provisional : '';
  return (
    <span class="niveau">
      {rating.kind === 'level' && <Staircase level={rating.level} />} {ratingText(rating)}
      {mark && <span class="klein merk-tekst"> ({mark})</span>}
    </span>
  );
}
