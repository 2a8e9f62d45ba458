import { useStore } from '@nanostores/preact';
import { partyWords } from '../../messages/convenant';
import { saveOpenDossier } from '../../stores/document-file';
import { $saving, saveNow, undo } from '../../stores/saving';
import { $session, type Session } from '../../stores/session';
import { lastStep, listSteps } from '../../stores/steps';
import { RecentSteps } from '../../ui/RecentSteps';
import { SaveTrouble } from '../../ui/SaveTrouble';
import type { BuilderProps } from './Builder';

/** What was done last in the convenant, with a way back, and loudly what could not be saved. */
export function LastSteps({ session, names, view }: BuilderProps & { session: Session }) {
  const saving = useStore($saving);
  const steps = listSteps(session).filter(({ what }) => what.kind === 'convenant');
  const onUndo = (id: string) => {
    undo(id);
    return lastStep($session.get());
  };
  const ids = steps.flatMap(({ what }) => (what.kind === 'convenant' ? [what.id] : []));
  const stepNames = Object.fromEntries(ids.map((id) => [id, nameOf(id, { view, names })]));
  return (
    <div class="alleen-scherm">
      <SaveTrouble saving={saving} onRetry={() => void saveNow()} onSaveFile={() => void saveOpenDossier()} />
      <RecentSteps steps={steps} names={stepNames} saving={saving} onUndo={onUndo} />
    </div>
  );
}

/** What a step is about, by its id: a field, a party, an agreement or an article; empty where nothing has it any more. */
function nameOf(id: string, { view, names }: BuilderProps): string {
  const { articles, head, parties } = view.draft;
  const field = [...head, ...articles.flatMap(({ fields }) => fields)].find((known) => known.id === id);
  if (field) return field.label;
  const party = parties.find((known) => known.id === id);
  if (party) return `${partyWords.signer}, ${party.name}`;
  const [article, item] = id.split('.');
  if (article === 'afspraak') return names.items.find((known) => known.id === item)?.korteNaam ?? '';
  return articles.find((known) => known.id === article)?.title ?? '';
}
