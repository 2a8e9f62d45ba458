import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormAnswers } from '../../domain/mothers';
import { bringInWords as words, codeProblems } from '../../messages/mothers';
import { roundText } from '../../messages/round-name';
import { addForm, findCode, type Round } from '../../stores/mothers';
import { type CodeProblem, readCode, spacedCode } from '../../stores/mothers-code';
import { $saving, type Saving } from '../../stores/saving';
import { Dialog } from '../../ui/Dialog';
import type { Statement } from './outcome-data';
import { PaperForm } from './PaperForm';

interface Props {
  round: string;
  statements: readonly Statement[];
  /** How many forms there are. */
  forms: number;
  /** A code that came with the address, or empty. */
  given: string;
}

interface Twice {
  code: string;
  /** The round that already has it. */
  round: Round;
  answers: FormAnswers;
  mark: number;
}

/** Brings forms into the round, one by one: a code or a link, or what stands on paper. */
export function BringIn({ round, statements, forms, given }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<CodeProblem | null>(null);
  const saving = useStore($saving);
  const [said, setSaid] = useState({ text: '', forms, isAdded: false });
  /** What is said about so many forms is old news when there are more or fewer. */
  const say = (text: string) => setSaid({ text, forms, isAdded: false });
  const [twice, setTwice] = useState<Twice | null>(null);
  const ids = statements.map(({ id }) => id);

  useEffect(() => {
    if (given === '') return;
    setTyped(given);
    setProblem(null);
    say(words.fromLink(spacedCode(given)));
  }, [given]);

  const add = (answers: FormAnswers, mark: number) => {
    addForm(round, ids, { answers, came: 'code', mark });
    setTyped('');
    setSaid({ text: words.added(forms + 1), forms: forms + 1, isAdded: true });
    field.current?.focus();
  };
  const take = () => {
    const read = readCode(field.current?.value ?? '');
    setProblem(read.kind === 'problem' ? read.problem : null);
    if (read.kind === 'problem') {
      say('');
      field.current?.focus();
      return;
    }
    const { answers, mark, code } = read;
    const found = findCode(code, round, ids);
    if (found) setTwice({ code, round: found, answers, mark });
    else add(answers, mark);
  };
  const decide = (isOther: boolean) => {
    setTwice(null);
    if (isOther && twice) {
      add(twice.answers, twice.mark);
      return;
    }
    setTyped('');
    say(words.twice.notAdded);
  };
  const error = problem && codeProblems[problem];
  return (
    <section class="alleen-scherm inbrengen" aria-labelledby="inbrengen">
      <h2 id="inbrengen">{words.title}</h2>
      <p>{words.who}</p>
      <form
        novalidate
        autocomplete="off"
        class="veld"
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <label for="code">{words.code}</label>
        <p class="uitleg" id="code-uitleg">
          {words.codeHint}
        </p>
        {error && (
          <p class="foutregel" id="code-fout" role="alert">
            {error}
          </p>
        )}
        <div class="codeveld">
          <input
            id="code"
            ref={field}
            type="text"
            value={typed}
            autocapitalize="characters"
            autocomplete="off"
            spellcheck={false}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? 'code-uitleg code-fout' : 'code-uitleg'}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <button type="submit" class="knop">
            {words.add}
          </button>
        </div>
      </form>
      <p class="gezegd" role="status">
        {said.forms === forms && (said.isAdded ? addedText(said.text, saving.state) : said.text)}
      </p>
      <PaperForm
        statements={statements}
        onAdd={(answers) => {
          const code = addForm(round, ids, { answers, came: 'papier' });
          setProblem(null);
          say('');
          return words.paperAdded(spacedCode(code), forms + 1);
        }}
      />
      {twice && (
        <Dialog title={words.twice.title} onClose={() => decide(false)}>
          <p>
            {twice.round.id === round
              ? words.twice.text(spacedCode(twice.code))
              : words.twice.elsewhere(spacedCode(twice.code), roundText(twice.round))}
          </p>
          <p class="knoppen">
            <button type="button" class="knop" onClick={() => decide(false)}>
              {words.twice.same}
            </button>
            <button type="button" class="knop licht" onClick={() => decide(true)}>
              {words.twice.other}
            </button>
          </p>
        </Dialog>
      )}
    </section>
  );
}

/** What was added is only said to be when it is stored. */
function addedText(text: string, state: Saving['state']): string {
  if (state === 'failed') return words.notSaved;
  return state === 'saved' ? text : '';
}
