import { useEffect, useRef, useState } from 'preact/hooks';
import { intakeWords } from '../../../messages/intake';
import { addFiles, addLinks } from '../../../stores/intake-read';
import { CameraDialog } from './CameraDialog';

/** The ways in: files, links and a camera. */
export function Sources() {
  const [isScanning, setScanning] = useState(false);
  return (
    <div class="wegen">
      <FileField />
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

function FileField() {
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const files = [...(input.current?.files ?? [])];
    if (files.length === 0) return;
    void addFiles(files);
    // So that choosing the same files once more is a change again.
    if (input.current) input.current.value = '';
  };
  // Files that were chosen before the program was ready.
  useEffect(take, []);
  return (
    <div class="veld">
      <label for="scans">{intakeWords.files}</label>
      <p class="uitleg" id="scans-uitleg">
        {intakeWords.filesHint}
      </p>
      <input
        ref={input}
        id="scans"
        type="file"
        multiple
        accept=".json,application/json"
        aria-describedby="scans-uitleg"
        onChange={take}
      />
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
      <label for="links">{intakeWords.links}</label>
      <p class="uitleg" id="links-uitleg">
        {intakeWords.linksHint}
      </p>
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
