import { fileName, fileText } from '../dossier/file-name';
import { environment } from './environment';
import { $session, currentScan } from './session';

/**
 * Offers the open scan as a file, with everything that was chosen and typed, also what could not be saved. This is the
 * way out when storage fails; `/gegevens/` is where files are saved with a check. False when no scan is open.
 */
export function downloadScan(): boolean {
  const scan = currentScan($session.get());
  if (!scan) return false;
  const { download, madeWith, now } = environment();
  download(
    fileName('scan', scan.chain.name, now().toISOString().slice(0, 10), scan.id),
    fileText(scan, madeWith),
    'application/json',
  );
  return true;
}
