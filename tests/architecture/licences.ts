import { matchesGlob } from 'node:path';
import type { Finding } from './sources.ts';

/** What REUSE.toml says of some places: the last annotation that fits a file counts (REUSE 3.3). */
export interface Annotation {
  paths: string[];
  copyright: string;
  licence: string;
}

/**
 * Reads the annotations of a REUSE.toml that is written as ours: tables of texts and lists of texts, each on its own lines. A
 * line it does not know throws, so that nothing is overlooked.
 */
export function readAnnotations(toml: string): Annotation[] {
  const [head = '', ...tables] = toml.replaceAll(/^#.*$/gmu, '').split(/^\[\[annotations\]\]$/mu);
  if (head.trim() !== 'version = 1') throw new Error(`REUSE.toml: expected "version = 1", found "${head.trim()}"`);
  return tables.map((table) => {
    const fields = new Map<string, string[]>();
    const rest = table.replaceAll(/^([\w-]+) = (\[[^\]]*\]|"[^"]*")$/gmu, (_line, name: string, value: string) => {
      fields.set(
        name,
        [...value.matchAll(/"([^"]*)"/gu)].map(([, text = '']) => text),
      );
      return '';
    });
    if (rest.trim() !== '') throw new Error(`REUSE.toml: can't read "${rest.trim()}"`);
    const one = (name: string) => fields.get(name)?.[0] ?? '';
    return {
      paths: fields.get('path') ?? [],
      copyright: one('SPDX-FileCopyrightText'),
      licence: one('SPDX-License-Identifier'),
    };
  });
}

/** The annotation that counts for a file; undefined when no place fits. */
export const annotationOf = (annotations: readonly Annotation[], path: string): Annotation | undefined =>
  annotations.findLast(({ paths }) => paths.some((pattern) => matchesGlob(path, pattern)));

/** Texts of licences need no licence. */
const isLicenceText = (path: string): boolean => path.startsWith('LICENSES/');

/** Finds files without licence or copyright, places without files, and licences without a text or a use. */
export function findLicenceGaps(annotations: readonly Annotation[], files: readonly string[]): Finding[] {
  const own = files.filter((path) => !isLicenceText(path));
  const texts = files.filter(isLicenceText).map((path) => path.replace(/^LICENSES\/(.*)\.txt$/u, '$1'));
  const used = new Set(annotations.flatMap(({ licence }) => licence.split(/ (?:AND|OR) /u)));
  const bare = own.filter((path) => {
    const found = annotationOf(annotations, path);
    return !found?.licence || !found.copyright;
  });
  const empty = annotations
    .flatMap(({ paths }) => paths)
    .filter((pattern) => !own.some((path) => matchesGlob(path, pattern)));
  return [
    ...bare.map((path) =>
      finding(path, 'has no licence', 'Name its place in REUSE.toml, with the licence it should have'),
    ),
    ...empty.map((path) => finding(path, 'is in REUSE.toml, but there is no such file', 'Take it out')),
    ...[...used]
      .filter((licence) => !texts.includes(licence))
      .map((licence) => finding('REUSE.toml', `uses ${licence}`, `Put its text in LICENSES/${licence}.txt`)),
    ...texts
      .filter((licence) => !used.has(licence))
      .map((licence) => finding(`LICENSES/${licence}.txt`, 'is used by no file', 'Take it out')),
  ];
}

const finding = (path: string, found: string, advice: string): Finding => ({ path, found, advice });
