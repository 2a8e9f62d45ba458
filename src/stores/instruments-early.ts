import type { Dossier } from '../dossier/dossier';
import { readControlName } from '../domain/instrument-place';
import type { EarlyChange } from '../platform/environment';
import { joinTexts, keepChanges } from './early-keeping';
import { type Cells, shownForm, writeCell, writeField } from './instruments';
import { $session, instrumentPage } from './session';

let lookAround: (field: string) => Cells = () => ({});

/** What was changed in forms and not yet saved. Changes made with another dossier open stay where they are. */
export const {
  $isNoting,
  note,
  takeNoted,
  takeEarly: takeEarlyForms,
  isUnsafe,
} = keepChanges<Dossier>({
  current: () => {
    const session = $session.get();
    return session.state === 'open' ? session.dossier : null;
  },
  isOf: ({ dossier }, { id }) => dossier === id,
  isFor: ({ page, dossier }, { id }) => page.startsWith(instrumentPage('')) && (!dossier || dossier === id),
  take,
});

/** Tells how to find what the page shows in the row of a cell, by the name of its control. */
export function setAround(look: typeof lookAround): void {
  lookAround = look;
}

/** Takes note of what somebody filled in in the open dossier; see `keepChanges`. `value` of a tick is "true" or "false". */
export function noteForm(id: string, field: string, value: string): void {
  const session = $session.get();
  if (session.state !== 'open') return;
  note({ page: instrumentPage(id), field, value, scan: '', dossier: session.dossier.id, isWhole: true });
}

function take({ page, field, value, dossier, isWhole }: EarlyChange): void {
  const id = page.slice(instrumentPage('').length);
  const place = readControlName(field);
  if (!place) return;
  const { fields, tables } = shownForm($session.get(), id);
  const stored =
    place.at === 'field'
      ? fields.get(place.field)
      : tables
          .get(place.table)
          ?.find((row) => row.id === place.row)
          ?.cells.get(place.column);
  const isText = place.kind === 'tekst' || place.kind === 'regel';
  // What was chosen before there was a dossier fills in, it does not replace.
  if (!dossier && stored !== undefined && !isText) return;
  const joined = !isWhole && isText && typeof stored === 'string' ? joinTexts(stored, value) : value;
  const given = place.kind === 'vink' ? value === 'true' || '' : place.kind === 'regel' ? oneLine(joined) : joined;
  if (place.at === 'field') writeField(id, place.field, given);
  else writeCell(id, place, given, lookAround(field));
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ');
