import { beginWords } from '../../messages/group';
import type { Session } from '../../stores/session';
import { href } from '../../ui/href';

/** What stands here without a dossier: how a group works, and where to begin. */
export function Begin({ session }: { session: Session }) {
  const isTrouble = session.state === 'unreadable' || session.state === 'no-storage';
  return (
    <>
      {isTrouble && (
        <p class="melding fout">
          {beginWords.problem} <a href={href('/gegevens/')}>{beginWords.open}</a>
        </p>
      )}
      {isTrouble || !/^#s\d/u.test(location.hash) ? null : (
        <p class="melding" role="status">
          <strong>{beginWords.waiting}</strong>
        </p>
      )}
      <section aria-labelledby="zo">
        <h2 id="zo">{beginWords.title}</h2>
        <p class="intro">{beginWords.intro}</p>
        <ol>
          {beginWords.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="knoppen">
          <a class="knop" href={href('/uitnodiging/')}>
            {beginWords.invite}
          </a>
          <a class="knop licht" href={href('/gegevens/')}>
            {beginWords.open}
          </a>
          <a class="knop licht" href={href('/scan/start/')}>
            {beginWords.start}
          </a>
        </p>
        <p>
          <a href={href('/gegevens/#voorbeeld-groep')}>{beginWords.example}</a>
        </p>
      </section>
    </>
  );
}
