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
import { environment } from './environment';
import { hasUnsaved, saveNow, $saving } from './saving';
import { $session, currentScan } from './session';

/** Name of the page with belemmeringen among early choices; the others are ids of rated items. */
export const barriersPage = 'belemmeringen';
/** Name of the page with the details; it takes its own. */
const startPage = 'start';

/**
 * Takes over what was chosen or typed on pages of the scan before the program was ready, and forgets it once it has been
 * written. Choices for another scan than the open one stay where they are.
 */
export function takeEarly(): void {
  const scan = currentScan($session.get());
  const found = environment().readEarly();
  if (!scan || found.length === 0) return;
  const isMine = ({ page, scan: madeIn }: EarlyChange) => page !== startPage && (madeIn === scan.id || madeIn === '');
  for (const change of found.filter(isMine)) take(change, scan);
  const rest = found.filter((change) => !isMine(change));
  void saveNow();
  const stop = $saving.subscribe(() => {
    if (hasUnsaved()) return;
    environment().clearEarly(rest);
    // The first call comes before `stop` exists.
    queueMicrotask(() => stop());
  });
}

/** Takes what was typed early on the page with the details; gives the values by field. */
export function takeEarlyDetails(): Record<string, string> {
  const { readEarly, clearEarly } = environment();
  const found = readEarly();
  clearEarly(found.filter((change) => change.page !== startPage));
  return Object.fromEntries(
    found.filter((change) => change.page === startPage).map(({ field, value }) => [field, value]),
  );
}

function take({ page, field, value, scan: madeIn }: EarlyChange, scan: Scan): void {
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
    writeText(page, field, joinTexts(answer?.[field] ?? '', value));
  if (field.startsWith('factor:') && presence && isFree) chooseFactor(field.slice('factor:'.length), presence);
}

/** Who began to type in a field that did not show its stored text yet, did not mean to replace that text. */
export function joinTexts(stored: string, typed: string): string {
  if (stored === '' || typed.includes(stored)) return typed;
  return typed === '' || stored.includes(typed) ? stored : `${stored}\n${typed}`;
}
