import { useRef, useState } from 'preact/hooks';
import { formListWords as words } from '../../messages/mothers';
import { listForms, removeForm } from '../../stores/mothers';
import { spacedCode } from '../../stores/mothers-code';
import type { Session } from '../../stores/session';
import type { Statement } from './outcome-data';

interface Props {
  session: Session;
  round: string;
  statements: readonly Statement[];
}

/** The forms of the round by their codes, each with a way out. What they say does not stand here: a screen is easily seen. */
export function FormList({ session, round, statements }: Props) {
  const summary = useRef<HTMLElement>(null);
  const [removed, setRemoved] = useState('');
  const forms = listForms(
    session,
    round,
    statements.map(({ id }) => id),
  );
  const remove = (id: string, code: string) => {
    removeForm(id);
    setRemoved(code);
    // The button is gone; its list is where one goes on.
    summary.current?.focus();
  };
  const isGone = removed !== '' && forms.every(({ code }) => code !== removed);
  if (forms.length === 0 && !isGone) return null;
  return (
    <details class="alleen-scherm formulieren">
      <summary ref={summary}>{words.title(forms.length)}</summary>
      <p class="klein">{words.hint}</p>
      <ul class="stappen">
        {forms.map(({ id, code, came }) => (
          <li key={id}>
            <span>
              <strong class="code">{spacedCode(code)}</strong> <span class="klein">{words.came[came]}</span>
            </span>
            <button type="button" class="tekstknop" onClick={() => remove(id, code)}>
              {words.remove}
              <span class="verborgen"> {spacedCode(code)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="gezegd" role="status">
        {isGone && words.removed(spacedCode(removed))}
      </p>
    </details>
  );
}
