import { shownRespondents } from '../domain/respondents';
import { type Round, scansOnce } from '../dossier/dossier';
import type { Scan } from '../dossier/scan';
import { shownAnswer } from './answers';
import { roundInView } from './picked-round';
import type { Session } from './session';

/** What those of one organisation wrote with an item; the organisation is empty where none is shown. */
export interface OrganisationNotes {
  organisation: string;
  notes: { role: string; texts: { kind: 'note' | 'evidence' | 'reason'; text: string }[] }[];
}

/**
 * What was written with an item, by organisation, in the order of their names; last what has no organisation. Whose role
 * is protected (`shownRoles`) stands there without an organisation: a room would know who it is. No levels go with it.
 */
export function meetingNotes(session: Session, picked: string | null, id: string): OrganisationNotes[] {
  const round = roundInView(session, picked);
  const groups = new Map<string, OrganisationNotes>();
  for (const { scan, role, organisation } of round ? respondentsOf(round) : []) {
    const texts = textsOf(scan, id);
    if (texts.length === 0) continue;
    const group = groups.get(sortName(organisation)) ?? { organisation, notes: [] };
    group.notes.push({ role, texts });
    groups.set(sortName(organisation), group);
  }
  const nameless = groups.get('');
  groups.delete('');
  return [...[...groups.values()].sort(byName), ...(nameless ? [nameless] : [])];
}

function textsOf(scan: Scan, id: string): OrganisationNotes['notes'][number]['texts'] {
  const { rating, ...given } = shownAnswer(Object.hasOwn(scan.answers, id) ? scan.answers[id] : undefined);
  // Why something would not apply stays stored when a level was chosen after all; then it is no part of the answer.
  const kinds = ['reason', 'note', 'evidence'] as const;
  return kinds
    .filter((kind) => kind !== 'reason' || rating.kind === 'notApplicable')
    .map((kind) => ({ kind, text: given[kind].trim() }))
    .filter(({ text }) => text !== '');
}

/** Organisations that gave a scan, each once, and how many scans name none that may be shown. */
export function listOrganisations(session: Session, picked: string | null): { names: string[]; nameless: number } {
  const round = roundInView(session, picked);
  const given = round ? respondentsOf(round) : [];
  const named = new Map(given.map((respondent) => [sortName(respondent.organisation), respondent]));
  named.delete('');
  return {
    names: [...named.values()].sort(byName).map(({ organisation }) => organisation),
    nameless: given.filter(({ organisation }) => organisation === '').length,
  };
}

const sortName = (organisation: string): string => organisation.toLocaleLowerCase('nl');
const byName = (a: { organisation: string }, b: { organisation: string }): number =>
  a.organisation.localeCompare(b.organisation, 'nl');

function respondentsOf(round: Round): { scan: Scan; role: string; organisation: string }[] {
  const scans = scansOnce(round);
  const shown = shownRespondents(scans.map(({ respondent }) => respondent));
  return scans.map((scan, index) => {
    const { role = '', organisation = '' } = shown[index] ?? {};
    return { scan, role, organisation };
  });
}
