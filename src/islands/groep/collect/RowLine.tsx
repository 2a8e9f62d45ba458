import type { ElementNames } from '../../../messages/history';
import {
  choiceText,
  completeText,
  differenceText,
  flagTexts,
  intakeProblem,
  intakeWords,
  layerText,
  roleText,
  sourceText,
  statusText,
  whoText,
} from '../../../messages/intake';
import { choose, type ProblemRow, type ScanRow } from '../../../stores/intake';

const { columns } = intakeWords;

/** One scan: who, how complete, what it is, and what happens to it. */
export function ScanLine({ row, names }: { row: ScanRow; names: ElementNames }) {
  const { key, role, organisation, layer, status, source, options, choice, answered, asked } = row;
  const who = whoText(role, organisation);
  const [wanted] = options;
  const about = [organisation && roleText(role), layerText(layer), intakeWords.from(sourceText(source))];
  return (
    <tr>
      <th scope="row">
        {who}
        <span class="klein">{about.filter(Boolean).join(' · ')}</span>
      </th>
      <td data-kop={columns.complete}>{completeText(answered, asked)}</td>
      <td data-kop={columns.what}>
        {statusText(row)}
        {flagTexts(row).map((text) => (
          <strong key={text} class="vlag">
            {text}
          </strong>
        ))}
        {'differences' in status && <Changes {...status.differences} names={names} />}
      </td>
      <td data-kop={columns.choice}>
        {options.length < 2 || !wanted ? (
          <span class="klein">{intakeWords.nothingToChoose}</span>
        ) : (
          <label class="keuze">
            <input
              type="checkbox"
              checked={choice !== 'leave'}
              onChange={({ currentTarget }) => choose(key, currentTarget.checked ? wanted : 'leave')}
            />
            <span>
              {choiceText(row)}
              <span class="verborgen"> {who}</span>
            </span>
          </label>
        )}
      </td>
    </tr>
  );
}

function Changes({
  shown,
  more,
  names,
}: {
  shown: readonly Parameters<typeof differenceText>[0][];
  more: number;
  names: ElementNames;
}) {
  return (
    <>
      <span class="blok">{intakeWords.changes}</span>
      <ul>
        {shown.map((difference) => {
          const text = differenceText(difference, names);
          return <li key={text}>{text}</li>;
        })}
        {more > 0 && <li>{intakeWords.more(more)}</li>}
      </ul>
    </>
  );
}

/** Something that could not be opened: what happened and what to do. */
export function ProblemLine({ row, names }: { row: ProblemRow; names: ElementNames }) {
  const { what, how } = intakeProblem(row.problem, names);
  return (
    <li>
      <strong>{sourceText(row.source)}</strong>: {what} <span class="klein">{how}</span>
    </li>
  );
}
