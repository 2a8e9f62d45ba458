import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { clockText, readClock, spansOf, totalMinutes } from '../../domain/workshop';
import type { Workshop } from '../../domain/workshop';
import type { EarlierProgramme } from '../../domain/workshop';
import { programmeStep, workshopWords } from '../../messages/workshop';
import { changeWorkshop } from '../../stores/workshop';
import type { PrepareContent } from '../../ui/content-workshop';
import { BeginForm } from './BeginForm';
import { MoreForms } from './MoreForms';
import { PartRow } from './PartRow';
import { partName, partNames, partsFor } from './parts';

const words = workshopWords.programme;

interface Props {
  workshop: Workshop;
  earlier: readonly EarlierProgramme[];
  content: PrepareContent;
  heading: RefObject<HTMLHeadingElement>;
}

/** The parts in their order, with their minutes and the clock. */
export function Programme({ workshop, earlier, content, heading }: Props) {
  const [said, say] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const { parts, length } = workshop;
  const start = readClock(workshop.start);
  const spans = spansOf(parts, start ?? 0);
  const total = totalMinutes(parts);
  const nameOf = (werkvorm: string) => partName(werkvorm, content.werkvormen);
  const names = partNames(parts, content.werkvormen);
  const last = earlier.at(-1);
  // The list is drawn again before there is something to go to.
  const wanted = useRef<(() => HTMLElement | null | undefined) | null>(null);
  useLayoutEffect(() => {
    wanted.current?.()?.focus();
    wanted.current = null;
  }, [parts]);
  const move = (index: number, by: 1 | -1) => {
    const part = parts[index];
    if (!part) return;
    const isAtEnd = index + by === 0 || index + by === parts.length - 1;
    const button = isAtEnd ? 'button:not([disabled])' : by < 0 ? '[data-eerder]' : '[data-later]';
    wanted.current = () => list.current?.children[index + by]?.querySelector<HTMLElement>(button);
    changeWorkshop({ kind: 'move', part: part.id, to: index + by });
    say(words.moved(names[index] ?? '', index + by + 1));
  };
  return (
    <section aria-labelledby="programma" class="programma">
      <h2 id="programma" tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      {parts.length === 0 && <p>{words.empty}</p>}
      <ol class="programma-delen" ref={list}>
        {parts.map((part, index) => (
          <PartRow
            key={part.id}
            part={part}
            form={content.werkvormen.find(({ id }) => id === part.werkvorm)}
            name={names[index] ?? ''}
            clock={start === null ? null : spans[index]}
            isFirst={index === 0}
            isLast={index === parts.length - 1}
            onMove={(by) => move(index, by)}
            onDrop={() => {
              // What was clicked is gone; the undo is what one may want.
              wanted.current = () => document.getElementById('ongedaan');
              changeWorkshop({ kind: 'remove', part: part.id });
              say(words.dropped(names[index] ?? ''));
            }}
          />
        ))}
      </ol>
      <p class="programma-som">
        <strong>
          {[words.total(total), start !== null && words.fromTo(clockText(start), clockText(start + total))]
            .filter(Boolean)
            .join(', ')}
          .
        </strong>{' '}
        {length > 0 && lengthText(total - length)}
      </p>
      {orderText(workshop, content) && <p class="melding">{orderText(workshop, content)}</p>}
      {last && (
        <p class="knoppen alleen-scherm">
          <button
            type="button"
            id="ongedaan"
            class="knop licht klein"
            onClick={() => {
              changeWorkshop({ kind: 'undo' });
              say(workshopWords.undo.done);
              if (earlier.length === 1) heading.current?.focus();
            }}
          >
            {workshopWords.undo.label(programmeStep(last.by, nameOf(last.about)))}
          </button>
        </p>
      )}
      <p class="verborgen" role="status">
        {said}
      </p>
      <MoreForms
        workshop={workshop}
        forms={content.werkvormen}
        onAdd={(name) => {
          // A werkvorm that is in the programme has no button any more.
          wanted.current = () => document.getElementById('meer');
          say(words.added(name));
        }}
      />
      <details class="alleen-scherm">
        <summary>{workshopWords.again.title}</summary>
        <p>{workshopWords.again.text}</p>
        <BeginForm
          name="opnieuw"
          button={workshopWords.again.make}
          onMake={(audience, minutes) => {
            changeWorkshop({ kind: 'propose', audience, length: minutes, parts: partsFor(content, audience, minutes) });
            say(workshopWords.again.made);
            heading.current?.focus();
          }}
        />
      </details>
    </section>
  );
}

function lengthText(difference: number): string {
  if (difference === 0) return words.fits;
  return difference > 0 ? words.over(difference) : words.under(-difference);
}

/** What is odd about the two measurements. */
function orderText({ parts }: Workshop, { werkvormen }: PrepareContent): string {
  const found = parts.flatMap(({ werkvorm }) => werkvormen.find(({ id }) => id === werkvorm)?.moment ?? []);
  const [before, after] = [found.indexOf('vooraf'), found.indexOf('achteraf')];
  if (after < 0) return '';
  if (before < 0) return words.onlyAfter;
  return after < before ? words.afterFirst : '';
}
