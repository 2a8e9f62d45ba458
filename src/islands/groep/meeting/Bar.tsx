import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { saveOpenFile } from '../../../stores/meeting-file';
import { $saving, saveNow } from '../../../stores/saving';
import { pageData } from '../../../ui/page';
import { statusText } from '../../../ui/save-place';
import { SaveStatus } from '../../../ui/SaveStatus';
import { SaveTrouble } from '../../../ui/SaveTrouble';

/** The way on, in sight on every screen, with whether what was recorded is safe. */
export function Bar({ children }: { children: ComponentChildren }) {
  const saving = useStore($saving);
  useEffect(() => {
    // Styles make room for the message, so that it never hides what has focus.
    if (saving.state === 'failed') pageData()['bewaren'] = 'mislukt';
    if (saving.state === 'saved') delete pageData()['bewaren'];
  }, [saving]);
  return (
    <div class="onderbalk">
      <SaveTrouble saving={saving} onRetry={() => void saveNow()} onSaveFile={() => void saveOpenFile()} />
      <div class="onderbalk-rij">
        {children}
        <SaveStatus text={statusText(saving)} />
      </div>
    </div>
  );
}
