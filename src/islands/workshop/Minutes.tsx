import { clockText, readClock, spansOf, totalMinutes, type Workshop } from '../../domain/workshop';
import { shownIn } from '../../domain/workshop-measuring';
import { dateText } from '../../messages/format';
import { audienceNames, workshopName } from '../../messages/workshop';
import { minutesWords as words } from '../../messages/workshop-minutes';
import { resultWords } from '../../messages/workshop-scores';
import type { PrepareContent } from '../../ui/content-workshop';
import { partName } from './parts';
import { ScoreTable } from './ScoreTable';
import { useWorkshop } from './use-workshop';

/** Rows to write in with a pen. */
const emptyRows = 4;

/** The minutes of the workshop that is open in this browser; without one an empty form. */
export function Minutes() {
  const { content, session } = useWorkshop<PrepareContent>();
  const workshop = session.state === 'open' ? session.workshop : null;
  const shown = workshop ? shownIn(workshop) : [];
  return (
    <div class="verslag">
      <h4>{workshop ? `${words.title}: ${workshopName({ ...workshop, on: '' })}` : words.title}</h4>
      {!workshop && <p class="klein alleen-scherm">{words.none}</p>}
      <dl class="verslag-feiten">
        {factsOf(workshop).map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {workshop && content && <Programme workshop={workshop} content={content} />}
      {!workshop && (
        <>
          <h5>{words.programme}</h5>
          <EmptyTable heads={[words.clock, words.part, words.note]} />
        </>
      )}
      {workshop && content && shown.length > 0 && (
        <>
          <h5 id="verslag-uitkomst">{resultWords.title}</h5>
          <ScoreTable workshop={workshop} items={content.items} label="verslag-uitkomst" />
          <p class="klein">{resultWords.notScan}</p>
        </>
      )}
      <h5>{words.agreements}</h5>
      <EmptyTable heads={[words.what, words.who, words.when]} />
      <p class="klein">{words.noNames}</p>
    </div>
  );
}

function EmptyTable({ heads }: { heads: readonly string[] }) {
  return (
    <table class="verslag-leeg">
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: emptyRows }, (_, index) => (
          <tr key={index}>
            {heads.map((head) => (
              <td key={head} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function factsOf(workshop: Workshop | null): [string, string][] {
  const start = workshop ? readClock(workshop.start) : null;
  const end = start === null || !workshop ? null : start + totalMinutes(workshop.parts);
  const people = (workshop ? shownIn(workshop) : []).map(({ found }) => found.people);
  return [
    [words.on, workshop?.on ? dateText(workshop.on) : ''],
    [words.time, start !== null && end !== null ? `${clockText(start)}-${clockText(end)}` : ''],
    [words.audience, audienceNames[workshop?.audience ?? ''] ?? ''],
    [words.people, people.length > 0 ? String(Math.max(...people)) : ''],
    [words.trainer, ''],
  ];
}

function Programme({ workshop, content }: { workshop: Workshop; content: PrepareContent }) {
  const start = readClock(workshop.start);
  const spans = spansOf(workshop.parts, start ?? 0);
  return (
    <>
      <h5>{words.programme}</h5>
      <table>
        <thead>
          <tr>
            {start !== null && <th scope="col">{words.clock}</th>}
            <th scope="col">{words.part}</th>
            <th scope="col">{words.minutes}</th>
            <th scope="col">{words.note}</th>
          </tr>
        </thead>
        <tbody>
          {workshop.parts.map((part, index) => (
            <tr key={part.id}>
              {start !== null && <td>{clockText(spans[index]?.from ?? 0)}</td>}
              <th scope="row">{partName(part.werkvorm, content.werkvormen)}</th>
              <td>{part.minutes}</td>
              <td class="verslag-tekst">{part.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
