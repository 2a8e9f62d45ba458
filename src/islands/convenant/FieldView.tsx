import { isDay } from '../../domain/actions';
import type { DraftField } from '../../domain/convenant-draft';
import { placeOf } from '../../domain/convenant-points';
import { clauseWords, partyWords } from '../../messages/convenant';
import { noteField, takeNoted } from '../../stores/convenant-texts';
import { KeptText } from '../../ui/KeptText';

/** One thing to fill in. */
export function FieldView({ field: { id, label, kind, hint, value, fallback } }: { field: DraftField }) {
  const isStrange = kind === 'datum' && value !== '' && !isDay(value);
  const hints = [hint, fallback && partyWords.fallback(fallback), isStrange && clauseWords.strangeDay(value)].filter(
    Boolean,
  );
  return (
    <KeptText
      id={placeOf.field(id)}
      label={label}
      hint={hints.join(' ') || undefined}
      {...(kind === 'tekst' && { rows: 3 })}
      type={kind === 'datum' ? 'date' : 'text'}
      stored={isStrange ? '' : value}
      onNote={(text) => noteField(id, text)}
      onLeave={takeNoted}
    />
  );
}
