import { useStore } from '@nanostores/preact';
import { useRef } from 'preact/hooks';
import { stepText } from '../../../messages/history-all';
import { itemWords } from '../../../messages/meeting';
import { type AgreementText, clearAgreement } from '../../../stores/meeting';
import { noteAgreementText, takeNoted } from '../../../stores/meeting-early';
import { lastStepsAbout, type MeetingItem, type MeetingView } from '../../../stores/meeting-view';
import { undo } from '../../../stores/saving';
import { $session } from '../../../stores/session';
import { KeptText } from '../../../ui/KeptText';
import type { NamedItem } from '../../../ui/names';

interface Props {
  item: NamedItem;
  view: MeetingView;
  shown: MeetingItem;
}

/** Why the group chose what it chose, who finds out what is open, and the way back. */
export function Record({ item, view, shown: { agreement } }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const session = useStore($session);
  const { kind } = agreement.rating;
  const [step, before] = lastStepsAbout(session, view.round.id, item.id);
  const hasSomething = kind !== 'none' || agreement.motivation !== '';
  const field = (name: AgreementText) => ({
    stored: agreement[name],
    onNote: (text: string) => noteAgreementText(view.round.id, item.id, name, text),
    onLeave: takeNoted,
  });
  // The button may be gone; its part of the screen is where one goes on.
  const andReturn = (action: () => void) => () => {
    takeNoted();
    action();
    heading.current?.focus();
  };
  return (
    <section class="vastleggen" aria-labelledby="vastleggen">
      <h3 id="vastleggen" tabIndex={-1} ref={heading}>
        {itemWords.record}
      </h3>
      <KeptText
        id="motivatie"
        label={itemWords.why[kind]}
        hint={itemWords.whyHint[kind]}
        rows={3}
        {...field('motivation')}
      />
      {kind === 'open' && (
        <div class="raster half">
          <KeptText id="eigenaar" label={itemWords.owner} hint={itemWords.ownerHint} {...field('owner')} />
          <KeptText id="datum" label={itemWords.due} type="date" {...field('due')} />
        </div>
      )}
      <p class="laatste-stap">
        {step && (
          <>
            <span>
              {itemWords.last}: {stepText(step, { [item.id]: item.korteNaam })}
            </span>
            <button type="button" class="tekstknop" onClick={andReturn(() => undo(step.id))}>
              {itemWords.undo}
            </button>
          </>
        )}
        {before && (
          <button type="button" class="tekstknop" onClick={andReturn(() => undo(before.id))}>
            {itemWords.further}
          </button>
        )}
        {hasSomething && (
          <button type="button" class="tekstknop" onClick={andReturn(() => clearAgreement(item.id))}>
            {itemWords.clear}
          </button>
        )}
      </p>
    </section>
  );
}
