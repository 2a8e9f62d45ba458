import { atom } from 'nanostores';
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

/** Whether a choice waits for the frame that shows it: it is safe in this tab, but not saved. */
export const $isNoting = atom(false);

let noted: EarlyChange[] = [];
let taken: EarlyChange[] = [];

/**
 * Takes note of a choice for the current scan at once, so that neither a reload nor going on loses it, and saves it after
 * the frame that shows it, so that saving never holds up the answer on screen. `takeNoted` does not wait for that frame.
 */
export function noteChoice(page: string, field: string, value: string): void {
  const scan = currentScan($session.get());
  if (!scan) return;
  const { readEarly, writeEarly, afterFrame } = environment();
  const change: EarlyChange = { page, field, value, scan: scan.id, isWhole: true };
  noted.push(change);
  const others = readEarly().filter((early) => early.page !== page || early.field !== field || early.scan !== scan.id);
  if (!writeEarly([...others, change])) {
    takeNoted();
    return;
  }
  $isNoting.set(true);
  afterFrame(takeNoted);
}

/** Saves what was noted, now. What was noted for a scan that has made way for another waits until that one is open again. */
export function takeNoted(): void {
  if (noted.length === 0) return;
  const changes = noted;
  noted = [];
  const scan = currentScan($session.get());
  const isMine = (change: EarlyChange) => change.scan === scan?.id;
  if (scan) takeAll(changes.filter(isMine), scan);
  $isNoting.set(false);
}

/** Whether there is something that is not durably saved. */
export function isUnsafe(): boolean {
  return noted.length > 0 || hasUnsaved();
}

/**
 * Takes over what was chosen or typed on pages of the scan and not yet saved: before the program was ready, or just
 * before the page was left. Choices for another scan than the open one stay where they are.
 */
export function takeEarly(): void {
  const scan = currentScan($session.get());
  if (!scan) return;
  const isMine = ({ page, scan: madeIn }: EarlyChange) => page !== startPage && (madeIn === scan.id || madeIn === '');
  takeAll(environment().readEarly().filter(isMine), scan);
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

/** Saves changes, and forgets them once they have been written. */
function takeAll(changes: readonly EarlyChange[], scan: Scan): void {
  if (changes.length === 0) return;
  for (const change of changes) take(change, scan);
  const isForgetting = taken.length > 0;
  taken.push(...changes);
  void saveNow();
  if (isForgetting) return;
  const stop = $saving.subscribe(() => {
    if (hasUnsaved()) return;
    const { readEarly, writeEarly } = environment();
    writeEarly(readEarly().filter((early) => !taken.some((change) => isSame(early, change))));
    taken = [];
    // The first call comes before `stop` exists.
    queueMicrotask(() => stop());
  });
}

function isSame(a: EarlyChange, b: EarlyChange): boolean {
  return a.page === b.page && a.field === b.field && a.scan === b.scan && a.value === b.value;
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

/** Who began to type in a field that did not show its stored text yet, did not mean to replace that text. */
export function joinTexts(stored: string, typed: string): string {
  if (stored === '' || typed.includes(stored)) return typed;
  return typed === '' || stored.includes(typed) ? stored : `${stored}\n${typed}`;
}
