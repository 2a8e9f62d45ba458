import { atom } from 'nanostores';
import { shownRespondents } from '../domain/respondents';
import { type Dossier, scansOnce } from '../dossier/dossier';
import { forgetAllOnDevice } from '../platform/this-device';
import { StorageError } from '../platform/environment';
import { listRescued, listTrash, readDossier, readDossiers, type RescueRow, type TrashRow } from './dossiers-read';
import { environment } from './environment';
import { type Amount, amountOf, type KnownFramework, setFramework } from './files-framework';
import { report } from './files-outcome';
import { type Current, keys, readCurrent } from './keys';
import { saveNow } from './saving';
import { followSession, openSession, pointAt, setSession } from './session';

/** One scan of a dossier, to choose from. */
export interface ScanRow {
  round: string;
  scan: string;
  roundName: string;
  organisation: string;
  role: string;
  measuredOn: string;
  amount: Amount;
}

export interface DossierRow {
  id: string;
  name: string;
  updatedAt: string;
  amount: Amount;
  scans: ScanRow[];
  /** Whether the newest file of it holds all there is now. */
  filed: 'never' | 'changed' | 'current';
}

/** Everything this browser keeps. */
export type Shelf =
  | { state: 'loading' }
  | { state: 'listed'; dossiers: DossierRow[]; trash: TrashRow[]; rescued: RescueRow[] }
  | { state: 'no-storage'; code: StorageError['code'] };

export const $shelf = atom<Shelf>({ state: 'loading' });

/** Opens the session, lists what is kept and keeps up with other tabs. */
export async function startKeeping(framework: KnownFramework): Promise<void> {
  setFramework(framework);
  environment().onOthersChange(() => void refreshShelf());
  await followSession();
  await refreshShelf();
}

/** Reads the list again. */
export async function refreshShelf(): Promise<void> {
  try {
    const { dossiers, newer } = await readDossiers();
    const filed = new Map((await environment().records.list(keys.filed(''))).map(({ key, value }) => [key, value]));
    const rows = dossiers.map((dossier) => rowOf(dossier, filed.get(keys.filed(dossier.id))));
    $shelf.set({
      state: 'listed',
      dossiers: rows.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)),
      trash: await listTrash(),
      rescued: [...newer, ...(await listRescued())],
    });
  } catch (cause) {
    if (!(cause instanceof StorageError)) throw cause;
    $shelf.set({ state: 'no-storage', code: cause.code });
  }
}

function rowOf(dossier: Dossier, filed: unknown): DossierRow {
  return {
    id: dossier.id,
    name: dossier.chain.name,
    updatedAt: dossier.updatedAt,
    amount: amountOf(dossier.rounds.flatMap(({ scans }) => scans)),
    scans: dossier.rounds.flatMap((round) => {
      const scans = scansOnce(round);
      const shown = shownRespondents(scans.map(({ respondent }) => respondent));
      return scans.map((scan, index) => ({
        round: round.id,
        scan: scan.id,
        roundName: round.name,
        organisation: shown[index]?.organisation ?? '',
        role: shown[index]?.role ?? '',
        measuredOn: scan.measuredOn,
        amount: amountOf([scan]),
      }));
    }),
    filed: filed === undefined ? 'never' : filed === dossier.updatedAt ? 'current' : 'changed',
  };
}

type Wanted = Partial<Pick<Current, 'round' | 'scan'>>;

/** Makes a dossier, or one scan of it, the one that the scan and the report work on. False when it is gone. */
export async function makeCurrent(id: string, wanted: Wanted = {}): Promise<boolean> {
  const dossier = await readDossier(id);
  if (!dossier) return false;
  await saveNow();
  await environment().records.update([keys.current], ([stored]) => {
    // Where this browser already works in it, it stays: of a group it is not known whose scan one would answer.
    const here = readCurrent(stored);
    const isHere = here?.dossier === id && Object.keys(wanted).length === 0;
    return [{ key: keys.current, value: pointAt(dossier, isHere ? here : wanted) }];
  });
  await showChanges();
  return true;
}

/** As `makeCurrent`; when it fails, the outcome says why. */
export async function openDossier(id: string, wanted: Wanted = {}): Promise<boolean> {
  const outcome = await report(async () => ({ kind: (await makeCurrent(id, wanted)) ? 'none' : 'gone' }));
  if (outcome.kind === 'gone') await refreshShelf();
  return outcome.kind === 'none';
}

/** Shows here and in other tabs what was just written. */
export async function showChanges(): Promise<void> {
  environment().tellOthers();
  // A reading that another tab set off may have begun before the write: the second one begins after it.
  await openSession();
  await openSession();
  await refreshShelf();
}

/** Removes everything this site keeps in this browser. */
export async function wipeAll(): Promise<void> {
  await report(async () => {
    await environment().records.clear();
    environment().writeEarly([]);
    forgetAllOnDevice();
    setSession({ state: 'empty' });
    await showChanges();
    return { kind: 'wiped' };
  });
}
