import { groupNames, intakeWords } from '../../../messages/intake';
import type { ElementNames } from '../../../messages/history';
import { chooseAll, clearIntake, type IntakeRow, listTaken, takeChosen } from '../../../stores/intake';
import { Fold } from './Fold';
import { ProblemLine, ScanLine } from './RowLine';
import { useGrowing } from './use-growing';

interface Props {
  rows: readonly IntakeRow[];
  names: ElementNames;
}

type Group = keyof typeof groupNames;

/** What was brought in, grouped by what the visitor has to do with it, and the one button that takes it up. */
export function Rows({ rows, names }: Props) {
  if (rows.length === 0) return null;
  const taken = listTaken(rows).length;
  const groups = (Object.keys(groupNames) as Group[]).map((group) => ({
    group,
    rows: rows.filter((row) => groupOf(row) === group),
  }));
  return (
    <section aria-labelledby="ingelezen" data-ingelezen={rows.length}>
      <h3 id="ingelezen">{intakeWords.listTitle}</h3>
      {groups.map(
        ({ group, rows: found }) =>
          found.length > 0 && <RowGroup key={group} group={group} rows={found} names={names} />,
      )}
      <div class="knoppen">
        {taken > 0 ? (
          <button type="button" class="knop" onClick={() => void takeChosen()}>
            {intakeWords.take(taken)}
          </button>
        ) : (
          <p class="klein">{intakeWords.takeNone}</p>
        )}
        <button type="button" class="knop licht" onClick={clearIntake}>
          {intakeWords.clear}
        </button>
      </div>
    </section>
  );
}

function groupOf(row: IntakeRow): Group {
  if (row.kind === 'problem') return 'problem';
  if (row.options.length < 2) return 'known';
  return row.status.kind === 'new' && !row.flags.includes('other-chain') ? 'fresh' : 'ask';
}

function RowGroup({ group, rows, names }: Props & { group: Group }) {
  const title = groupNames[group](rows.length);
  return (
    <>
      <Fold amount={rows.length} summary={title}>
        {() => <RowTable title={title} rows={rows} names={names} />}
      </Fold>
      {rows.length > 1 && (group === 'fresh' || group === 'ask') && (
        <p class="knoppen kies-alle">
          <button type="button" class="knop licht klein" onClick={() => chooseAll(rows, true)}>
            {intakeWords.all}
            <span class="verborgen"> {title}</span>
          </button>
          <button type="button" class="knop licht klein" onClick={() => chooseAll(rows, false)}>
            {intakeWords.none}
            <span class="verborgen"> {title}</span>
          </button>
        </p>
      )}
    </>
  );
}

function RowTable({ title, rows, names }: Props & { title: string }) {
  const drawn = useGrowing(rows.length);
  const { who, complete, what, choice } = intakeWords.columns;
  const shown = rows.slice(0, drawn);
  const problems = shown.flatMap((row) => (row.kind === 'problem' ? [row] : []));
  if (problems.length > 0) {
    return (
      <>
        <p class="groepskop">{title}</p>
        <ul class="kapot">
          {problems.map((row) => (
            <ProblemLine key={row.key} row={row} names={names} />
          ))}
        </ul>
      </>
    );
  }
  return (
    <table class="stapelt inbreng ingelezen">
      <caption class="groepskop">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{who}</th>
          <th scope="col">{complete}</th>
          <th scope="col">{what}</th>
          <th scope="col">{choice}</th>
        </tr>
      </thead>
      <tbody>{shown.map((row) => row.kind === 'scan' && <ScanLine key={row.key} row={row} names={names} />)}</tbody>
    </table>
  );
}
