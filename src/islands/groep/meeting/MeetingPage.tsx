import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { meetingWords } from '../../../messages/meeting';
import { roundText } from '../../../messages/round-name';
import { openMeeting } from '../../../stores/meeting-early';
import { $kept, recallMeeting, takenItems, turnRevealed, visitItem } from '../../../stores/meeting-place';
import { meetingView, type MeetingView } from '../../../stores/meeting-view';
import { $pickedRound, holdRound, recallRound } from '../../../stores/picked-round';
import { $session } from '../../../stores/session';
import { type GroupContent, readContent } from '../../../ui/content';
import { type Names, namesOf } from '../../../ui/names';
import { followKeyboard, pageData } from '../../../ui/page';
import { useKeys } from '../../../ui/use-keys';
import { RoundGone } from '../RoundGone';
import { Begin } from './Begin';
import { ItemView } from './ItemView';
import type { MinutesView } from './MinutesView';
import { PlanView } from './PlanView';
import { goTo, minutesPlace, usePlace } from './place';

/** The meeting about the open round. Until that has been read it is the same as what the server wrote. */
export function MeetingPage() {
  const [names, setNames] = useState<Names<GroupContent> | null>(null);
  const session = useStore($session);
  const picked = useStore($pickedRound);
  useEffect(() => {
    setNames(namesOf(readContent<GroupContent>()));
    recallRound();
    recallMeeting();
    followKeyboard();
    void openMeeting();
    return holdRound();
  }, []);
  if (!names || session.state === 'loading') {
    return (
      <Frame>
        <p role="status">{meetingWords.loading}</p>
      </Frame>
    );
  }
  const view = meetingView(session, picked, names.content);
  if (!view) {
    return (
      <Frame>
        <Begin session={session} framework={names.content.framework} />
      </Frame>
    );
  }
  return <Room view={view} names={names} />;
}

/** One screen at a time: the list, an item or the minutes. The address says which, so that "back" goes one screen back. */
function Room({ view, names }: { view: MeetingView; names: Names<GroupContent> }) {
  const kept = useStore($kept);
  const place = usePlace();
  const item = names.items.find(({ id }) => id === place);
  const taken = takenItems(kept, view, item?.id);
  const places = ['', ...taken, minutesPlace];
  const at = Math.max(0, places.indexOf(place));
  const isItem = item !== undefined;
  useEffect(() => {
    if (item) visitItem(view, item.id);
  }, [item?.id, view.round.id]);
  const Minutes = useMinutes();
  useLayoutEffect(() => {
    if (!isItem) return undefined;
    // The rest of the page makes room: it is a screen on a wall now.
    pageData()['zaal'] = '';
    return () => delete pageData()['zaal'];
  }, [isItem]);
  useKeys({
    isOn: kept.hasKeys,
    onPrevious: () => goTo(places[at - 1] ?? ''),
    onNext: () => goTo(places[at + 1] ?? minutesPlace),
    others: { h: () => item && view.hasAnswers && turnRevealed(view, item.id) },
  });
  if (item) {
    return (
      <Frame view={view}>
        <ItemView
          key={`${view.dossierId}/${view.round.id}/${item.id}`}
          item={item}
          view={view}
          names={names}
          steps={{ place: at, all: taken.length, previous: places[at - 1] ?? '', next: places[at + 1] ?? minutesPlace }}
        />
      </Frame>
    );
  }
  return (
    <Frame view={view}>
      {place !== minutesPlace && <PlanView view={view} names={names} taken={taken} />}
      {place === minutesPlace && Minutes && <Minutes view={view} names={names} taken={taken} />}
      {place === minutesPlace && !Minutes && <p role="status">{meetingWords.minutesComing}</p>}
    </Frame>
  );
}

/** The minutes come behind the first frame: they are there long before anybody needs them. */
function useMinutes(): typeof MinutesView | null {
  const [found, setFound] = useState<{ view: typeof MinutesView } | null>(null);
  useEffect(() => {
    import('./MinutesView').then(
      (module) => setFound({ view: module.MinutesView }),
      () => undefined,
    );
  }, []);
  return found?.view ?? null;
}

/** The title stands at the same place in every state, so that nothing shifts. */
function Frame({ view, children }: { view?: MeetingView; children: ComponentChildren }) {
  return (
    <div class="bijeenkomst">
      <h1>
        {meetingWords.title}
        {view && (
          <span class="waarvan"> {[view.chain, view.round.name].filter(Boolean).map((name) => ` · ${name}`)}</span>
        )}
      </h1>
      {view && <RoundGone text={meetingWords.gone(roundText(view.round))} />}
      {children}
    </div>
  );
}
