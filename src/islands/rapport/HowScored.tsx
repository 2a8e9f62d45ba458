import { howWords } from '../../messages/report-closing';
import { partTitles } from '../../messages/report-parts';
import { href } from '../../ui/href';
import { PrintedLink } from './parts';

/** How the score is made, and whose rules these are (RULES, "Whose rules"). */
export function HowScored({ isGroup }: { isGroup: boolean }) {
  return (
    <section aria-labelledby="zo">
      <h2 id="zo">{partTitles.zo}</h2>
      <p>{howWords.whose}</p>
      <p>
        <strong>{howWords.purpose}</strong>
      </p>
      <ul>
        {[...howWords.rules, ...(isGroup ? howWords.group : [])].map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p>
        <PrintedLink href={href('/over/')}>{howWords.link}</PrintedLink>
      </p>
    </section>
  );
}
