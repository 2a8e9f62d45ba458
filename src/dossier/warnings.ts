import { type Framework, ratedIds } from '../domain/framework';
import { frameworkOf } from './file-name';
import type { LoadedFile } from './load';
import { depths, layers, presences, roles, type Scan, stages } from './scan';

/** Something in a file that is kept on saving and counts for nothing, or was read by a rule the user should know of. */
export type LoadWarning =
  | { code: 'other-framework'; found: string }
  | { code: 'unknown-id'; path: string; id: string }
  | { code: 'unknown-value'; path: string; found: string }
  | { code: 'several-answers'; path: string };

/** Checks references and list values of a loaded file against the framework (FORMATS, last step of loading). */
export function listWarnings(file: LoadedFile, framework: Framework, version: string): LoadWarning[] {
  const known = {
    rated: new Set(ratedIds(framework)),
    factors: new Set(framework.succesfactoren.map(({ id }) => id)),
    barriers: new Set(framework.belemmeringen.map(({ id }) => id)),
  };
  const found = frameworkOf(file);
  const other: LoadWarning[] = found === version ? [] : [{ code: 'other-framework', found }];
  if (file.format === 'scan') return [...other, ...scanWarnings(file.scan, '', known)];
  return [
    ...other,
    ...valueWarning(file.dossier.chain.stage, stages, 'chain.stage'),
    ...file.dossier.rounds.flatMap((round, index) => [
      ...idWarnings(round.consensus, known.rated, `rounds[${index}].consensus`),
      ...round.scans.flatMap((scan, at) => scanWarnings(scan, `rounds[${index}].scans[${at}].`, known)),
    ]),
  ];
}

type Known = Record<'rated' | 'factors' | 'barriers', ReadonlySet<string>>;

function scanWarnings(scan: Scan, at: string, known: Known): LoadWarning[] {
  return [
    ...valueWarning(scan.chain.stage, stages, `${at}chain.stage`),
    ...valueWarning(scan.respondent.role, roles, `${at}respondent.role`),
    ...valueWarning(scan.respondent.layer, layers, `${at}respondent.layer`),
    ...valueWarning(scan.depth, depths, `${at}depth`),
    ...idWarnings(scan.answers, known.rated, `${at}answers`),
    ...idWarnings(scan.factors, known.factors, `${at}factors`),
    ...idWarnings(scan.barriers, known.barriers, `${at}barriers`),
    ...Object.entries(scan.answers).flatMap(([id, answer]): LoadWarning[] => {
      const given = [answer.level !== undefined, answer.unknown === true, answer.notApplicable === true];
      const path = `${at}answers.${id}`;
      return given.filter(Boolean).length > 1 ? [{ code: 'several-answers', path }] : [];
    }),
    ...Object.entries(scan.factors).flatMap(([id, { present }]) =>
      valueWarning(present ?? '', presences, `${at}factors.${id}.present`),
    ),
  ];
}

function valueWarning(value: string, list: readonly string[], path: string): LoadWarning[] {
  return value === '' || list.includes(value) ? [] : [{ code: 'unknown-value', path, found: value }];
}

function idWarnings(record: Record<string, unknown>, known: ReadonlySet<string>, path: string): LoadWarning[] {
  return Object.keys(record)
    .filter((id) => !known.has(id))
    .map((id) => ({ code: 'unknown-id', path: `${path}.${id}`, id }));
}
