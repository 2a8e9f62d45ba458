import { useStore } from '@nanostores/preact';
import { itemWords } from '../../../messages/meeting';
import { $revealed, isRevealed, turnRevealed } from '../../../stores/meeting-place';
import type { MeetingView } from '../../../stores/meeting-view';
import type { GroupContent } from '../../../ui/content';
import type { NamedItem, Names } from '../../../ui/names';
import { ElementName } from '../../../ui/ElementName';
import { AmbitionFields } from './AmbitionFields';
import { Answers, Reveal } from './Answers';
import { Bar } from './Bar';
import { useChoice } from './choice';
import { Options } from './Options';
import { minutesPlace, placeHref, useArrival } from './place';
import { Record } from './Record';

interface Props {
  item: NamedItem;
  view: MeetingView;
  names: Names<GroupContent>;
  steps: { place: number; all: number; previous: string; next: string };
}

/** One item on the screen, in the order of the talk: the question, the answers, what one agrees. */
export function ItemView({ item, view, names, steps }: Props) {
  const heading = useArrival<HTMLHeadingElement>();
  const shown = view.item(item.id);
  const isShown = isRevealed(useStore($revealed), view, item.id);
  const choose = useChoice(item.id, names.content);
  const asked = names.content.vragen[item.id] ?? { vraag: '', gespreksvraag: '' };
  return (
    <article class={`gesprek ${item.tone}`} aria-labelledby="onderdeel">
      <p class="gesprek-kop">
        <span class="label">{groupName(item, names)}</span>
        <span class="plaats">{itemWords.place(steps.place, steps.all)}</span>
      </p>
      <h2 id="onderdeel" tabIndex={-1} ref={heading}>
        <ElementName naam={item.naam} />
      </h2>
      <p class="verborgen" role="status">
        {itemWords.moved(item.naam, steps.place, steps.all)}
      </p>
      <p class="vraag">{asked.vraag}</p>
      {isOwn(item, names) && <p class="hulp">{itemWords.own}</p>}
      <div class="kiezen">
        {view.hasAnswers && <Reveal isShown={isShown} onTurn={() => turnRevealed(view, item.id)} />}
        <Options
          item={item}
          spread={isShown && view.hasAnswers ? shown : null}
          hasRoom={view.hasAnswers}
          rating={shown.agreement.rating}
          onChoose={choose}
        />
      </div>
      {view.hasAnswers && <Answers id={item.id} shown={shown} view={view} isShown={isShown} />}
      <div class="inzicht gespreksvraag">
        <h3>{itemWords.question}</h3>
        <p>{asked.gespreksvraag}</p>
      </div>
      <Record item={item} view={view} shown={shown} />
      <AmbitionFields id={item.id} ambition={shown.ambition} />
      <p class="alleen-scherm">
        <a href={item.href}>
          {itemWords.more}
          <span class="verborgen">: {item.naam}</span>
        </a>
      </p>
      <Bar>
        <nav class="stapjes" aria-label={itemWords.bar}>
          <a class="knop licht" href={placeHref(steps.previous)}>
            {itemWords.previous}
          </a>
          <span class="plaats" aria-hidden="true">
            {itemWords.place(steps.place, steps.all)}
          </span>
          <a class="knop" href={placeHref(steps.next)}>
            {itemWords.next}
          </a>
          <a href={placeHref('')}>{itemWords.list}</a>
          <a href={placeHref(minutesPlace)}>{itemWords.minutes}</a>
        </nav>
      </Bar>
    </article>
  );
}

function groupName(item: NamedItem, names: Names<GroupContent>): string {
  if (item.kind === 'aandachtspunt') return itemWords.point;
  if (item.kind === 'praktijkles') return itemWords.lesson;
  return names.pillar(pillarOf(item, names));
}

const pillarOf = ({ id }: NamedItem, { content }: Names<GroupContent>): string =>
  content.randvoorwaarden.find((found) => found.id === id)?.pijler ?? '';

/** These are answered for one's own organisation (RULES, "What is rated"). */
const isOwn = (item: NamedItem, names: Names<GroupContent>): boolean =>
  pillarOf(item, names) === 'intra-organisatorisch';
