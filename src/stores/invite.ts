import { dossierOfScan, type Round } from '../dossier/dossier';
import { fileName } from '../dossier/file-name';
import { type Invitation, invitationText } from '../dossier/invitation';
import type { Chain } from '../dossier/scan';
import { localDay } from './day';
import { environment } from './environment';
import { newScan, startWork, workOf } from './start';

export { fitsQr, invitationFragment } from '../dossier/link';
export type { Invitation } from '../dossier/invitation';

/** What is known of a chain before anybody scored it. */
export type ChainDetails = Pick<Chain, 'name' | 'region' | 'stage' | 'goal'>;

/**
 * The invitation to score a chain in a round. It holds no answers and no names of people; whoever has it can read it.
 * `framework` is the version of the content.
 */
export function invitationTo(chain: ChainDetails, round: Round, depth: string, framework: string): Invitation {
  const { name, region, stage, goal } = chain;
  return {
    format: 'ketenspiegel/invitation',
    version: 1,
    framework,
    chain: { name, region, stage, goal },
    round: { id: round.id, name: round.name, measuredOn: round.measuredOn },
    depth,
  };
}

/** Offers an invitation as a file; gives the file's name. */
export function saveInvitation(invitation: Invitation): string {
  const { download, madeWith, now } = environment();
  const name = fileName('invitation', invitation.chain.name, localDay(now()));
  download(name, invitationText(invitation, madeWith), 'application/json');
  return name;
}

/**
 * Makes a dossier of one round without scans, for a leader who lets others score, and opens it. `framework` is the
 * version of the content. False when it could not be stored; `$starting` says why.
 */
export async function startEmptyDossier(chain: ChainDetails, framework: string): Promise<boolean> {
  return startWork(() => {
    const { newId, now } = environment();
    const respondent = { role: '', organisation: '', layer: '' };
    const scan = newScan({ chain, respondent, depth: 'kort' }, framework, newId(), now());
    const made = dossierOfScan(scan, { dossier: newId(), round: newId() }, scan.createdAt);
    return workOf({ ...made, rounds: made.rounds.map((round) => ({ ...round, scans: [] })) }, '');
  });
}
