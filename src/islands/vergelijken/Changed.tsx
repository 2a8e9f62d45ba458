import { changedWords } from '../../messages/compare-later';
import { presenceText } from '../../messages/report-gaps';
import { coverNames } from '../../messages/report-signals';
import type { Compared } from '../../stores/compare';
import { type CompareNames, sideNames } from './parts';

interface Props {
  view: Compared;
  names: CompareNames;
}

/** Success factors with another answer, and belemmeringen with another cover. */
export function Changed({ view, names }: Props) {
  const { factors, barriers } = view.comparison;
  const columns = sideNames(view);
  const otherFactors = factors.filter(({ then, now }) => then !== now);
  const otherBarriers = barriers.filter(({ then, now }) => then !== now);
  return (
    <section aria-labelledby="anders">
      <h2 id="anders">{changedWords.title}</h2>
      <ChangeTable
        columns={columns}
        title={changedWords.factors(otherFactors.length)}
        none={changedWords.noFactors}
        rest={changedWords.sameFactors(factors.length - otherFactors.length)}
        column={changedWords.factor}
        rows={otherFactors.map(({ id, then, now }) => ({
          id,
          ...names.factor(id),
          then: presenceText(then),
          now: presenceText(now),
        }))}
      />
      <ChangeTable
        columns={columns}
        title={changedWords.barriers(otherBarriers.length)}
        none={changedWords.noBarriers}
        rest={changedWords.sameBarriers(barriers.length - otherBarriers.length)}
        column={changedWords.barrier}
        rows={otherBarriers.map(({ id, then, now }) => ({
          id,
          ...names.barrier(id),
          then: then === null ? changedWords.off : coverNames[then],
          now: now === null ? changedWords.off : coverNames[now],
        }))}
      />
    </section>
  );
}

interface TableProps {
  columns: { then: string; now: string };
  title: string;
  none: string;
  rest: string;
  column: string;
  rows: { id: string; name: string; href: string; then: string; now: string }[];
}

function ChangeTable({ columns, title, none, rest, column, rows }: TableProps) {
  if (rows.length === 0) return <p>{none}</p>;
  return (
    <details class="meer">
      <summary>{title}</summary>
      <p class="klein">{rest}</p>
      <table class="stapelt">
        <thead>
          <tr>
            <th scope="col">{column}</th>
            <th scope="col">{columns.then}</th>
            <th scope="col">{columns.now}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, href, then, now }) => (
            <tr key={id} data-anders={id}>
              <th scope="row">
                <a href={href}>{name}</a>
              </th>
              <td data-kop={columns.then}>{then}</td>
              <td data-kop={columns.now}>{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
