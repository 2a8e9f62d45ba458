import { useRef, useState } from 'preact/hooks';
import { type ElementNames, historyWords, type ShownStep } from '../messages/history';
import { stepText } from '../messages/history-all';
import { type Saving, statusText } from './save-place';
import { SaveStatus } from './SaveStatus';
import { Steps } from './Steps';

interface Props {
  /** Newest first. */
  steps: readonly (ShownStep & {
    id: string;
    at: string;
    canUndo: boolean;
    /** What the step is about, where its words do not name it. */
    about?: string;
  })[];
  names: ElementNames;
  saving: Saving;
  /** Undoes a step and gives the step that it became. */
  onUndo: (id: string) => ShownStep | null;
}

/** How many steps are shown before the rest is folded. */
const shownFirst = 5;

/** What was done last, with a way back for each step. */
export function RecentSteps({ steps, names, saving, onUndo }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, say] = useState('');
  const rows = steps.map((step) => ({
    id: step.id,
    text: [stepText(step, names), step.about].filter(Boolean).join(': '),
    time: shortMoment(step.at),
    canUndo: step.canUndo,
  }));
  const undo = (id: string) => {
    const turned = onUndo(id);
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
      <Steps steps={rows.slice(0, shownFirst)} onUndo={undo} />
      {rows.length > shownFirst && (
        <details>
          <summary>{historyWords.older(rows.length - shownFirst)}</summary>
          <Steps steps={rows.slice(shownFirst)} onUndo={undo} />
        </details>
      )}
      <SaveStatus text={statusText(saving)} />
      <p class="verborgen" role="status">
        {said}
      </p>
    </section>
  );
}

function shortMoment(at: string): string {
  const moment = new Date(at);
  return moment.toLocaleString('nl-NL', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}
