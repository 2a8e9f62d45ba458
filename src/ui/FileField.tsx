import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  id: string;
  label: string;
  hint?: string;
  /** Kinds of files; those of this site when left out. */
  accept?: string;
  isMultiple?: boolean;
  /** From when on files that were chosen before the program was there are taken, too: at once when left out. */
  isReady?: boolean;
  /** Called with at least one file; what it returns is waited for before the field is emptied. */
  onFiles: (files: File[]) => Promise<void> | void;
  /** What is said of those files. */
  children?: ComponentChildren;
}

/** A field to open files with. It works before the program does, and takes the same file twice. */
export function FileField({ id, label, hint, accept, isMultiple, isReady = true, onFiles, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const take = async () => {
    const field = input.current;
    const files = [...(field?.files ?? [])];
    if (!field || files.length === 0) return;
    await onFiles(files);
    // So that choosing the same file once more is a change again.
    if (field.files?.[0] === files[0]) field.value = '';
  };
  useEffect(() => {
    if (isReady) void take();
  }, [isReady]);
  return (
    <div class="veld">
      {/* Written out: as a file of its own, `LabelAndHint` would take /gegevens/ over its budget. */}
      <label for={id}>{label}</label>
      {hint && (
        <p class="uitleg" id={`${id}-uitleg`}>
          {hint}
        </p>
      )}
      <input
        ref={input}
        id={id}
        type="file"
        multiple={isMultiple}
        accept={accept ?? '.json,application/json'}
        aria-describedby={hint && `${id}-uitleg`}
        onChange={() => void take()}
      />
      {children}
    </div>
  );
}
