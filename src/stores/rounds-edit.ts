import { isEmptyRound } from '../dossier/blank';
import { scanWithDefaults } from '../dossier/defaults';
import type { Dossier, Round } from '../dossier/dossier';
import { hasForms } from '../dossier/mothers';
import { maxText, type Scan } from '../dossier/scan';
import { StorageError } from '../platform/environment';
import { localDay } from './day';
import { environment } from './environment';
import { type Current, keys } from './keys';
import { pickRound } from './picked-round';
import { rememberPlace } from './round-place';
import { change, hasUnsaved, saveNow } from './saving';
import { $session, currentScan, setSession } from './session';

/**
 * Begins a new round in the open dossier: the same chain and a fresh scan of who answered in this browser, if anybody did,
 * without answers, agreements or ambitions. The scan pages then answer it and the other pages show it. It can be undone as long as
 * nothing was filled in. `framework` is the version of the content. False when it could not be stored.
 */
export async function startRound(framework: string): Promise<boolean> {
  const { newId, now, records, tellOthers } = environment();
  const session = $session.get();
  if (session.state !== 'open') return false;
  const { dossier } = session;
  const today = now();
  const own = currentScan(session);
  const scan = own && freshScan(dossier, own, framework, newId(), today);
  const round: Round = {
    id: newId(),
    name: '',
    measuredOn: localDay(today),
    scans: scan ? [scan] : [],
    consensus: {},
    ambition: {},
  };
  // Another tab may have begun one meanwhile: what is stored by then decides the number.
  change({ kind: 'round', how: 'started' }, (stored) => [
    { path: ['rounds', { id: round.id }], value: { ...round, name: nextName(stored) } },
  ]);
  const current: Current = { dossier: dossier.id, round: round.id, scan: scan?.id ?? '' };
  rememberPlace(session.current);
  pickRound(round.id);
  point(current);
  await saveNow();
  if (hasUnsaved(dossier.id)) return false;
  try {
    await records.update([], () => [{ key: keys.current, value: current }]);
  } catch (cause) {
    if (cause instanceof StorageError) return false;
    throw cause;
  }
  // A reading that came in between still had the old place.
  point(current);
  tellOthers();
  return true;
}

function point(current: Current): void {
  const session = $session.get();
  if (session.state === 'open' && session.dossier.id === current.dossier) setSession({ ...session, current });
}

/** Who answers and of which chain stay; what was answered does not come along. */
function freshScan(dossier: Dossier, own: Scan, framework: string, id: string, now: Date): Scan {
  const { role, organisation, layer } = own.respondent;
  const { name, region, stage, goal } = dossier.chain;
  return scanWithDefaults({
    format: 'ketenspiegel/scan',
    version: 1,
    framework,
    id,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
    measuredOn: localDay(now),
    chain: { name, region, stage, goal },
    respondent: { role, organisation, layer },
    depth: own.depth,
    answers: {},
  });
}

/** "Nulmeting", then "Meting 2" and so on: the next number that no round has. */
function nextName({ rounds }: Dossier): string {
  if (rounds.length === 0) return 'Nulmeting';
  const taken = new Set(rounds.map(({ name }) => name.trim().toLowerCase()));
  let number = rounds.length + 1;
  while (taken.has(`meting ${number}`)) number += 1;
  return `Meting ${number}`;
}

/** Changes what a round is called and when it was measured. An empty name or a day that is none leaves what was there. */
export function editRound(id: string, { name, measuredOn }: { name: string; measuredOn: string }): void {
  const session = $session.get();
  const round = session.state === 'open' && session.dossier.rounds.find((found) => found.id === id);
  if (!round) return;
  const title = name.trim().slice(0, maxText) || round.name;
  const day = isDay(measuredOn) ? measuredOn : round.measuredOn;
  if (title === round.name && day === round.measuredOn) return;
  const path = ['rounds', { id }];
  change({ kind: 'round', how: 'renamed' }, [
    { path: [...path, 'name'], value: title },
    { path: [...path, 'measuredOn'], value: day },
  ]);
}

/** Whether a text is a day as a file has it, with a year of four digits. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text));

/**
 * Takes a round away in which nothing was filled in; it can be brought back. False when there is something in it. What
 * another tab fills in before it is written, keeps it there.
 */
export function removeRound(id: string): boolean {
  const session = $session.get();
  if (session.state !== 'open' || !isRemovable(session.dossier, id)) return false;
  change({ kind: 'round', how: 'removed' }, (stored) =>
    isRemovable(stored, id) ? [{ path: ['rounds', { id }], value: undefined }] : [],
  );
  return true;
}

function isRemovable({ rounds, instruments }: Dossier, id: string): boolean {
  const round = rounds.find((found) => found.id === id);
  return round !== undefined && rounds.length > 1 && isEmptyRound(round) && !hasForms(instruments, id);
}
