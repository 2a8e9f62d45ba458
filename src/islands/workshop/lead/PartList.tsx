import { clockText, readClock, spansOf, totalMinutes } from '../../../domain/workshop';
import { leadWords as words } from '../../../messages/workshop-lead';
import { beginAgain, goTo, type Run } from '../../../stores/workshop-run';
import type { LeadContent } from '../../../ui/content-workshop';
import { href } from '../../../ui/href';
import { minutesLeft } from '../minutes-left';
import { partNames } from '../parts';
import { minutesOf, type Room } from '../room';
import { useClock } from '../use-clock';

interface Props {
  room: Room<LeadContent>;
  run: Run;
}

/** A few minutes are no reason to say anything. */
const noticed = 3;
const nearby = 120;

/** All parts with their clock, when it ends, and the way to each. */
export function PartList({ room, run }: Props) {
  const now = useClock();
  const { workshop, content, slides } = room;
  const names = partNames(workshop.parts, content.werkvormen);
  const begun = run.begunAt === null ? null : minuteOfDay(run.begunAt);
  const start = startOf(readClock(workshop.start), begun);
  const spans = spansOf(workshop.parts, start ?? 0);
  const planned = start === null ? null : start + totalMinutes(workshop.parts);
  const expected = begun === null ? null : minuteOfDay(now) + restOf(room, run, now);
  const late = planned === null || expected === null ? 0 : expected - planned;
  return (
    <section aria-labelledby="delen">
      <h2 id="delen">{words.programme}</h2>
      <ol class="leiden-delen">
        {workshop.parts.map((part, index) => {
          const span = spans[index];
          const place = slides.find((slide) => slide.part === part.id);
          return (
            <li key={part.id} aria-current={part.id === room.part?.id ? 'step' : undefined}>
              <span class="deel-klok">{start !== null && span && clockText(span.from)}</span>
              <button type="button" class="tekstknop" onClick={() => place && goTo(place)}>
                <span class="verborgen">{words.goTo('')}</span>
                {names[index]}
              </button>
            </li>
          );
        })}
      </ol>
      {planned !== null && (
        <p>
          {words.ends(
            clockText(planned),
            clockText(expected !== null && Math.abs(late) >= noticed ? expected : planned),
          )}
        </p>
      )}
      {late >= noticed && <p class="klein">{words.behind(late)}</p>}
      <p>
        <button type="button" class="tekstknop" onClick={beginAgain}>
          {words.beginAgain}
        </button>
      </p>
      <h3>{words.after.title}</h3>
      <p class="klein">{words.after.text}</p>
      <ul class="leiden-na">
        <li>
          <a href={href('/workshop/')}>{words.after.prepare}</a>
        </li>
        <li>
          <a href={href('/workshop/kaarten/#verslag')}>{words.after.print}</a>
        </li>
      </ul>
    </section>
  );
}

/** As planned; who tries it out at another time of the day sees the clock of that moment. */
function startOf(planned: number | null, begun: number | null): number | null {
  return planned !== null && (begun === null || Math.abs(begun - planned) <= nearby) ? planned : begun;
}

function minuteOfDay(moment: number): number {
  const date = new Date(moment);
  return date.getHours() * 60 + date.getMinutes();
}

/** Minutes from now on: what is left of this step, the steps after it, and the parts after that. */
function restOf({ workshop, part, form, here, minutes }: Room<LeadContent>, run: Run, now: number): number {
  if (!part) return 0;
  const steps = minutesOf(part, form).slice((here?.step ?? 0) + 1);
  const index = workshop.parts.findIndex(({ id }) => id === part.id);
  const later = totalMinutes(workshop.parts.slice(index + 1));
  return minutesLeft(run, minutes, now) + steps.reduce((sum, one) => sum + one, 0) + later;
}
