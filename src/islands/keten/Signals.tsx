import { useState } from 'preact/hooks';
import { type ChainSignal, chainCodes } from '../../domain/chain-analysis';
import { saysPartner } from '../../domain/partners';
import { signalTexts, signalWords as words } from '../../messages/keten-signals';
import type { ChainView } from '../../stores/partners-view';
import { type ChainContent, signalSections } from '../../ui/content-keten';
import type { Names } from '../../ui/names';
import { SectionLink } from './links';
import { type Added, Said } from './Said';
import { SignalParts } from './SignalParts';

interface Props {
  view: ChainView;
  names: Names<ChainContent>;
}

/** What stands out in the chain: each with its question, what it is about, its rule and where to read on. */
export function Signals({ view, names }: Props) {
  const [added, setAdded] = useState<Added | null>(null);
  const { signals } = view.analysis;
  const shown = view.partners.some(saysPartner) ? signals : [];
  const others = chainCodes.filter((code) => !shown.some((signal) => signal.code === code));
  return (
    <>
      <p>
        {view.partners.some(saysPartner) ? (shown.length > 0 ? words.intro : words.none) : words.empty}{' '}
        <span class="klein">{words.ours}</span>
      </p>
      <Said added={added} />
      {shown.map((signal) => (
        <article key={signal.code} class="opvallend" aria-labelledby={`opvallend-${signal.code}`}>
          <h3 id={`opvallend-${signal.code}`}>{signalTexts[signal.code].title(sizeOf(signal))}</h3>
          <p class="vraag">{signalTexts[signal.code].ask}</p>
          <SignalParts signal={signal} view={view} names={names} onAdded={(id, what) => setAdded({ id, what })} />
          {names.content.stukken[signalSections[signal.code]] && (
            <p class="lees-verder">
              {words.read} <SectionLink id={signalSections[signal.code]} names={names} />
            </p>
          )}
          <Rule code={signal.code} />
        </article>
      ))}
      {others.length > 0 && (
        <details class="regels">
          <summary>{words.rules}</summary>
          <dl>
            {others.map((code) => (
              <div key={code} id={`regel-${code}`}>
                <dt>{signalTexts[code].name}</dt>
                <dd>{signalTexts[code].rule}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

/** When a signal shows, and what that rests on. */
function Rule({ code }: { code: ChainSignal['code'] }) {
  return (
    <details class="som" id={`regel-${code}`}>
      <summary>{words.ruleName}</summary>
      <p class="klein">{signalTexts[code].rule}</p>
    </details>
  );
}

/** How many things a signal names. */
function sizeOf(signal: ChainSignal): number {
  if ('items' in signal) return signal.items.length;
  if ('partners' in signal) return signal.partners.length;
  return 'kinds' in signal ? signal.kinds.length : signal.layers.length;
}
