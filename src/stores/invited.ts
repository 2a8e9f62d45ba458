import { atom } from 'nanostores';
import { experienceRole, shownRespondents } from '../domain/respondents';
import { type Dossier, type Round, scansOnce } from '../dossier/dossier';
import { type Invitation, loadInvitation, maxInvitationBytes } from '../dossier/invitation';
import { type LinkFramework, type LinkProblem, mothersFragment, openLink, scanFragment } from '../dossier/link';
import type { LoadError } from '../dossier/load';
import { depths, stages } from '../dossier/scan';
import { StorageError } from '../platform/environment';
import type { Details } from './answers';
import { openChangingPage } from './changing-page';
import { makeCurrent } from './dossiers';
import { readDossiers } from './dossiers-read';
import { environment } from './environment';
import { amountOf, setFramework } from './files-framework';
import type { Current } from './keys';
import { $saving, change, hasUnsaved, saveNow } from './saving';
import { $session } from './session';
import { recallRound } from './picked-round';
import { $starting, newScan, newWork, startWork } from './start';

export type { Invitation } from '../dossier/invitation';
export type { LinkFramework } from '../dossier/link';

/** Why a file was not opened as an invitation. */
type FileProblem = LoadError | { code: 'no-access' | 'other-framework' };

/** Why an invitation was not opened. Words are in `messages/invited.ts`. */
export type InvitedProblem =
  | { from: 'link'; problem: LinkProblem }
  | { from: 'file'; problem: FileProblem }
  /** A link of this site, for another page. `fragment` is what belongs behind that page's address. */
  | { from: 'other-link'; kind: 'scan' | 'mothers'; fragment: string };

/** The invitation that is looked at. Looking at one stores nothing. */
export type Invited =
  { state: 'none' } | { state: 'open'; invitation: Invitation } | { state: 'problem'; problem: InvitedProblem };

export const $invited = atom<Invited>({ state: 'none' });

/** Opens what this browser works on, and asks before the page is closed with something unsaved. */
export async function openInvitationPage(framework: LinkFramework): Promise<void> {
  setFramework(framework);
  recallRound();
  await openChangingPage();
}

/** Opens a link, or only what stands behind its `#`, as it came or as it was pasted. */
export function openInvitation(given: string, framework: LinkFramework): void {
  const opened = openLink(given, framework);
  switch (opened.kind) {
    case 'invitation':
      setInvited(opened.invitation);
      return;
    case 'problem':
      $invited.set({ state: 'problem', problem: { from: 'link', problem: opened.problem } });
      return;
    case 'scan':
      return otherLink('scan', scanFragment(opened.scan, framework));
    case 'mothers':
      return otherLink('mothers', mothersFragment(opened.code));
  }
}

function otherLink(kind: 'scan' | 'mothers', fragment: string | null): void {
  $invited.set({ state: 'problem', problem: { from: 'other-link', kind, fragment: fragment ?? '' } });
}

/** Opens an invitation that came as a file. */
export async function openInvitationFile(file: File, framework: LinkFramework): Promise<void> {
  const refuse = (problem: FileProblem) => $invited.set({ state: 'problem', problem: { from: 'file', problem } });
  // Said at the door: a larger file is no invitation, and reading it could take long.
  if (file.size > maxInvitationBytes) return refuse({ code: 'not-ours' });
  let text: string;
  try {
    text = await environment().readFile(file);
  } catch {
    return refuse({ code: 'no-access' });
  }
  const loaded = loadInvitation(text, file.size);
  if (loaded.kind === 'error') refuse(loaded.error);
  else if (loaded.invitation.framework !== framework.version) refuse({ code: 'other-framework' });
  else setInvited(loaded.invitation);
}

/** Puts the invitation away. */
export function leaveInvitation(): void {
  $invited.set({ state: 'none' });
}

function setInvited(invitation: Invitation): void {
  $begun.set(null);
  $invited.set({ state: 'open', invitation });
}

/** Whether a role is that of a mother who answers. */
export const isExperience = (role: string): boolean => role === experienceRole;

/** A scan of the invited round that this browser keeps. */
export interface BegunScan {
  at: Current;
  /** As everybody may see it (`shownRoles`). */
  role: string;
  organisation: string;
  answered: number;
  asked: number;
  /** Whether the scan pages answer it now. */
  isCurrent: boolean;
}

/** What this browser keeps of the invited round. */
export interface Begun {
  /** Whether the round is here, with or without scans. */
  isHere: boolean;
  /** The current one first. */
  scans: readonly BegunScan[];
}

/** Null as long as nobody looked. */
export const $begun = atom<Begun | null>(null);

/** Looks whether this browser has scans of the invited round. Where storage does not work there are none. */
export async function lookForBegun({ round: { id } }: Invitation): Promise<void> {
  const found = await findRound(id).catch(() => null);
  $begun.set({ isHere: found !== null, scans: found ? listBegun(found.dossier, found.round) : [] });
}

interface Place {
  dossier: Dossier;
  round: Round;
}

/** Where this browser keeps the invited round: in the open dossier, else in the one that changed last. */
async function findRound(id: string): Promise<Place | null> {
  const session = $session.get();
  const openId = session.state === 'open' ? session.dossier.id : '';
  const { dossiers } = await readDossiers();
  const places = dossiers.flatMap((dossier) => {
    const round = dossier.rounds.find((one) => one.id === id);
    return round ? [{ dossier, round }] : [];
  });
  const newest = places.toSorted((a, b) => (a.dossier.updatedAt < b.dossier.updatedAt ? 1 : -1));
  return newest.find(({ dossier }) => dossier.id === openId) ?? newest[0] ?? null;
}

function listBegun(dossier: Dossier, round: Round): BegunScan[] {
  const session = $session.get();
  const current = session.state === 'open' && session.dossier.id === dossier.id ? session.current.scan : '';
  const scans = scansOnce(round);
  const shown = shownRespondents(scans.map(({ respondent }) => respondent));
  return scans
    .map((scan, index) => {
      const { answers, asked } = amountOf([scan]);
      return {
        at: { dossier: dossier.id, round: round.id, scan: scan.id },
        role: shown[index]?.role ?? '',
        organisation: shown[index]?.organisation ?? '',
        answered: answers,
        asked,
        isCurrent: scan.id === current,
      };
    })
    .toSorted((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
}

/** Opens a scan that was begun here, to go on with it. False when it is gone or storage does not work. */
export async function goOnWith({ dossier, round, scan }: Current): Promise<boolean> {
  return quietly(() => makeCurrent(dossier, { round, scan }));
}

/** The scan this page made for a round; trying again after a full disk must not make a second one. */
const made = new Map<string, string>();

/**
 * Begins a scan as asked: in the round of the invitation, which gets a dossier of its own unless this browser has it
 * already. Nothing that is here is changed. `framework` is the version of the content. False when it could not be stored;
 * `$starting` says why. Also false, and idle, when another tab began one since this page looked: then `$begun` shows it
 * first, and asking again begins another.
 */
export async function acceptInvitation(
  invitation: Invitation,
  respondent: Details['respondent'],
  framework: string,
): Promise<boolean> {
  const details = detailsOf(invitation, respondent);
  $starting.set({ state: 'busy' });
  let place: Place | null;
  try {
    place = await findRound(invitation.round.id);
  } catch (cause) {
    return fail(cause);
  }
  if (place && hasBegunSince(place)) {
    $begun.set({ isHere: true, scans: listBegun(place.dossier, place.round) });
    $starting.set({ state: 'idle' });
    return false;
  }
  if (place) return addScan(place, details, framework);
  const { id, name: roundName, measuredOn } = invitation.round;
  // An invitation that was written by hand may name no round; then it is a new one.
  const round = { id: id || environment().newId(), name: roundName, measuredOn };
  return startWork(() => newWork(details, framework, round));
}

/** Whether a scan of the round is here that this page did not show and did not make. */
function hasBegunSince({ round }: Place): boolean {
  const begun = $begun.get();
  const known = new Set([made.get(round.id), ...(begun?.scans ?? []).map(({ at }) => at.scan)]);
  return begun !== null && round.scans.some(({ id }) => !known.has(id));
}

/** Only what a scan knows: with anything else in it, it could not be given back as a link. */
function detailsOf({ chain, depth }: Invitation, respondent: Details['respondent']): Details {
  const { name, region, goal } = chain;
  const stage = stages.find((one) => one === chain.stage) ?? '';
  return { chain: { name, region, stage, goal }, respondent, depth: depths.find((one) => one === depth) ?? 'kort' };
}

async function addScan({ dossier, round }: Place, details: Details, framework: string): Promise<boolean> {
  const { newId, now } = environment();
  const id = made.get(round.id) ?? newId();
  made.set(round.id, id);
  const scan = newScan(details, framework, id, now());
  try {
    if (!(await makeCurrent(dossier.id, { round: round.id }))) return fail(null);
    change({ kind: 'scans', how: 'added' }, [{ path: ['rounds', { id: round.id }, 'scans', { id }], value: scan }]);
    await saveNow();
    const saving = $saving.get();
    if (hasUnsaved(dossier.id)) {
      const problem = saving.state === 'failed' ? saving.problem : 'failed';
      return fail(new StorageError(problem === 'full' || problem === 'forbidden' ? problem : 'failed'));
    }
    if (!(await makeCurrent(dossier.id, { round: round.id, scan: id }))) return fail(null);
  } catch (cause) {
    return fail(cause);
  }
  made.delete(round.id);
  $starting.set({ state: 'idle' });
  return true;
}

function fail(cause: unknown): false {
  $starting.set({ state: 'failed', problem: cause instanceof StorageError ? cause.code : 'failed' });
  if (cause !== null && !(cause instanceof StorageError)) throw cause;
  return false;
}

async function quietly(action: () => Promise<boolean>): Promise<boolean> {
  try {
    return await action();
  } catch (cause) {
    return fail(cause);
  }
}
