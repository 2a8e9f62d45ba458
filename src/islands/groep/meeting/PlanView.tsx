import { useStore } from '@nanostores/preact';
import { talkMinutes } from '../../../domain/meeting';
import { agreedText, itemWords, meetingWords, planWords, reasonText } from '../../../messages/meeting';
import { $kept, takeItem, turnKeys } from '../../../stores/meeting-place';
import type { MeetingView } from '../../../stores/meeting-view';
import { pickRound } from '../../../stores/picked-round';
import type { GroupContent } from '../../../ui/content';
import { href } from '../../../ui/href';
import type { NamedItem, Names } from '../../../ui/names';
import { RoundPicker } from '../../../ui/RoundPicker';
import { Bar } from './Bar';
import { minutesPlace, placeHref, useArrival } from './place';

interface Props {
  view: MeetingView;
  names: Names<GroupContent>;
  /** Items that are taken, in order. */
  taken: readonly string[];
}

/** What a morning has for talk, in minutes: the two parts of the script's timetable. */
const longest = 95;

/** What to talk about, with reasons and time; one ticks what is taken. */
export function PlanView({ view, names, taken }: Props) {
  const heading = useArrival<HTMLHeadingElement>();
  const { first, others } = view.plan;
  const minutes = taken.reduce((sum, id) => sum + talkMinutes(view.item(id).reasons), 0);
  const next = taken.find((id) => view.item(id).agreement.rating.kind === 'none') ?? taken[0];
  return (
    <section class="plan" aria-labelledby="plan">
      <p>{meetingWords.intro}</p>
      <p class="alleen-scherm wegen">
        <a href={href('/groep/draaiboek/')}>{meetingWords.script}</a>
        <a href={href('/groep/')}>{meetingWords.group}</a>
      </p>
      {view.rounds.length > 1 && (
        <RoundPicker label={meetingWords.round} rounds={view.rounds} picked={view.round.id} onPick={pickRound} />
      )}
      <h2 id="plan" tabIndex={-1} ref={heading}>
        {planWords.title}
      </h2>
      {!view.hasAnswers && <p>{planWords.noScans}</p>}
      {view.hasAnswers && view.scans === 1 && <p>{planWords.one}</p>}
      {first.length > 0 ? (
        <>
          <h3>{planWords.first}</h3>
          <Rows ids={first.map(({ id }) => id)} view={view} names={names} taken={taken} />
        </>
      ) : (
        view.hasAnswers && <p>{planWords.nothing}</p>
      )}
      {first.length > 0 ? (
        <details class="alleen-scherm">
          <summary>{planWords.others(others.length)}</summary>
          <Rows ids={others} view={view} names={names} taken={taken} />
        </details>
      ) : (
        <>
          <h3>{planWords.all}</h3>
          <Rows ids={others} view={view} names={names} taken={taken} />
        </>
      )}
      <p role="status">
        <strong>{planWords.total(taken.length, minutes)}</strong> {minutes > longest && planWords.tooLong}
      </p>
      <p class="klein">{planWords.estimate}</p>
      <Keys />
      <Bar>
        {next !== undefined && (
          <a class="knop" href={placeHref(next)}>
            {planWords.begin(names.item(next).korteNaam)}
          </a>
        )}
        <a class="knop licht" href={placeHref(minutesPlace)}>
          {itemWords.minutes}
        </a>
      </Bar>
    </section>
  );
}

function Rows({ ids, view, names, taken }: Props & { ids: readonly string[] }) {
  return (
    <ul class="gesprekken">
      {ids.map((id) => (
        <Row key={id} item={names.item(id)} view={view} isTaken={taken.includes(id)} />
      ))}
    </ul>
  );
}

function Row({ item, view, isTaken }: { item: NamedItem; view: MeetingView; isTaken: boolean }) {
  const { reasons, agreement } = view.item(item.id);
  const agreed = agreedText(agreement.rating);
  const field = `neem-${item.id}`;
  return (
    <li class={item.tone}>
      <input
        id={field}
        type="checkbox"
        checked={isTaken}
        onChange={(event) => takeItem(view, item.id, event.currentTarget.checked)}
      />
      <div>
        <label for={field}>{item.naam}</label>
        {reasons.length > 0 && <span class="reden">{reasons.map(reasonText).join(' · ')}</span>}
        {agreed && <strong class="reden">{agreed}</strong>}
      </div>
      <span class="tijd">{planWords.minutes(talkMinutes(reasons))}</span>
      <a class="alleen-scherm" href={placeHref(item.id)}>
        Open<span class="verborgen"> {item.naam}</span>
      </a>
    </li>
  );
}

function Keys() {
  const { hasKeys } = useStore($kept);
  return (
    <details class="alleen-scherm">
      <summary>{planWords.keys}</summary>
      <p>{planWords.keysHow}</p>
      <p class="keuze">
        <input
          id="toetsen"
          type="checkbox"
          checked={hasKeys}
          onChange={(event) => turnKeys(event.currentTarget.checked)}
        />
        <label for="toetsen">{planWords.keysOn}</label>
      </p>
    </details>
  );
}
