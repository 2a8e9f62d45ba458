import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Moment } from '../../../domain/workshop-scores';
import { type ScoreWay, workshopLimits } from '../../../domain/workshop';
import { closingOfMeasurement, peopleIn } from '../../../domain/workshop-measuring';
import { closingText, entryWords as words, scoreProblems } from '../../../messages/workshop-scores';
import { $workshop, changeWorkshop, closeMeasurement } from '../../../stores/workshop';
import { readScores } from '../../../stores/workshop-codes';
import type { LeadContent } from '../../../ui/content-workshop';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import type { Room } from '../room';
import { CodeField } from './CodeField';
import { CodeList } from './CodeList';
import { Hands } from './Hands';
import { ScanDialog } from './ScanDialog';
import { spaced } from './spaced';
import { TwiceDialog } from './TwiceDialog';

interface Props {
  room: Room<LeadContent>;
  moment: Moment;
  /** A code that came with the address, or empty. */
  given: string;
  /** It was taken over, or changed. */
  onGiven: () => void;
}

type Asked = { kind: 'twice'; code: string } | { kind: 'scan' | 'close' | 'discard' } | null;

/** Takes in what participants scored, until it is closed and shown: for good. */
export function Entry({ room, moment, given, onGiven }: Props) {
  const { workshop, content } = room;
  const found = workshop.scores[moment];
  const [said, say] = useState('');
  const [asked, ask] = useState<Asked>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wantsHeading = useRef(false);
  // Behind a question nothing takes the focus: it goes there when the question is gone, and the buttons of before with it.
  useLayoutEffect(() => {
    if (!wantsHeading.current || asked) return;
    wantsHeading.current = false;
    heading.current?.focus();
  });
  const begin = (way: ScoreWay) => {
    wantsHeading.current = true;
    changeWorkshop({ kind: 'begin', moment, way });
  };
  const isOpenForCodes = found?.state === 'open' && found.way === 'codes';
  /** The measurement as it is by now, another window counted in; null when nothing can be added. */
  const openNow = () => {
    const session = $workshop.get();
    const now = session.state === 'open' ? session.workshop.scores[moment] : undefined;
    return now?.state === 'open' ? now : null;
  };
  /** Counts a code in, and says so; false when there is no place for it any more. */
  const add = (code: string): boolean => {
    const now = openNow();
    if (!now) return false;
    if (now.codes.length >= workshopLimits.codes) {
      say(words.full);
      return false;
    }
    changeWorkshop({ kind: 'code', moment, code });
    say(words.added(spaced(code), now.codes.length + 1));
    return true;
  };
  /** Takes over what was typed, scanned or came by link; true when the field may be emptied. */
  const take = (typed: string, isScanned = false): boolean => {
    const read = readScores(typed, moment);
    if (read.kind === 'problem') {
      say(scoreProblems[read.problem]);
      return false;
    }
    const now = openNow();
    if (!now) return false;
    if (now.codes.includes(read.code) && isScanned) {
      say(words.twice.scanned);
      return false;
    }
    if (now.codes.includes(read.code)) {
      say('');
      ask({ kind: 'twice', code: read.code });
      return true;
    }
    return add(read.code);
  };
  const closing = closingOfMeasurement(workshop, moment);
  const people = found ? peopleIn(found) : 0;
  const leave = () => (wantsHeading.current = true);
  return (
    <section class="kaart invoer" aria-labelledby="invoer">
      <h2 id="invoer" tabIndex={-1} ref={heading}>
        {words.title(moment)}
      </h2>
      {!found && (
        <>
          <p class="knoppen">
            <button type="button" class="knop" onClick={() => begin('codes')}>
              {words.begin}
            </button>
            <button type="button" class="knop licht" onClick={() => begin('handen')}>
              {words.beginHands}
            </button>
          </p>
          <p class="klein">{words.handsHint}</p>
        </>
      )}
      {isOpenForCodes && (
        <>
          <p class="invoer-tel">
            <strong>{words.inside(people)}</strong>
          </p>
          <CodeField given={given} onGiven={onGiven} onTake={take} onScan={() => ask({ kind: 'scan' })} />
          <p role="status">{said}</p>
          <CodeList moment={moment} codes={found.codes} say={say} onPutBack={add} onLeave={leave} />
          <p class="klein">{words.readable}</p>
        </>
      )}
      {found?.state === 'open' && found.way === 'handen' && (
        <Hands moment={moment} counts={found.counts} items={content.items} />
      )}
      {found?.state === 'open' && (
        <>
          <p>{closingText(closing)}</p>
          <p class="knoppen">
            <button
              type="button"
              class="knop"
              aria-disabled={closing.kind !== 'allowed' || undefined}
              onClick={() => closing.kind === 'allowed' && ask({ kind: 'close' })}
            >
              {words.close}
            </button>
            <button type="button" class="tekstknop" onClick={() => ask({ kind: 'discard' })}>
              {words.discard}
            </button>
          </p>
        </>
      )}
      {found?.state === 'closed' && <p>{words.closed(found.people)}</p>}
      {asked?.kind === 'twice' && (
        <TwiceDialog
          code={asked.code}
          onClose={() => {
            ask(null);
            say(words.twice.leftOut(spaced(asked.code)));
          }}
          onSame={() => {
            ask(null);
            say(words.twice.sameSaid);
          }}
          onOther={() => {
            ask(null);
            add(asked.code);
          }}
        />
      )}
      {asked?.kind === 'scan' && (
        <ScanDialog said={said} onText={(text) => void take(text, true)} onClose={() => ask(null)} />
      )}
      {asked?.kind === 'close' && (
        <ConfirmDialog
          title={words.closeTitle}
          yes={words.closeYes}
          onClose={() => ask(null)}
          onYes={() => {
            leave();
            closeMeasurement(
              moment,
              content.items.map(({ id }) => id),
            );
          }}
        >
          <p>{words.closeText(people)}</p>
        </ConfirmDialog>
      )}
      {asked?.kind === 'discard' && (
        <ConfirmDialog
          title={words.discardTitle}
          yes={words.discardYes}
          onClose={() => ask(null)}
          onYes={() => {
            leave();
            changeWorkshop({ kind: 'discard', moment });
            say('');
          }}
        >
          <p>{words.discardText}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
