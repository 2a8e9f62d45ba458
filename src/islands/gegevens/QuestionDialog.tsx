import { useStore } from '@nanostores/preact';
import { momentText, questionText } from '../../messages/files';
import { keepWords } from '../../messages/gegevens';
import { $question, answerQuestion } from '../../stores/files';
import { Dialog } from '../../ui/Dialog';

/** Asks what to do with a file that brings something that is here already, with other things in it. */
export function QuestionDialog() {
  const question = useStore($question);
  if (!question) return null;
  const sides = [
    { name: questionText.here, ...question.here },
    { name: questionText.file, ...question.file },
  ];
  return (
    <Dialog title={questionText.title(question)} onClose={() => void answerQuestion('leave')}>
      <p>{questionText.intro(question)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{questionText.source}</th>
            <th scope="col">{questionText.answers}</th>
            <th scope="col">{questionText.changed}</th>
          </tr>
        </thead>
        <tbody>
          {sides.map(({ name, amount, updatedAt }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{keepWords.list.answers(amount.answers, amount.asked)}</td>
              <td>{momentText(updatedAt) || questionText.unknown}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="klein">{questionText.safe}</p>
      <div class="knoppen">
        <button type="button" class="knop" onClick={() => void answerQuestion('both')}>
          {questionText.both}
        </button>
        <button type="button" class="knop licht" onClick={() => void answerQuestion('replace')}>
          {questionText.replace}
        </button>
        <button type="button" class="knop licht" onClick={() => void answerQuestion('leave')}>
          {questionText.leave}
        </button>
      </div>
    </Dialog>
  );
}
