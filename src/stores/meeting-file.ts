import { offerFile, rememberFiled } from './files-offer';
import { $session } from './session';

/**
 * Offers the open dossier as a file, with everything that was recorded, also what could not be saved: the way out when
 * storage fails in the middle of a meeting.
 */
export async function saveOpenFile(): Promise<void> {
  const session = $session.get();
  if (session.state !== 'open') return;
  const { kind } = offerFile({ format: 'dossier', dossier: session.dossier });
  if (kind === 'good') await rememberFiled(session.dossier);
}
