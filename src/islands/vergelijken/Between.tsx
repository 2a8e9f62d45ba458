import { type ActionWithChange, splitDone } from '../../domain/compare-actions';
import { differenceText } from '../../messages/compare';
import { besideDifference } from '../../messages/compare-beside';
import { actionWords, ambitionWords } from '../../messages/compare-later';
import type { Compared } from '../../stores/compare';
import { type CompareNames, RatingText, sideNames, sideText } from './parts';

interface Props {
  view: Compared;
  names: CompareNames;
}

/** What came of the levels that the group wanted to reach. */
export function Ambitions({ view, names }: Props) {
  const { ambitions, now } = view.comparison;
  const columns = sideNames(view);
  const met = ambitions.filter(({ outcome }) => outcome === 'gehaald').length;
  return (
    <section aria-labelledby="doelen">
      <h2 id="doelen">{ambitionWords.title}</h2>
      {ambitions.length === 0 ? (
        <p>{ambitionWords.none(sideText(view.then))}</p>
      ) : (
        <>
          <p>{ambitionWords.intro(met, ambitions.length)}</p>
          <table class="stapelt">
            <thead>
              <tr>
                <th scope="col">{ambitionWords.item}</th>
                <th scope="col">{ambitionWords.aim}</th>
                <th scope="col">{columns.now}</th>
                <th scope="col">{ambitionWords.outcome}</th>
              </tr>
            </thead>
            <tbody>
              {ambitions.map((ambition) => (
                <tr key={ambition.id} class={names.item(ambition.id).tone} data-doel={ambition.outcome}>
                  <th scope="row">
                    <a href={names.item(ambition.id).href}>{names.item(ambition.id).korteNaam}</a>
                  </th>
                  <td data-kop={ambitionWords.aim}>{ambitionWords.aimText(ambition)}</td>
                  <td data-kop={columns.now}>
                    <RatingText id={ambition.id} rating={ambition.now} report={now} />
                  </td>
                  <td data-kop={ambitionWords.outcome}>
                    <strong>{ambitionWords.outcomes[ambition.outcome]}</strong>{' '}
                    <span class="klein">{ambitionWords.past(ambition)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

/** The actions of the dossier beside what happened to their items. */
export function Actions({ view, names }: Props) {
  const { done, open } = view.actions;
  const isOther = view.isOtherDossier;
  const parts = splitDone(done);
  const isEmpty = done.length + open.length === 0;
  return (
    <section aria-labelledby="acties">
      <h2 id="acties">{actionWords.title}</h2>
      {isEmpty ? (
        <p>{actionWords.none}</p>
      ) : (
        <>
          <p class="klein">{actionWords.intro}</p>
          {done.length === 0 ? (
            <>
              <h3>{actionWords.noneDoneTitle}</h3>
              <p>{actionWords.noneDone}</p>
            </>
          ) : (
            (['between', 'outside', 'before'] as const).map((part) =>
              parts[part].length > 0 ? (
                <div key={part} data-klaar={part}>
                  <h3>{actionWords.done[part](parts[part].length)}</h3>
                  <ActionList actions={parts[part]} names={names} isOther={isOther} />
                </div>
              ) : (
                part === 'between' && <p key={part}>{actionWords.noneBetween}</p>
              ),
            )
          )}
          <h3>{actionWords.open(open.length)}</h3>
          {open.length === 0 ? (
            <p>{actionWords.noneOpen}</p>
          ) : (
            <ActionList actions={open} names={names} isOther={isOther} />
          )}
        </>
      )}
    </section>
  );
}

interface ListProps {
  actions: readonly ActionWithChange[];
  names: CompareNames;
  isOther: boolean;
}

function ActionList({ actions, names, isOther }: ListProps) {
  return (
    <ul class="acties">
      {actions.map(({ id, text, owner, due, status, isBetween, change }, index) => {
        const facts = [
          due && actionWords.due(due, isBetween),
          owner && actionWords.owner(owner),
          status === 'bezig' && actionWords.busy,
        ].filter(Boolean);
        return (
          <li key={id || index} class={change ? names.item(change.id).tone : undefined} data-tussen={isBetween}>
            <span class="eigen-tekst">{text || actionWords.textless}</span>
            {facts.length > 0 && <span class="klein blok">{facts.join(', ')}</span>}
            {change && (
              <span class="klein blok">
                <a href={names.item(change.id).href}>{names.item(change.id).korteNaam}</a>
                {changeText(change, isOther)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function changeText(change: NonNullable<ActionWithChange['change']>, isOther: boolean): string {
  const difference = isOther ? besideDifference(change) : differenceText(change);
  const text = difference || (change.kind === 'beide-nvt' ? '' : actionWords.kinds[change.kind]);
  return text ? `: ${text}` : '';
}
