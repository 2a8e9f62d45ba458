import { useState } from 'preact/hooks';
import { intakeWords } from '../../../messages/intake';
import { addFiles, addLinks } from '../../../stores/intake-read';
import { LabelAndHint } from '../../../ui/LabelAndHint';
import { FileField } from '../../../ui/FileField';
import { CameraDialog } from './CameraDialog';

/** The ways in: files, links and a camera. */
export function Sources() {
  const [isScanning, setScanning] = useState(false);
  return (
    <div class="wegen">
      <FileField
        id="scans"
        label={intakeWords.files}
        hint={intakeWords.filesHint}
        isMultiple
        onFiles={(files) => void addFiles(files)}
      />
      <div>
        <LinkField />
        <button type="button" class="knop licht" onClick={() => setScanning(true)}>
          {intakeWords.camera}
        </button>
        {isScanning && <CameraDialog onClose={() => setScanning(false)} />}
      </div>
    </div>
  );
}

function LinkField() {
  const [text, setText] = useState('');
  return (
    <form
      class="veld"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        // What could not be read stays in the field, to try again.
        addLinks(text).then(
          () => setText(''),
          () => undefined,
        );
      }}
    >
      <LabelAndHint id="links" label={intakeWords.links} hint={intakeWords.linksHint} />
      <textarea
        id="links"
        rows={2}
        spellcheck={false}
        autocomplete="off"
        aria-describedby="links-uitleg"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="knop licht klein">
        {intakeWords.addLinks}
      </button>
    </form>
  );
}
