import { emptyWords } from '../../messages/report-empty';
import type { Session } from '../../stores/session';
import { href } from '../../ui/href';

export { saveReport } from '../../stores/report-save';

interface Props {
  session: Session;
  opening: string;
}

/** What stands on the page while the dossier has no scan to report on or can't be read: why, and what to do. */
export function Nothing({ session, opening }: Props) {
  const words = wordsFor(session);
  const isOpen = session.state === 'open';
  return (
    <>
      {isOpen && <p class="boodschap">{opening}</p>}
      <div class={isOpen ? 'kaart' : 'melding fout'}>
        <h2>{words.title}</h2>
        <p>{words.text}</p>
        <p class="knoppen">
          {isOpen && (
            <a class="knop" href={href('/scan/start/')}>
              {emptyWords.start}
            </a>
          )}
          <a class="knop licht" href={href('/gegevens/')}>
            {emptyWords.data}
          </a>
        </p>
      </div>
    </>
  );
}

function wordsFor(session: Session): { title: string; text: string } {
  switch (session.state) {
    case 'unreadable':
      return session.error.code === 'newer-version' ? emptyWords.newer : emptyWords.unreadable;
    case 'no-storage':
      return session.code === 'forbidden' ? emptyWords.forbidden : emptyWords.failed;
    case 'open':
    case 'loading':
    case 'empty':
      return emptyWords.noScans;
  }
}
