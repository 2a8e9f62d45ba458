import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { type ElementNames, historyWords, stepText } from '../../messages/history';
import { $saving, undo } from '../../stores/saving';
import { $session } from '../../stores/session';
import { lastStep, listSteps, type ShownStep } from '../../stores/steps';
import { statusText } from '../../ui/save-place';
import { SaveStatus } from '../../ui/SaveStatus';
import { Steps } from '../../ui/Steps';

interface Props {
  names: ElementNames;
}

/** How many steps are shown before the rest is folded. */
const shownFirst = 5;

/** What was done last, with a way back for each step. */
export function RecentSteps({ names }: Props) {
  const session = useStore($session);
  const saving = useStore($saving);
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, say] = useState('');
  const rows = listSteps(session).map((step) => rowOf(step, names));

  const onUndo = (id: string) => {
    undo(id);
    const turned = lastStep($session.get());
    say(turned ? stepText(turned, names) : '');
    // The button is gone; its list is where one goes on.
    heading.current?.focus();
  };

  return (
    <section class="laatste-stappen" aria-labelledby="stappen">
      <h2 id="stappen" tabIndex={-1} ref={heading}>
        {historyWords.title}
      </h2>
      <p class="klein">{historyWords.intro}</p>
      <Steps steps={rows.slice(0, shownFirst)} onUndo={onUndo} />
      {rows.length > shownFirst && (
        <details>
          <summary>{historyWords.older(rows.length - shownFirst)}</summary>
          <Steps steps={rows.slice(shownFirst)} onUndo={onUndo} />
        </details>
      )}
      <SaveStatus text={statusText(saving)} />
      <p class="verborgen" role="status">
        {said}
      </p>
    </section>
  );
}

function rowOf(step: ShownStep, names: ElementNames) {
  const moment = new Date(step.at);
  const time = moment.toLocaleString('nl-NL', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  return { id: step.id, text: stepText(step, names), time, canUndo: step.canUndo };
}
