import { $isNoting } from '../../stores/early';
import { $saving, hasUnsaved, saveNow } from '../../stores/saving';
import { downloadScan } from '../../stores/scan-copy';
import { find } from '../../ui/page';
import { watchProblems, watchStatus } from '../../ui/save-place';

/** Lets the page's `SaveStatus` and `SaveAlert` say how saving goes. */
export function showSaving(): void {
  watchStatus($saving, $isNoting);
  showSaveProblems();
}

/** Lets the page's `SaveAlert` say that saving failed, until it succeeds. */
export function showSaveProblems(): void {
  watchProblems($saving, { retry: () => void saveNow(), saveFile: () => void downloadScan() });
}

/** Saves what waits. When that fails, the message gets the focus and the answer is false. */
export async function saveOrShow(): Promise<boolean> {
  await saveNow();
  if (!hasUnsaved()) return true;
  find('[data-mislukt]').focus();
  return false;
}
