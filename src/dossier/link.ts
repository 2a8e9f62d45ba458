import { decodeCode, encodeCode } from './code';
import { isSame } from './equal';
import { type Invitation, loadInvitationValue } from './invitation';
import { findLinks, type FoundLink, isPieceOfLink } from './link-find';
import { openSeal, openValue, sealValue } from './link-seal';
import { loadValue } from './load';
import type { Scan } from './scan';
import { packScan } from './scan-pack';
import type { LinkFramework } from './scan-signs';
import { unpackScan } from './scan-unpack';

export type { LinkFramework } from './scan-signs';

/** Newest version of links that this program reads, and the one it writes. What each holds never changes. */
export const linkVersion = 1;

/**
 * Most bytes of an address that one QR code holds: version 40 with error correction L. A scan without notes always fits
 * with room to spare (a test proves it); an ordinary one is a seventh of this, so phones read it well.
 */
export const maxQrBytes = 2953;

/** Longest text that is looked at for links. */
const maxPasted = 4 * 1024 * 1024;

/** Why a link was not opened. Words are in `messages/link.ts`. */
export type LinkProblem =
  { code: 'not-ours' | 'damaged' | 'other-framework' | 'too-large' } | { code: 'newer-version'; version: number };

export type OpenedLink =
  | { kind: 'invitation'; invitation: Invitation }
  | { kind: 'scan'; scan: Scan }
  | { kind: 'mothers'; code: string }
  | { kind: 'problem'; problem: LinkProblem };

const problem = (code: Exclude<LinkProblem['code'], 'newer-version'>): OpenedLink => ({
  kind: 'problem',
  problem: { code },
});
const newer = (version: number): OpenedLink => ({ kind: 'problem', problem: { code: 'newer-version', version } });

/** Whether a whole address fits one QR code. */
export function fitsQr(address: string): boolean {
  return new TextEncoder().encode(address).length <= maxQrBytes;
}

/**
 * Opens a link: a whole address, its part after `#` with or without that sign, or a text around it, as mail and chat
 * programs hand it over. The first that opens counts. A damaged link is never something else. Never throws.
 */
export function openLink(pasted: string, framework: LinkFramework): OpenedLink {
  let first: OpenedLink | null = null;
  if (pasted.length > maxPasted) return problem('too-large');
  for (const found of findLinks(pasted)) {
    const opened = openFound(found, framework);
    if (opened.kind !== 'problem') return opened;
    first ??= opened;
  }
  return first ?? problem(isPieceOfLink(pasted) ? 'damaged' : 'not-ours');
}

/** Each link in a text, such as a mail with three scans, also those that do not open. Never throws. */
export function openLinks(pasted: string, framework: LinkFramework): OpenedLink[] {
  if (pasted.length > maxPasted) return [problem('too-large')];
  return findLinks(pasted).map((found) => openFound(found, framework));
}

function openFound(found: FoundLink, framework: LinkFramework): OpenedLink {
  if (found.letter === 'm') return openMothers(found);
  const data = firstOf(found.bodies, (body) => openSeal(found.letter, found.version, body));
  if (!data) return problem('damaged');
  if (found.version !== linkVersion || !'us'.includes(found.letter)) return newer(found.version);
  const opened = openValue(data);
  if (opened.kind === 'error') return problem(opened.code);
  return found.letter === 's' ? openScan(opened.value, framework) : openInvitation(opened.value, framework);
}

/** A scan from a link goes through the same door as a file. */
function openScan(value: unknown, framework: LinkFramework): OpenedLink {
  const unpacked = unpackScan(value, framework);
  if (unpacked.kind === 'error') return problem(unpacked.code);
  const loaded = loadValue(unpacked.raw);
  if (loaded.kind === 'error' || loaded.file.format !== 'scan') return problem('damaged');
  return { kind: 'scan', scan: loaded.file.scan };
}

function openInvitation(value: unknown, framework: LinkFramework): OpenedLink {
  const loaded = loadInvitationValue(Array.isArray(value) ? longInvitation(value) : value);
  if (loaded.kind === 'error') return problem('damaged');
  const { invitation } = loaded;
  return invitation.framework === framework.version ? { kind: 'invitation', invitation } : problem('other-framework');
}

function openMothers({ version, bodies }: FoundLink): OpenedLink {
  if (version > linkVersion) return newer(version);
  const code = firstOf(bodies, (body) => {
    const decoded = decodeCode(body);
    return decoded.kind === 'ok' ? encodeCode(decoded.value) : null;
  });
  return code === null ? problem('damaged') : { kind: 'mothers', code };
}

/**
 * The part of an address after `#` that carries a scan. Null when a link cannot carry all of it (another framework
 * version, unknown ids or fields, several answers to one question): give the file then.
 */
export function scanFragment(scan: Scan, framework: LinkFramework): string | null {
  const [plain, wide] = (['plain', 'wide'] as const).map((names) =>
    sealValue('s', linkVersion, packScan(scan, framework, names)),
  ) as [string, string];
  const fragment = wide.length < plain.length ? wide : plain;
  const back = openLink(fragment, framework);
  return back.kind === 'scan' && isSame(back.scan, scan) ? fragment : null;
}

/** The part of an address after `#` that carries an invitation, with everything that is in it. */
export function invitationFragment(invitation: Invitation): string {
  const short = shortInvitation(invitation);
  const isWhole = isSame(longInvitation(short), invitation);
  return sealValue('u', linkVersion, isWhole ? short : invitation);
}

/** The part of an address after `#` that carries the code of a mother's answers, which checks itself. */
export function mothersFragment(code: string): string {
  return `m${linkVersion}.${code}`;
}

function shortInvitation({ framework, chain, round, depth }: Invitation): unknown[] {
  return [framework, chain.name, chain.region, chain.stage, chain.goal, round.id, round.name, round.measuredOn, depth];
}

function longInvitation(short: readonly unknown[]): Record<string, unknown> {
  const [framework, name, region, stage, goal, id, roundName, measuredOn, depth] = short;
  return {
    ...{ format: 'ketenspiegel/invitation', version: 1, framework, depth },
    chain: { name, region, stage, goal },
    round: { id, name: roundName, measuredOn },
  };
}

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}
