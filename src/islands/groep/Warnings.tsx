import type { GroupView } from '../../domain/group-view';
import { warnWords } from '../../messages/group';

/** What one has to know before reading who answered what; also on paper. */
export function Warnings({ view }: { view: GroupView }) {
  const amount = view.scans.length;
  const singles = view.organisations.filter(({ scans }) => scans.length === 1).length;
  const unheard = view.voices.map(({ theme, heard }) => warnWords.voices[theme][heard]).filter(Boolean);
  const isMixed = view.empty > 0 && view.empty < amount;
  const next = amount === 0 ? warnWords.none : amount === 1 ? warnWords.one : null;
  return (
    <>
      {next && (
        <div class="melding">
          <p>
            <strong>{next.title}</strong>
          </p>
          <p>{next.text}</p>
        </div>
      )}
      {amount > 0 && (view.isFew || singles > 0 || isMixed || unheard.length > 0) && (
        <div class="melding">
          {view.isFew && (
            <p>
              <strong>{warnWords.few(amount)}</strong>
            </p>
          )}
          {singles > 0 && <p>{warnWords.single(singles)}</p>}
          {isMixed && <p>{warnWords.empty(view.empty)}</p>}
          {unheard.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
    </>
  );
}
