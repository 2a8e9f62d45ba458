import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SlidePlace } from '../../../domain/workshop-slides';
import { leadWords as words } from '../../../messages/workshop-lead';
import { addMinute, goTo, type Run, togglePause } from '../../../stores/workshop-run';
import { changeWorkshop } from '../../../stores/workshop';
import type { LeadContent } from '../../../ui/content-workshop';
import { href, instrumentHref } from '../../../ui/href';
import { KeptText } from '../../../ui/KeptText';
import { minutesLeft } from '../minutes-left';
import { begin, forward, nextStep, type Room, step as go } from '../room';
import { useClock } from '../use-clock';
import { slideName } from './slide-name';

interface Props {
  room: Room<LeadContent>;
  run: Run;
}

/** What happens now, what comes next, and the way there. */
export function Now({ room, run, children }: Props & { children: ComponentChildren }) {
  const on = useRef<HTMLButtonElement>(null);
  const wantsOn = useRef(false);
  useLayoutEffect(() => {
    if (wantsOn.current) on.current?.focus();
    wantsOn.current = false;
  });
  /** For a button that is gone when its work is done: who goes on by keyboard does so with the one for the next place. */
  const thenOn = (work: () => void) => {
    wantsOn.current = true;
    work();
  };
  if (run.begunAt === null) return <Begin room={room} onBegin={() => thenOn(() => begin(room))} />;
  const { form, step, part, slides, at } = room;
  return (
    <section class="nu" aria-labelledby="nu">
      <p class="nu-plaats">
        <span>{form ? form.titel : words.pause}</span> <span>{words.place(at + 1, slides.length)}</span>
      </p>
      <h2 id="nu" aria-live="polite">
        {slideName(room, room.here)}
      </h2>
      <Timer room={room} run={run} />
      <Ways room={room} on={on} onSkip={(place) => thenOn(() => goTo(place))} />
      {step && (
        <>
          <Shown room={room} />
          <Block title={words.do}>{step.doe}</Block>
          {step.zeg && (
            <div class="nu-zeg">
              <h3>{words.say}</h3>
              <p>{step.zeg}</p>
            </div>
          )}
          {step.scherm && <Block title={words.onScreen}>{step.scherm}</Block>}
        </>
      )}
      {children}
      {part && (
        <KeptText
          key={part.id}
          id={`aantekening-${part.id}`}
          label={words.note}
          hint={words.noteHint}
          rows={3}
          stored={part.note}
          onNote={(note) => changeWorkshop({ kind: 'note', part: part.id, note })}
          onLeave={() => undefined}
        />
      )}
      {form && <Help form={form} />}
    </section>
  );
}

function Begin({ room, onBegin }: { room: Room<LeadContent>; onBegin: () => void }) {
  return (
    <section class="kaart nu" aria-labelledby="nu">
      <h2 id="nu">{room.workshop.name.trim() || words.programme}</h2>
      {room.slides.length === 0 ? (
        <>
          <p>{words.none.empty}</p>
          <p class="knoppen">
            <a class="knop" href={href('/workshop/')}>
              {words.none.prepare}
            </a>
          </p>
        </>
      ) : (
        <>
          <p>{words.screen.how}</p>
          <p class="knoppen">
            <button type="button" class="knop" onClick={onBegin}>
              {words.begin}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

interface WaysProps {
  room: Room<LeadContent>;
  /** The button to the next place. */
  on: RefObject<HTMLButtonElement>;
  onSkip: (place: SlidePlace) => void;
}

/** Back and on, with what comes. The same place in every step, for who clicks without looking. */
function Ways({ room, on, onSkip }: WaysProps) {
  const next = room.slides[room.at + 1] ?? null;
  const after = nextStep(room);
  return (
    <div class="nu-wegen">
      <button type="button" class="knop licht" aria-disabled={room.at <= 0 || undefined} onClick={() => go(room, -1)}>
        {words.previous}
      </button>
      <button ref={on} type="button" class="knop" aria-disabled={!next || undefined} onClick={() => forward(room)}>
        {words.forward}
      </button>
      {after && after !== next && (
        <button type="button" class="tekstknop" onClick={() => onSkip(after)}>
          {words.skip}
        </button>
      )}
      <p class="nu-hierna">
        <strong>{words.next}:</strong> {next ? slideName(room, next) : words.nothingNext}
      </p>
    </div>
  );
}

function Timer({ room, run }: Props) {
  const now = useClock();
  const isPaused = run.time.pausedAt !== null;
  return (
    <div class="nu-tijd">
      <strong>{isPaused ? words.timer.paused : words.timer.left(minutesLeft(run, room.minutes, now))}</strong>
      <button type="button" class="tekstknop" onClick={togglePause}>
        {isPaused ? words.timer.resume : words.timer.pause}
      </button>
      <button type="button" class="tekstknop" onClick={addMinute}>
        {words.timer.more}
      </button>
    </div>
  );
}

function Block({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="nu-blok">
      <h3>{title}</h3>
      <p>{children}</p>
    </div>
  );
}

/** What the projector shows one by one, with what only the trainer knows of it. */
function Shown({ room }: { room: Room<LeadContent> }) {
  const { step, here, cards, casus } = room;
  const sub = here?.sub ?? 0;
  if (step?.toon === 'kaarten' && sub > 0) {
    const card = cards[sub - 1];
    return (
      <div class="nu-kaart">
        <p>{card?.tekst}</p>
        {card?.vraag && (
          <p>
            <strong>{words.ask}</strong> {card.vraag}
          </p>
        )}
      </div>
    );
  }
  if (!step?.toon || !['casus', 'vragen', 'wending'].includes(step.toon)) return null;
  if (!casus) return <p class="melding">{words.case.none}</p>;
  return (
    <div class="nu-kaart">
      <p>{step.toon === 'vragen' ? (casus.vragen[sub - 1] ?? casus.kort) : casus.kort}</p>
      <details>
        <summary>{words.case.turn}</summary>
        <p>{casus.wending}</p>
      </details>
      <details>
        <summary>{words.case.watch}</summary>
        <Points points={casus.letOpDit} />
      </details>
    </div>
  );
}

const Points = ({ points }: { points: readonly string[] }) => (
  <ul>
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
);

function Help({ form }: { form: LeadContent['werkvormen'][number] }) {
  return (
    <div class="nu-hulp">
      <details>
        <summary>{words.wrong}</summary>
        <dl>
          {form.misgaan.map(({ als, dan }) => (
            <div key={als}>
              <dt>{als}</dt>
              <dd>{dan}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details>
        <summary>{words.safe}</summary>
        <Points points={form.veilig} />
      </details>
      <details>
        <summary>{words.bring}</summary>
        <p>
          <strong>{words.goal}:</strong> {form.doel}
        </p>
        <Points points={form.materiaal} />
        {form.instrumenten.length > 0 && (
          <>
            <p>{words.instruments}:</p>
            <ul>
              {form.instrumenten.map(({ id, titel }) => (
                <li key={id}>
                  <a href={instrumentHref(id)} target="_blank" rel="noreferrer">
                    {titel}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </div>
  );
}
