import { emptyWords } from '../../messages/report-empty';
import type { Session } from '../../stores/session';
import { NothingCard } from './NothingCard';

export { saveReport } from '../../stores/report-save';

interface Props {
  session: NoReportSession;
  opening: string;
}

/** Without a dossier the page itself says what to do, so that is not among these. */
export type NoReportSession = Exclude<Session, { state: 'loading' | 'empty' }>;

/** What stands on the page while the dossier has no scan to report on or can't be read: why, and what to do. */
export function Nothing({ session, opening }: Props) {
  const isOpen = session.state === 'open';
  return (
    <>
      {isOpen && <p class="boodschap">{opening}</p>}
      <NothingCard words={wordsFor(session)} isTrouble={!isOpen} />
    </>
  );
}

function wordsFor(session: NoReportSession): { title: string; text: string } {
  switch (session.state) {
    case 'unreadable':
      return session.error.code === 'newer-version' ? emptyWords.newer : emptyWords.unreadable;
    case 'no-storage':
      return session.code === 'forbidden' ? emptyWords.forbidden : emptyWords.failed;
    case 'open':
      return emptyWords.noScans;
  }
}
