import type { Level } from '../domain/answers';
import { type ConsensusEntry, readConsensus, type Round } from '../dossier/dossier';
import type { ChangeName } from '../dossier/history';
import { type Patch, type Path, valueAt } from '../dossier/patch';
import { maxText } from '../dossier/scan';
import { localDay } from './day';
import { environment } from './environment';
import { $pickedRound, roundInView } from './picked-round';
import { change } from './saving';
import { $session } from './session';

/*
 * What a group records in a meeting, as FORMATS has it ("Dossier", consensus and ambition). An entry holds one of level,
 * notApplicable and open; fields this program does not know stay. An entry that was not there goes in whole, so that
 * undoing leaves nothing behind; in one that was, only fields change, so that two tabs do not overwrite each other.
 */

/** The group agrees on a level. */
export function agreeLevel(id: string, level: Level, motivation: string): void {
  record(id, { level, motivation });
}

/** The group agrees that an item does not apply. */
export function agreeNotApplicable(id: string, motivation: string): void {
  record(id, { notApplicable: true, motivation });
}

/** The group leaves an item open: a function or organisation finds out before a day (ISO, or empty). */
export function leaveOpen(id: string, owner: string, due: string, motivation: string): void {
  record(id, { open: true, owner, due, motivation });
}

/** Takes away what was recorded for an item, with its texts. */
export function clearAgreement(id: string): void {
  clear('consensus', id, ['level', 'notApplicable', 'open', 'owner', 'due', 'motivation', 'on']);
}

/** Records the level that the group wants to reach, and the day (ISO, or empty). It never counts in points (RULES). */
export function setAmbition(id: string, level: Level, by: string): void {
  const place = placeOf('ambition', id, shownRound());
  if (place) write('ambition', place, { level, by: by.slice(0, maxText) });
}

/** Takes away the level that the group wanted to reach. */
export function clearAmbition(id: string): void {
  clear('ambition', id, ['level', 'by']);
}

/** A text of what is recorded for an item. */
export type AgreementText = 'motivation' | 'owner' | 'due';

/**
 * Writes a text with what is recorded in a round. Where nothing is agreed yet, a motivation waits in the dossier for what
 * it is about: such an entry is no consensus (FORMATS). An owner and a day are only for what was left open.
 */
export function writeAgreementText(round: string, id: string, field: AgreementText, given: string): void {
  const text = given.slice(0, maxText);
  const session = $session.get();
  const found = session.state === 'open' ? session.dossier.rounds.find((known) => known.id === round) : undefined;
  const place = placeOf('consensus', id, found ?? null);
  if (!place) return;
  const entry: ConsensusEntry = place.entry ?? {};
  if ((entry[field] ?? '') === text) return;
  const agreed = readConsensus(entry);
  if (field !== 'motivation' && agreed?.kind !== 'open') return;
  if (agreed) write('consensus', place, { [field]: text, on: today() });
  else if (text === '' && Object.keys(entry).every((key) => key === field)) remove('consensus', place);
  else write('consensus', place, { [field]: text || undefined });
}

type Kept = Record<string, unknown>;

interface Place {
  id: string;
  path: Path;
  /** What stands there; undefined where nothing does. */
  entry: Kept | undefined;
}

const shownRound = (): Round | null => roundInView($session.get(), $pickedRound.get());

function placeOf(kind: 'consensus' | 'ambition', id: string, round: Round | null): Place | null {
  if (!round) return null;
  const entries: Record<string, Kept> = round[kind];
  return {
    id,
    path: ['rounds', { id: round.id }, kind, id],
    entry: Object.hasOwn(entries, id) ? entries[id] : undefined,
  };
}

function record(id: string, fields: Kept & { motivation: string }): void {
  const place = placeOf('consensus', id, shownRound());
  if (!place) return;
  const texts = Object.entries(fields).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.slice(0, maxText) : value,
  ]);
  const wanted: Kept = {
    ...{ level: undefined, notApplicable: undefined, open: undefined, owner: undefined, due: undefined },
    ...(Object.fromEntries(texts) as Kept),
    on: today(),
  };
  // All three together: what another tab chose meanwhile must not stand beside it.
  write('consensus', place, wanted, ['level', 'notApplicable', 'open']);
}

/** Puts fields in an entry. `always`: also where they look unchanged, if anything changes. */
function write(kind: 'consensus' | 'ambition', place: Place, fields: Kept, always: readonly string[] = []): void {
  const { id, path, entry } = place;
  if (!entry) {
    const value = Object.fromEntries(Object.entries(fields).filter(([, given]) => given !== undefined));
    change({ kind, id }, [{ path, value }]);
    return;
  }
  const changed = Object.keys(fields).filter((field) => entry[field] !== fields[field]);
  if (changed.length === 0) return;
  const patches = Object.keys(fields)
    .filter((field) => changed.includes(field) || always.includes(field))
    .map((field): Patch => ({ path: [...path, field], value: fields[field] }));
  edit({ kind, id }, place, patches);
}

function clear(kind: 'consensus' | 'ambition', id: string, fields: readonly string[]): void {
  const place = placeOf(kind, id, shownRound());
  if (!place?.entry) return;
  const { path, entry } = place;
  if (Object.keys(entry).every((field) => fields.includes(field))) {
    remove(kind, place);
    return;
  }
  const patches = fields
    .filter((field) => entry[field] !== undefined)
    .map((field): Patch => ({ path: [...path, field], value: undefined }));
  if (patches.length > 0) edit({ kind, id }, place, patches);
}

/**
 * Field by field and then whole: a step of its own, also right after the entry was made. Flowing together with that one, it
 * would come to nothing, and nobody could bring back what was taken away.
 */
function remove(kind: 'consensus' | 'ambition', { id, path, entry = {} }: Place): void {
  const fields = Object.keys(entry).map((field): Patch => ({ path: [...path, field], value: undefined }));
  change({ kind, id }, [...fields, { path, value: undefined }]);
}

/** Where another tab removed the entry meanwhile, it comes back as it is shown here. */
function edit(what: ChangeName, { path, entry }: Place, patches: readonly Patch[]): void {
  change(what, patches, (dossier) => (valueAt(dossier, path) === undefined ? [{ path, value: entry }] : []));
}

const today = (): string => localDay(environment().now());
