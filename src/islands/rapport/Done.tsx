import type { ActionWithChange } from '../../domain/compare-actions';
import { doneWords, onwardWords } from '../../messages/report-actions';
import { partTitles } from '../../messages/report-parts';
import type { Report } from '../../domain/report';
import type { ReportActions } from '../../stores/report-actions';
import { href } from '../../ui/href';
import type { Names } from '../../ui/names';

/** What one does after the gaps: a plan, and a convenant. */
export function Onward({ report, hasPlan }: { report: Report; hasPlan: boolean }) {
  return (
    <ul class="vervolg alleen-scherm">
      <li>
        <a href={href('/actieplan/')}>{hasPlan ? doneWords.toPlan : onwardWords.plan}</a>
        <span>{hasPlan ? onwardWords.planGoesOn : onwardWords.planText}</span>
      </li>
      <li>
        <a href={href('/convenant/')}>{onwardWords.convenant}</a>
        <span>{onwardWords.convenantText(report.convenant.isReady)}</span>
      </li>
    </ul>
  );
}

interface Props {
  actions: ReportActions;
  names: Names;
}

/** What was done of the plan, what runs and what is late; for a later round what was done since the one before it. */
export function Done({ actions, names }: Props) {
  const { summary, left, done, since } = actions;
  return (
    <section aria-labelledby="gedaan">
      <h2 id="gedaan">{partTitles.gedaan}</h2>
      {summary.total === 0 ? (
        <p>
          {doneWords.none}{' '}
          <a class="alleen-scherm" href={href('/actieplan/')}>
            {onwardWords.plan}
          </a>
        </p>
      ) : (
        <>
          <p>{doneWords.summary(summary)}</p>
          {done.length > 0 && <p class="klein">{doneWords.intro}</p>}
          {done.length === 0 && <p>{doneWords.noneDone}</p>}
          {since && done.length > 0 && since.between.length === 0 && <p>{doneWords.noneBetween(since.round)}</p>}
          {since ? (
            <>
              <ActionList
                name="sinds"
                title={doneWords.between(since.round, since.between.length)}
                list={since.between}
                names={names}
              />
              <ActionList
                name="buiten"
                title={doneWords.outside(since.outside.length)}
                list={since.outside}
                names={names}
              />
            </>
          ) : (
            <ActionList name="klaar" title={doneWords.done(done.length)} list={done} names={names} />
          )}
          {(['te-laat', 'bezig', 'open'] as const).map((state) => (
            <ActionList
              key={state}
              name={state}
              title={doneWords.left[state](left[state].length)}
              list={left[state]}
              names={names}
            />
          ))}
          <p class="alleen-scherm">
            <a href={href('/actieplan/')}>{doneWords.toPlan}</a>
          </p>
        </>
      )}
    </section>
  );
}

interface ListProps {
  name: string;
  title: string;
  list: readonly ActionWithChange[];
  names: Names;
}

function ActionList({ name, title, list, names }: ListProps) {
  if (list.length === 0) return null;
  return (
    <div data-acties={name}>
      <h3>{title}</h3>
      <ul class="acties">
        {list.map((action) => {
          const item = names.items.find(({ id }) => id === action.item);
          const change = doneWords.change(action);
          const facts = doneWords.facts(action);
          return (
            <li key={action.id} class={item?.tone}>
              <span class="eigen-tekst">{action.text || doneWords.textless}</span>
              {facts && <span class="klein blok">{facts}</span>}
              {item && (
                <span class="klein blok">
                  <a href={item.href}>{item.korteNaam}</a>
                  {change && `: ${change}`}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
