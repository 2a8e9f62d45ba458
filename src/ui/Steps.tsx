import { historyWords } from '../messages/history';

interface Props {
  steps: readonly { id: string; text: string; time: string; canUndo: boolean }[];
  onUndo: (id: string) => void;
}

/** The last steps, newest first, each with a button that undoes it. */
export function Steps({ steps, onUndo }: Props) {
  if (steps.length === 0) return <p class="klein">{historyWords.none}</p>;
  return (
    <ol class="stappen">
      {steps.map(({ id, text, time, canUndo }) => (
        <li key={id}>
          <span>
            {text} <span class="klein">{time}</span>
          </span>
          {canUndo ? (
            <button type="button" class="tekstknop" onClick={() => onUndo(id)}>
              {historyWords.undo}
              <span class="verborgen"> {text}</span>
            </button>
          ) : (
            <span class="klein">{historyWords.overtaken}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
