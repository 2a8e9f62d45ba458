import { clockText, spansOf } from '../../../domain/workshop';
import { screenWords as words } from '../../../messages/workshop-lead';
import type { Run } from '../../../stores/workshop-run';
import { minutesLeft, shareLeft } from '../minutes-left';
import type { Room } from '../room';
import { useClock } from '../use-clock';
import type * as OutcomeModule from './OutcomeSlide';
import { Rings } from './Rings';
import { ScoreSlide } from './ScoreSlide';

interface Props {
  room: Room;
  run: Run;
}

interface BodyProps extends Props {
  /** What draws the scores; it comes behind the first frame. */
  outcome: typeof OutcomeModule | null;
}

/** One thing at a time: the step, and below it what it shows. */
export function Slide({ room, run, outcome }: BodyProps) {
  // What the room chose needs the whole wall.
  const isOutcome = room.step?.toon === 'uitkomst' && (room.here?.sub ?? 0) > 0;
  return (
    <div class="zaal">
      {!isOutcome && <p class="zaal-deel">{room.form?.korteNaam}</p>}
      <Body room={room} run={run} outcome={outcome} />
      {run.hasTimer && !isOutcome && <Timer room={room} run={run} />}
    </div>
  );
}

function Body({ room, run, outcome }: BodyProps) {
  const { form, step, here, cards, casus } = room;
  const sub = here?.sub ?? 0;
  if (!form || !step) return <Pause room={room} run={run} />;
  if (sub > 0 && step.toon === 'kaarten') {
    const card = cards[sub - 1];
    return (
      <div class="zaal-kaart">
        <h1 class="zaal-klein">{card?.titel ?? step.titel}</h1>
        <p class="zaal-groot">{card?.tekst}</p>
      </div>
    );
  }
  if (sub > 0 && casus) {
    const shown = { casus: casus.kort, wending: casus.wending, vragen: casus.vragen[sub - 1] };
    const text = shown[step.toon as keyof typeof shown];
    if (text) return <CaseText title={casus.titel} text={text} />;
  }
  if (step.toon === 'uitkomst' && sub > 0) {
    return outcome && <outcome.OutcomeSlide room={room} index={sub - 2} />;
  }
  return (
    <div class={step.toon === 'ringen' || step.toon === 'scores' ? 'zaal-naast' : 'zaal-kaart'}>
      <div>
        <h1>{step.titel}</h1>
        {step.scherm && <p>{step.scherm}</p>}
      </div>
      {step.toon === 'ringen' && <Rings />}
      {step.toon === 'scores' && <ScoreSlide room={room} />}
    </div>
  );
}

function CaseText({ title, text }: { title: string; text: string }) {
  return (
    <div class="zaal-kaart">
      <p class="zaal-merk">{words.made}</p>
      <h1 class="zaal-klein">{title}</h1>
      <p class="zaal-groot">{text}</p>
    </div>
  );
}

function Pause({ room, run }: Props) {
  const { workshop, part } = room;
  const index = workshop.parts.findIndex(({ id }) => id === part?.id);
  const since = new Date(run.time.since);
  const from = since.getHours() * 60 + since.getMinutes();
  const [span] = spansOf(workshop.parts.slice(index, index + 1), from);
  return (
    <div class="zaal-kaart">
      <h1>{words.pause}</h1>
      {span && <p class="zaal-groot">{words.until(clockText(span.to + run.time.extra))}</p>}
    </div>
  );
}

/** The minutes that are left, as a quiet line: no seconds, no colour that alarms, and nothing below zero. */
function Timer({ room, run }: Props) {
  const now = useClock();
  if (!room.form || room.minutes === 0) return null;
  const left = minutesLeft(run, room.minutes, now);
  const share = shareLeft(run, room.minutes, now);
  return (
    <p class="zaal-tijd">
      <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="weg" width="100" height="2" />
        <rect class="rest" width={share * 100} height="2" />
      </svg>
      {run.time.pausedAt === null ? words.left(left) : words.paused}
    </p>
  );
}
