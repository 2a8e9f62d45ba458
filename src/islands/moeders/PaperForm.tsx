import { useEffect, useRef, useState } from 'preact/hooks';
import { type FormAnswers, motherAnswers } from '../../domain/mothers';
import { bringInWords as words } from '../../messages/mothers';
import { answerWords } from '../../messages/mothers-form';
import { guardLeaving } from '../../stores/changing-page';
import type { Statement } from './outcome-data';

interface Props {
  statements: readonly Statement[];
  /** Brings it in; gives what to say. */
  onAdd: (answers: FormAnswers) => string;
}

/** A form that came on paper: one row of choices for each statement. There is no field for what somebody wrote beside it. */
export function PaperForm({ statements, onAdd }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [said, say] = useState('');
  useEffect(() => guardLeaving(() => form.current !== null && isBegun(form.current)), []);
  const add = () => {
    if (!form.current) return;
    const given = new FormData(form.current);
    const answers = statements.map(({ id }) => motherAnswers.find((answer) => answer === given.get(id)) ?? null);
    if (answers.every((answer) => answer === null)) {
      say(words.paperEmpty);
      return;
    }
    say(onAdd(answers));
    form.current.reset();
    form.current.querySelector('input')?.focus();
  };
  return (
    <details class="papier">
      <summary>{words.paper}</summary>
      <p class="klein">{words.paperHint}</p>
      <form
        ref={form}
        novalidate
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <ol class="overnemen">
          {statements.map(({ id, text }, index) => (
            <li key={id}>
              <fieldset>
                <legend>
                  {index + 1}. {text}
                </legend>
                <div class="op-een-rij">
                  {motherAnswers.map((answer) => (
                    <label class="keuze" key={answer}>
                      <input type="radio" name={id} value={answer} />
                      <span>{answerWords[answer]}</span>
                    </label>
                  ))}
                  <label class="keuze">
                    <input type="radio" name={id} value="" defaultChecked />
                    <span>{words.noAnswer}</span>
                  </label>
                </div>
              </fieldset>
            </li>
          ))}
        </ol>
        <p class="knoppen">
          <button type="submit" class="knop">
            {words.paperAdd}
          </button>
        </p>
        <p class="gezegd" role="status">
          {said}
        </p>
      </form>
    </details>
  );
}

const isBegun = (form: HTMLFormElement): boolean => [...new FormData(form).values()].some((answer) => answer !== '');
