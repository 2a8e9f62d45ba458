import { load } from 'js-yaml';

/** What package.json says of the same. */
interface Manifest {
  name: string;
  version: string;
  license: string;
}

/** Keys that version 0.5 of the standard wants, with what they may hold: https://yml.publiccode.tools */
const wanted: Readonly<Record<string, (value: unknown) => boolean>> = {
  publiccodeYmlVersion: (value) => value === '0.5',
  name: isText,
  url: (value) => isText(value) && URL.canParse(value),
  platforms: isList,
  developmentStatus: oneOf('concept', 'development', 'beta', 'stable', 'obsolete'),
  softwareType: (value) => value === 'standalone/web',
  'legal.license': isText,
  'maintenance.type': oneOf('internal', 'contract', 'community', 'none'),
  'localisation.localisationReady': (value) => typeof value === 'boolean',
  'localisation.availableLanguages': isList,
};

/** The same for each language of the description. */
const wantedOfText: Readonly<Record<string, (value: unknown) => boolean>> = {
  shortDescription: (value) => isText(value) && value.length <= 150,
  longDescription: (value) => isText(value) && value.length >= 150 && value.length <= 10_000,
  features: isList,
};

/** Finds what catalogues of public code would refuse, and what is not as in package.json. `hasFile` knows paths from the top. */
export function findPublicCodeProblems(text: string, manifest: Manifest, hasFile: (path: string) => boolean): string[] {
  const found = load(text);
  const check = (where: string, from: unknown, rules: typeof wanted) =>
    Object.entries(rules).flatMap(([key, isGood]) => (isGood(valueAt(from, key)) ? [] : [`${where}${key}`]));
  const texts = Object.entries((valueAt(found, 'description') ?? {}) as Record<string, unknown>);
  const type = valueAt(found, 'maintenance.type');
  const hasContacts = isList(valueAt(found, 'maintenance.contacts'));
  return [
    ...check('', found, wanted),
    ...texts.flatMap(([language, own]) => check(`description.${language}.`, own, wantedOfText)),
    ...['nl', 'en'].filter((language) => !texts.some(([own]) => own === language)).map((one) => `description.${one}`),
    ...texts.flatMap(([, own]) =>
      ((valueAt(own, 'screenshots') ?? []) as string[])
        .filter((path) => !hasFile(path))
        .map((path) => `no file ${path}`),
    ),
    ...((type === 'internal' || type === 'community') && !hasContacts ? ['maintenance.contacts'] : []),
    ...(type === 'contract' && !isList(valueAt(found, 'maintenance.contractors')) ? ['maintenance.contractors'] : []),
    ...(valueAt(found, 'softwareVersion') === manifest.version ? [] : ['softwareVersion is not that of package.json']),
    ...(valueAt(found, 'legal.license') === manifest.license ? [] : ['legal.license is not that of package.json']),
    ...(String(valueAt(found, 'name')).toLowerCase() === manifest.name ? [] : ['name is not that of package.json']),
  ];
}

function valueAt(from: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], from);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function oneOf(...values: string[]): (value: unknown) => boolean {
  return (value) => values.some((one) => one === value);
}
