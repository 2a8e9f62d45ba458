import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { stepText } from '../../../messages/history-all';
import { itemWords } from '../../../messages/meeting';
import { type AgreementText, clearAgreement } from '../../../stores/meeting';
import { noteAgreementText, takeNoted } from '../../../stores/meeting-early';
import { lastStepsAbout, type MeetingItem, type MeetingView } from '../../../stores/meeting-view';
import { undo } from '../../../stores/saving';
import { $session } from '../../../stores/session';
import { LabelAndHint } from '../../../ui/LabelAndHint';
import type { NamedItem } from '../../../ui/names';

interface Props {
  item: NamedItem;
  view: MeetingView;
  shown: MeetingItem;
}

/** As many characters as a file may hold. */
const maxLength = 4000;
/** Of a day as in `2026-11-20`. */
const dayLength = 10;

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

interface TextProps {
  id: string;
  label: string;
  hint?: string;
  rows?: number;
  type?: 'text' | 'date';
  /** What is recorded. */
  stored: string;
  onNote: (text: string) => void;
}

/** A text that is kept with every key. While one types it shows what one types, whatever comes in from elsewhere. */
function KeptText({ id, label, hint, rows, type = 'text', stored, onNote }: TextProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shared = {
    id,
    value: typed ?? stored,
    'aria-describedby': hint && `${id}-uitleg`,
    onInput: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
      setTyped(value);
      // A year of five digits is no day.
      if (type === 'text' || value.length <= dayLength) onNote(value);
    },
    onBlur: () => {
      takeNoted();
      setTyped(null);
    },
  };
  return (
    <div class="veld">
      <LabelAndHint id={id} label={label} hint={hint} />
      {rows ? (
        <textarea rows={rows} maxLength={maxLength} {...shared} />
      ) : (
        <input type={type} {...(type === 'text' ? { maxLength } : { max: '9999-12-31' })} {...shared} />
      )}
    </div>
  );
}
