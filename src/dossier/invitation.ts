import * as v from 'valibot';
import { fileText } from './file-name';
import { withoutMadeWith } from './made-with';
import { type LoadError, loadText, loadValue } from './load';
import { type Chain, chain, emptyChain, text } from './scan';
import { object } from './shape';

/** Largest invitation file taken, in bytes. */
export const maxInvitationBytes = 64 * 1024;

const shape = object({
  format: v.literal('ketenspiegel/invitation'),
  version: v.literal(1),
  framework: text,
  chain: v.optional(chain),
  round: v.optional(object({ id: v.optional(text), name: v.optional(text), measuredOn: v.optional(text) })),
  depth: v.optional(text),
});

const currentVersion = 1;

type Kept = Record<string, unknown>;

/** What a leader asks a partner: score this chain, for this round, this deep. There are no answers in it. */
export interface Invitation extends Kept {
  format: 'ketenspiegel/invitation';
  version: 1;
  framework: string;
  chain: Chain;
  round: { id: string; name: string; measuredOn: string } & Kept;
  depth: string;
}

export type LoadedInvitation = { kind: 'ok'; invitation: Invitation } | { kind: 'error'; error: LoadError };
const failed = (error: LoadError): LoadedInvitation => ({ kind: 'error', error });

/** Loads the text of an invitation file: as every file, and at most 64 kB. Never throws. */
export function loadInvitation(given: string, bytes: number): LoadedInvitation {
  // The door for scans and dossiers knows an invitation by its format; whatever else it says is true here too.
  const found = loadText(given, bytes);
  if (found.kind === 'ok') return failed({ code: 'no-invitation', kind: found.file.format });
  if (found.error.code !== 'is-invitation') return failed(found.error);
  if (bytes > maxInvitationBytes) return failed({ code: 'too-large', kind: 'invitation', bytes });
  return check(withoutMadeWith(JSON.parse(given.replace(/^\uFEFF/u, ''))) as Kept);
}

/** Loads a parsed value, from a link. Never throws. */
export function loadInvitationValue(value: unknown): LoadedInvitation {
  const found = loadValue(value);
  if (found.kind === 'ok') return failed({ code: 'no-invitation', kind: found.file.format });
  return found.error.code === 'is-invitation' ? check(value as Kept) : failed(found.error);
}

/** Version, validate, defaults: texts "", depth "kort". Everything the file had stays. */
function check(raw: Kept): LoadedInvitation {
  const version = raw['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return failed({ code: 'no-version' });
  if (version > currentVersion) return failed({ code: 'newer-version', version });
  const checked = v.safeParse(shape, raw, { abortEarly: true });
  if (!checked.success) {
    const [issue] = checked.issues;
    return failed({ code: 'refused', path: v.getDotPath(issue) ?? '', found: issue.received });
  }
  const invitation = {
    depth: 'kort',
    ...raw,
    chain: { ...emptyChain, ...(raw['chain'] as Partial<Chain> | undefined) },
    round: { id: '', name: '', measuredOn: '', ...(raw['round'] as Kept | undefined) },
  };
  return { kind: 'ok', invitation: invitation as unknown as Invitation };
}

/**
 * The text of an invitation file, `*.ketenuitnodiging.json`: readable, unless what a file brought along is nested so deep
 * that with its spaces it might not be opened again.
 */
export function invitationText(invitation: Invitation, madeWith?: string): string {
  const readable = fileText(invitation, madeWith);
  const longestSign = 3;
  return readable.length * longestSign > maxInvitationBytes ? `${JSON.stringify(JSON.parse(readable))}\n` : readable;
}
