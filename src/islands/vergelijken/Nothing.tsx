import { emptyWords } from '../../messages/report-empty';
import { nothingWords } from '../../messages/compare';
import type { CompareView } from '../../stores/compare';
import type { Session } from '../../stores/session';
import { href } from '../../ui/href';

interface Props {
  view: CompareView & { kind: 'nothing' };
  session: Session;
}

/** What stands on the page while there are not two measurements: why, and what to do. */
export function Nothing({ view, session }: Props) {
  const trouble = troubleOf(session);
  if (trouble) {
    return (
      <div class="melding fout">
        <h2>{trouble.title}</h2>
        <p>{trouble.text}</p>
        <p class="knoppen">
          <a class="knop licht" href={href('/gegevens/')}>
            {emptyWords.data}
          </a>
        </p>
      </div>
    );
  }
  const { title, text } = nothingWords[view.why];
  return (
    <div class="kaart">
      <h2>{title}</h2>
      <p>{text}</p>
      {view.why === 'no-scan' && (
        <p class="knoppen">
          <a class="knop" href={href(session.state === 'open' ? '/scan/' : '/scan/start/')}>
            {session.state === 'open' ? nothingWords.goOn : nothingWords.begin}
          </a>
          <a class="knop licht" href={href('/gegevens/')}>
            {nothingWords.open}
          </a>
        </p>
      )}
      {view.why === 'waiting' && (
        <p class="knoppen">
          <a class="knop" href={href('/scan/')}>
            {nothingWords.goOn}
          </a>
        </p>
      )}
    </div>
  );
}

function troubleOf(session: Session): { title: string; text: string } | null {
  if (session.state === 'unreadable') {
    return session.error.code === 'newer-version' ? emptyWords.newer : emptyWords.unreadable;
  }
  if (session.state !== 'no-storage') return null;
  return session.code === 'forbidden' ? emptyWords.forbidden : emptyWords.failed;
}
