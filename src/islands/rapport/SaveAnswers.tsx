import { useState } from 'preact/hooks';
import { fewestToBlendIn } from '../../domain/respondents';
import { answersWorkbookWords } from '../../messages/answers-workbook';
import { saveWords } from '../../messages/report-document';
import { SaveAs } from '../../ui/SaveAs';
import { type AnswersTable, saveAnswersAs, saveTable } from './save-answers';
import type { Material } from './save-documents';

const words = saveWords.answers;

/** Every answer as tables. Who answered and what people wrote come along only when somebody says so. */
export function SaveAnswers({ material }: { material: Material }) {
  const [respondents, setRespondents] = useState(false);
  const [texts, setTexts] = useState(false);
  const { scans, report } = material.view;
  const choices = { respondents, texts };
  const tables = (Object.keys(answersWorkbookWords.sheets) as AnswersTable[]).filter(
    (table) => table !== 'group' || report.group !== null,
  );
  return (
    <div class="kaart">
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      <fieldset>
        <legend>{words.legend}</legend>
        <Choice name={words.respondents} isOn={respondents} onTurn={setRespondents} />
        <Choice name={words.texts} isOn={texts} onTurn={setTexts} />
      </fieldset>
      {scans.length > 1 && scans.length < fewestToBlendIn && <p class="streep let-op">{words.few}</p>}
      <div role="status">
        {(respondents || texts) && <p class="streep let-op">{words.open}</p>}
        {texts && <p class="streep let-op">{words.written}</p>}
      </div>
      <SaveAs
        label={words.label}
        offers={[
          { label: saveWords.excel, save: () => saveAnswersAs('xlsx', material, choices) },
          { label: saveWords.openSheet, save: () => saveAnswersAs('ods', material, choices) },
        ]}
      />
      <details>
        <summary>{words.csv}</summary>
        <SaveAs
          label={words.csvLabel}
          offers={tables.map((table) => ({
            label: answersWorkbookWords.sheets[table],
            save: () => saveTable(table, material, choices),
          }))}
        />
      </details>
    </div>
  );
}

function Choice({ name, isOn, onTurn }: { name: string; isOn: boolean; onTurn: (isOn: boolean) => void }) {
  return (
    <label class="keuze">
      <input type="checkbox" checked={isOn} onChange={(event) => onTurn(event.currentTarget.checked)} />
      {name}
    </label>
  );
}
