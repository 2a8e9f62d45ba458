import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { convenantWords as words } from '../../messages/convenant';
import { wording } from '../../messages/convenant-text';
import { type ConvenantView, viewConvenant } from '../../stores/convenant-view';
import { $pickedRound, pickRound } from '../../stores/picked-round';
import type { Session } from '../../stores/session';
import type { ConvenantContent } from '../../ui/content-convenant';
import { href } from '../../ui/href';
import type { Names } from '../../ui/names';
import { RoundPicker } from '../../ui/RoundPicker';
import type { Later } from './later-module';
import { focusAfterDraw, placeHref, usePlace } from './place';
import { StepView } from './StepView';
import { type ConvenantPlace, convenantPlaces, isStep, placeName } from './steps';

interface Props {
  session: Extract<Session, { state: 'open' }>;
  names: Names<ConvenantContent>;
  later: Later;
}

/** What every part of the builder gets. */
export interface BuilderProps {
  view: ConvenantView;
  names: Names<ConvenantContent>;
}

/** One step at a time; the address says which, so that "back" goes one step back. */
export function Builder({ session, names, later }: Props) {
  const picked = useStore($pickedRound);
  const { step, place } = usePlace();
  const view = viewConvenant(session, picked, names.content, wording);
  useArrival(step, place, later !== 'coming');
  return (
    <>
      <Steps view={view} current={step} />
      {view.report.rounds.length > 1 && step !== 'nalezen' && (
        <RoundPicker
          label={words.round}
          rounds={view.report.rounds}
          picked={view.report.roundId ?? ''}
          onPick={pickRound}
        />
      )}
      {!view.hasAnswers && (
        <p class="melding alleen-scherm">
          {words.noScan} <a href={href('/scan/')}>{words.toScan}</a>
        </p>
      )}
      {isStep(step) && <StepView key={`${session.dossier.id}/${step}`} {...{ step, place, view, names, later }} />}
      {step === 'looptijd' && view.draft.strays.length > 0 && typeof later === 'object' && (
        <later.Strays strays={view.draft.strays} />
      )}
      {step === 'nalezen' && (
        <section class="conv-nalezen" aria-labelledby="stap">
          <h2 id="stap" class="alleen-scherm" tabIndex={-1}>
            {words.readStep}
          </h2>
          {typeof later === 'object' ? (
            <later.ReadThrough view={view} names={names} />
          ) : (
            <p role="status">{later === 'failed' ? words.failed : words.loading}</p>
          )}
        </section>
      )}
      <OtherSteps current={step} />
      {typeof later === 'object' && <later.LastSteps session={session} names={names} view={view} />}
    </>
  );
}

/** The steps, with what is open in each. */
function Steps({ view, current }: { view: ConvenantView; current: ConvenantPlace }) {
  const { points } = view.draft;
  return (
    <nav class="conv-stappen alleen-scherm" aria-label={words.steps}>
      <ol>
        {convenantPlaces.map((place) => {
          const open = isStep(place) ? points.filter(({ step }) => step === place).length : points.length;
          return (
            <li key={place}>
              <a href={placeHref(place)} aria-current={place === current ? 'step' : undefined}>
                <strong>{placeName(place)}</strong>
                <span class={open === 0 ? 'klaar' : undefined}>{words.open(open)}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function OtherSteps({ current }: { current: ConvenantPlace }) {
  const at = convenantPlaces.indexOf(current);
  const [previous, next] = [convenantPlaces[at - 1], convenantPlaces[at + 1]];
  return (
    <p class="knoppen alleen-scherm">
      {next && (
        <a class="knop" href={placeHref(next)}>
          {words.next(placeName(next))}
        </a>
      )}
      {previous && (
        <a class="knop licht" href={placeHref(previous)}>
          {words.previous(placeName(previous))}
        </a>
      )}
    </p>
  );
}

let isFirst = true;

/**
 * What the address names gets focus: the heading of a step when one comes from another, or the place in it. A place in
 * what loads later gets it then, unless somebody went on meanwhile.
 */
function useArrival(step: ConvenantPlace, place: string, isComplete: boolean): void {
  useEffect(() => {
    if (place !== '' || !isFirst) focusAfterDraw(place || 'stap');
    isFirst = false;
  }, [step, place]);
  useEffect(() => {
    if (isComplete && place !== '' && document.activeElement === document.body) focusAfterDraw(place);
  }, [isComplete]);
}
