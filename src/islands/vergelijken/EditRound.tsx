import type { TargetedSubmitEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { roundWords } from '../../messages/rounds';
import { isDay } from '../../stores/rounds-edit';
import type { RoundRow } from '../../stores/rounds-list';
import { Dialog } from '../../ui/Dialog';

interface Props {
  row: RoundRow;
  onSave: (given: { name: string; measuredOn: string }) => void;
  onClose: () => void;
}

const words = roundWords.form;

/** Asks for the name and the day of a measurement. */
export function EditRound({ row, onSave, onClose }: Props) {
  const name = useRef<HTMLInputElement>(null);
  const day = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState({ name: false, day: false });
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = { name: name.current?.value.trim() ?? '', measuredOn: day.current?.value ?? '' };
    const found = { name: given.name === '', day: !isDay(given.measuredOn) };
    setWrong(found);
    if (found.name) name.current?.focus();
    else if (found.day) day.current?.focus();
    else onSave(given);
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <div class="veld">
          <label for="meting-naam">{words.name}</label>
          <p class="foutregel" id="meting-naam-fout" hidden={!wrong.name}>
            {words.nameMissing}
          </p>
          <input
            ref={name}
            id="meting-naam"
            type="text"
            maxLength={80}
            defaultValue={row.name}
            aria-required
            aria-invalid={wrong.name}
            aria-describedby="meting-naam-fout"
          />
        </div>
        <div class="veld">
          <label for="meting-dag">{words.day}</label>
          <p class="foutregel" id="meting-dag-fout" hidden={!wrong.day}>
            {words.dayWrong}
          </p>
          <input
            ref={day}
            id="meting-dag"
            type="date"
            max="9999-12-31"
            defaultValue={row.measuredOn.slice(0, 10)}
            aria-required
            aria-invalid={wrong.day}
            aria-describedby="meting-dag-fout"
          />
        </div>
        <div class="knoppen">
          <button type="submit" class="knop">
            {words.save}
          </button>
          <button type="button" class="knop licht" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
