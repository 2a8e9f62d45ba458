import { actionStatuses } from '../domain/action-statuses';
import { type KnownIds, ratedIds } from '../domain/framework';
import { partnerStatuses } from '../domain/partner-statuses';
import { layers, roles } from '../domain/roles';
import type { Dossier, Round } from './dossier';
import { knownFields, type Part } from './fields';
import { frameworkOf } from './file-name';
import type { LoadedFile } from './load';
import { depths, presences, type Scan, stages } from './scan';

/** Something in a file that is kept on saving and counts for nothing, or was read by a rule the user should know of. */
export type LoadWarning =
  | { code: 'other-framework'; found: string }
  | { code: 'unknown-id'; path: string; id: string }
  | { code: 'unknown-field'; path: string; field: string }
  | { code: 'unknown-value'; path: string; found: string }
  | { code: 'several-answers'; path: string };

/** Checks references, fields and list values of a loaded file (FORMATS, last step of loading). Never throws. */
export function listWarnings(file: LoadedFile, framework: KnownIds, version: string): LoadWarning[] {
  const ids = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
  const known = {
    rated: new Set(ratedIds(framework)),
    preconditions: ids(framework.randvoorwaarden),
    factors: ids(framework.succesfactoren),
    barriers: ids(framework.belemmeringen),
    kinds: framework.kinds ?? roles,
  };
  const found = frameworkOf(file);
  const other: LoadWarning[] = found === version ? [] : [{ code: 'other-framework', found }];
  return [
    ...other,
    ...(file.format === 'scan' ? scanWarnings(file.scan, '', known) : dossierWarnings(file.dossier, known)),
  ];
}

type Known = Record<'rated' | 'preconditions' | 'factors' | 'barriers', ReadonlySet<string>> & {
  kinds: readonly string[];
};

function dossierWarnings(dossier: Dossier, known: Known): LoadWarning[] {
  return [
    ...fieldWarnings(dossier, 'dossier', ''),
    ...fieldWarnings(dossier.chain, 'chain', 'chain.'),
    ...valueWarning(dossier.chain.stage, stages, 'chain.stage'),
    ...dossier.rounds.flatMap((round, index) => roundWarnings(round, `rounds[${index}].`, known)),
    ...dossier.partners.flatMap((partner, index) => {
      const at = `partners[${index}].`;
      return [
        ...fieldWarnings(partner, 'partner', at),
        ...valueWarning(partner['kind'], known.kinds, `${at}kind`),
        ...valueWarning(partner['status'], partnerStatuses, `${at}status`),
        ...listAt(partner, 'layers').flatMap((layer, place) => valueWarning(layer, layers, `${at}layers[${place}]`)),
        ...listAt(partner, 'carries').flatMap((id, place) =>
          idWarning(id, known.preconditions, `${at}carries[${place}]`),
        ),
      ];
    }),
    ...dossier.actions.flatMap((action, index) => {
      const at = `actions[${index}].`;
      return [
        ...fieldWarnings(action, 'action', at),
        ...idWarning(action['item'], known.rated, `${at}item`),
        ...idWarning(action['factor'], known.factors, `${at}factor`),
        ...valueWarning(action['status'], actionStatuses, `${at}status`),
      ];
    }),
  ];
}

function roundWarnings(round: Round, at: string, known: Known): LoadWarning[] {
  return [
    ...fieldWarnings(round, 'round', at),
    ...keyWarnings(round.consensus, known.rated, `${at}consensus`),
    ...entryWarnings(round.consensus, 'consensus', `${at}consensus`),
    ...keyWarnings(round.ambition, known.rated, `${at}ambition`),
    ...entryWarnings(round.ambition, 'ambition', `${at}ambition`),
    ...round.scans.flatMap((scan, index) => scanWarnings(scan, `${at}scans[${index}].`, known)),
  ];
}

function scanWarnings(scan: Scan, at: string, known: Known): LoadWarning[] {
  return [
    ...fieldWarnings(scan, 'scan', at),
    ...fieldWarnings(scan.chain, 'chain', `${at}chain.`),
    ...fieldWarnings(scan.respondent, 'respondent', `${at}respondent.`),
    ...valueWarning(scan.chain.stage, stages, `${at}chain.stage`),
    ...valueWarning(scan.respondent.role, roles, `${at}respondent.role`),
    ...valueWarning(scan.respondent.layer, layers, `${at}respondent.layer`),
    ...valueWarning(scan.depth, depths, `${at}depth`),
    ...keyWarnings(scan.answers, known.rated, `${at}answers`),
    ...entryWarnings(scan.answers, 'answer', `${at}answers`),
    ...keyWarnings(scan.factors, known.factors, `${at}factors`),
    ...entryWarnings(scan.factors, 'factor', `${at}factors`),
    ...keyWarnings(scan.barriers, known.barriers, `${at}barriers`),
    ...Object.entries(scan.answers).flatMap(([id, answer]): LoadWarning[] => {
      const given = [answer.level !== undefined, answer.unknown === true, answer.notApplicable === true];
      const path = `${at}answers.${id}`;
      return given.filter(Boolean).length > 1 ? [{ code: 'several-answers', path }] : [];
    }),
    ...Object.entries(scan.factors).flatMap(([id, { present }]) =>
      valueWarning(present, presences, `${at}factors.${id}.present`),
    ),
  ];
}

function listAt(record: Record<string, unknown>, key: string): unknown[] {
  const value = record[key];
  return Array.isArray(value) ? value : [];
}

function fieldWarnings(record: Record<string, unknown>, part: Part, at: string): LoadWarning[] {
  const fields: readonly string[] = knownFields[part];
  return Object.keys(record)
    .filter((field) => !fields.includes(field))
    .map((field) => ({ code: 'unknown-field', path: `${at}${field}`, field }));
}

function entryWarnings(records: Record<string, Record<string, unknown>>, part: Part, path: string): LoadWarning[] {
  return Object.entries(records).flatMap(([id, record]) => fieldWarnings(record, part, `${path}.${id}.`));
}

function valueWarning(value: unknown, list: readonly string[], path: string): LoadWarning[] {
  return typeof value !== 'string' || value === '' || list.includes(value)
    ? []
    : [{ code: 'unknown-value', path, found: value }];
}

function idWarning(id: unknown, known: ReadonlySet<string>, path: string): LoadWarning[] {
  return typeof id !== 'string' || id === '' || known.has(id) ? [] : [{ code: 'unknown-id', path, id }];
}

function keyWarnings(record: Record<string, unknown>, known: ReadonlySet<string>, path: string): LoadWarning[] {
  return Object.keys(record)
    .filter((id) => !known.has(id))
    .map((id) => ({ code: 'unknown-id', path: `${path}.${id}`, id }));
}
