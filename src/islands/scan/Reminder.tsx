import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { overviewWords } from '../../messages/scan';
import { $filedAt, needsFile, readFiledAt } from '../../stores/reminder';
import type { Session } from '../../stores/session';

interface Props {
  session: Session;
  /** Address of the page where files are saved. */
  files: string;
  /** It comes in late: on a wide screen it stands beside the list, on a narrow one behind it, so that nothing moves. */
  place: 'alleen-breed' | 'alleen-smal';
}

/** Reminds of saving a file after real work. */
export function Reminder({ session, files, place }: Props) {
  const filedAt = useStore($filedAt);
  const dossierId = session.state === 'open' ? session.dossier.id : '';
  useEffect(() => void readFiledAt(dossierId), [dossierId]);
  if (!needsFile(session, filedAt)) return null;
  return (
    <div class={`streep ${place}`}>
      <p>
        <strong>{overviewWords.reminder}</strong> {overviewWords.reminderHow}
      </p>
      <p>
        <a href={files}>{overviewWords.saveFile}</a>
      </p>
    </div>
  );
}
