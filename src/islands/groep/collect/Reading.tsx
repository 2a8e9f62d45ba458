import { useStore } from '@nanostores/preact';
import { intakeWords } from '../../../messages/intake';
import { $reading } from '../../../stores/intake-read';

/** How far reading many files is. It is not read aloud with every file: the outcome is. */
export function Reading() {
  const reading = useStore($reading);
  if (!reading || reading.all < 2) return null;
  const { done, all } = reading;
  return (
    <p class="lezen">
      <label>
        {intakeWords.reading(done, all)} <progress max={all} value={done} />
      </label>
    </p>
  );
}
