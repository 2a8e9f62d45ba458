import { levelWords, pillarWords, reportWords } from '../../messages/report';
import { annexWords, howWords } from '../../messages/report-closing';
import { gapWords } from '../../messages/report-gaps';
import {
  barrierWords,
  contradictionWords,
  crossCutWords,
  findOutWords,
  genderWords,
  groupWords,
  lessonWords,
} from '../../messages/report-signals';

/** Ways into a long page. On paper the reader turns the pages. */
export function Contents({ hasGroup }: { hasGroup: boolean }) {
  const parts = [
    ['pijlers', pillarWords.title],
    ['niveaus', levelWords.title],
    ['eerst', gapWords.title],
    ['genderscan', genderWords.title],
    ['praktijklessen', lessonWords.title],
    ['dwars', crossCutWords.title],
    ['past-niet', contradictionWords.title],
    ['uitzoeken', findOutWords.title],
    ['belemmeringen', barrierWords.title],
    ...(hasGroup ? [['groep', groupWords.title] as const] : []),
    ['zo', howWords.title],
    ['bijlage', annexWords.title],
  ] as const;
  return (
    <nav class="inhoud" aria-label={reportWords.contents}>
      <ul>
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
