import { readRating, type Scan } from '../dossier/scan';
import type { EarlyChange } from '../platform/environment';
import {
  chooseAnswer,
  chooseFactor,
  markBarriersReviewed,
  markDiscuss,
  readChoice,
  readPresenceText,
  switchBarrier,
  writeText,
} from './answers';
import { joinTexts, keepChanges } from './early-keeping';
import { environment } from './environment';
import { $session, currentScan, instrumentPage } from './session';

/** Name of the page with belemmeringen among early choices; the others are ids of rated items. */
export const barriersPage = 'belemmeringen';
/** Name of the page with the details; it takes its own. */
const startPage = 'start';

/** Choices made on pages of the scan. Those for another scan than the open one stay where they are. */
export const { $isNoting, note, takeNoted, takeEarly, isUnsafe } = keepChanges<Scan>({
  current: () => currentScan($session.get()),
  isOf,
  isFor: (change, scan) =>
    change.page !== startPage &&
    !change.page.startsWith(instrumentPage('')) &&
    (change.scan === '' || isOf(change, scan)),
  take,
});

/** The scan of a copy of a dossier has the same id: what was typed in the one is not for the other. */
function isOf({ scan: madeIn, dossier }: Partial<EarlyChange>, { id }: Scan): boolean {
  return madeIn === id && (!dossier || dossier === lastPlace().dossier);
}

let place = { scan: '', dossier: '' };

/**
 * The scan that is open and its dossier, or when it was taken away the last that was: what is typed on waits for that. It
 * is the same object as long as it is the same place.
 */
export function lastPlace(): typeof place {
  const session = $session.get();
  const scan = currentScan(session);
  if (session.state !== 'open' || !scan) return place;
  const { id: dossier } = session.dossier;
  return place.scan === scan.id && place.dossier === dossier ? place : (place = { scan: scan.id, dossier });
}

/** Takes note of a choice for the scan that is open, or was; see `keepChanges`. Before there was one it does nothing. */
export function noteChoice(page: string, field: string, value: string): void {
  if (lastPlace().scan) note({ page, field, value, ...place, isWhole: true });
}

/** Takes what was typed early on the page with the details; gives the values by field. */
export function takeEarlyDetails(): Record<string, string> {
  const { readEarly, writeEarly } = environment();
  const found = readEarly();
  writeEarly(found.filter((change) => change.page !== startPage));
  return Object.fromEntries(
    found.filter((change) => change.page === startPage).map(({ field, value }) => [field, value]),
  );
}

function take({ page, field, value, scan: madeIn, isWhole }: EarlyChange, scan: Scan): void {
  if (page === barriersPage) {
    if (field === 'bekeken') markBarriersReviewed(true);
    else switchBarrier(field, value === 'true');
    return;
  }
  const answer = scan.answers[page];
  // A choice without a scan was made for the scan that was still to come: it fills in, it does not replace.
  const isFree = madeIn === scan.id || readRating(answer).kind === 'unanswered';
  const choice = readChoice(value);
  const presence = readPresenceText(value);
  if (field === 'niveau' && choice !== null && isFree) chooseAnswer(page, choice);
  if (field === 'discuss') markDiscuss(page, value === 'true');
  if (field === 'note' || field === 'evidence' || field === 'reason')
    writeText(page, field, isWhole ? value : joinTexts(answer?.[field] ?? '', value));
  if (field.startsWith('factor:') && presence && isFree) chooseFactor(field.slice('factor:'.length), presence);
}
