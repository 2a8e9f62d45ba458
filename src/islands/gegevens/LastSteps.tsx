import { useRef } from 'preact/hooks';
import { momentText } from '../../messages/files';
import { type ElementNames, historyWords } from '../../messages/history';
import { stepText } from '../../messages/history-all';
import { undo } from '../../stores/saving';
import type { Session } from '../../stores/session';
import { listSteps } from '../../stores/steps';
import { Steps } from '../../ui/Steps';

interface Props {
  session: Session;
  names: ElementNames;
}

/** The last steps in the open dossier, to undo. */
export function LastSteps({ session, names }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const steps = listSteps(session).map((step) => ({
    id: step.id,
    text: stepText(step, names),
    time: momentText(step.at),
    canUndo: step.canUndo,
  }));
  const onUndo = (id: string) => {
    undo(id);
    // The button is gone; its list is where one goes on.
    heading.current?.focus();
  };
  return (
    <section class="breed" aria-labelledby="stappen">
      <h2 id="stappen" tabIndex={-1} ref={heading}>
        {historyWords.title}
      </h2>
      {steps.length > 0 && <p class="klein">{historyWords.intro}</p>}
      <Steps steps={steps} onUndo={onUndo} />
    </section>
  );
}
