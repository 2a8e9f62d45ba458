import type { Action } from '../domain/compare-actions';
import type { Measurement } from '../domain/compare';
import { shownRespondents } from '../domain/respondents';
import { readAmbitions } from './ambitions';
import { type Dossier, type Round, scansOnce } from './dossier';
import { reportInput } from './report-input';

/** A round as one side of a comparison. */
export function measurementOf(dossier: Dossier, round: Round): Measurement {
  const { scans, consensus, measuredOn } = reportInput(dossier, round, []);
  const once = scansOnce(round);
  const versions = new Set(once.map(({ framework }) => framework));
  return {
    dossier,
    doneActions: readActions(dossier).flatMap(({ id, status }) => (id !== '' && status === 'klaar' ? [id] : [])),
    framework: versions.size === 0 ? dossier.framework : [...versions].sort().join(', '),
    measuredOn,
    scans,
    consensus,
    respondents: shownRespondents(once.map(({ respondent }) => respondent)),
    ambitions: readAmbitions(round),
  };
}

/** The actions of a dossier's plan. One without a text and without an item says nothing and is left out. */
export function readActions(dossier: Dossier): Action[] {
  return dossier.actions
    .map((action) => ({
      id: textOf(action['id']),
      item: textOf(action['item']),
      text: textOf(action['text']),
      owner: textOf(action['owner']),
      due: textOf(action['due']),
      status: textOf(action['status']),
    }))
    .filter(({ item, text }) => item !== '' || text !== '');
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
