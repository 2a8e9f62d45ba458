import { describe, expect, test, vi } from 'vitest';
import { convenantVersion } from '../../../src/dossier/convenant-shape';
import { partVersion } from '../../../src/dossier/instrument-shape';
import { linkVersion } from '../../../src/dossier/link';
import { loadText } from '../../../src/dossier/load';
import { currentVersion, type Migration, migrations } from '../../../src/dossier/migrate';
import { schemas } from '../../fixtures/json-schema';
import { type KeptFile, keptFiles, keptOf, valueIn } from '../../fixtures/kept-files';

type Raw = Record<string, unknown>;
const upTo = (version: number): number[] => Array.from({ length: version }, (_none, at) => at + 1);
const inDossiers = (part: string): Raw[] =>
  keptOf('dossier').flatMap(({ text }) => {
    const found = valueIn(text)[part] as Raw | Raw[] | undefined;
    return found === undefined ? [] : Array.isArray(found) ? found : [found, ...(Object.values(found) as Raw[])];
  });
const versionsOf = (values: readonly Raw[]) => new Set(values.map((value) => value['version']));

/** Every version of every format that this program reads, with a kept file of it or not. */
function listVersions(files: readonly KeptFile[]): string[] {
  const published = Object.keys(schemas).map((name) => /^([a-z]+)-(\d+)/u.exec(name)!.slice(1) as [string, string]);
  const known = [
    ...published.map(([format, version]) => [format, Number(version)] as const),
    ...upTo(currentVersion.scan).map((version) => ['scan', version] as const),
    ...upTo(currentVersion.dossier).map((version) => ['dossier', version] as const),
    ...(['links', 'codes', 'records'] as const).map((format) => [format, 1] as const),
  ];
  return known
    .filter(([format, version]) => !files.some((kept) => kept.format === format && kept.version === version))
    .map(([format, version]) => `${format}-${version}`);
}

/** Steps from one version to the next that nothing in these files went through. */
function listUnused(files: readonly KeptFile[], all: Record<'scan' | 'dossier', readonly Migration[]>): string[] {
  const steps = Object.entries(all).flatMap(([kind, list]) =>
    list.map((step) => ({ name: `${kind} from ${step.from}`, spy: vi.spyOn(step, 'migrate') })),
  );
  for (const { text } of files) loadText(text, text.length);
  const unused = steps.filter(({ spy }) => spy.mock.calls.length === 0).map(({ name }) => name);
  for (const { spy } of steps) spy.mockRestore();
  return unused;
}

describe('every version that the program reads has a kept file', () => {
  test('of each format', () => {
    expect(listVersions(keptFiles), 'Keep a file of it in tests/fixtures/files (its README tells how)').toEqual([]);
  });
  test('of each part of a dossier that has a version of its own', () => {
    expect([...versionsOf(inDossiers('instruments'))]).toEqual(expect.arrayContaining(upTo(partVersion)));
    expect([...versionsOf(inDossiers('convenant'))]).toEqual(expect.arrayContaining(upTo(convenantVersion)));
    expect([...versionsOf(inDossiers('workshops'))]).toContain(1);
  });
  test('of each letter of a link', () => {
    const texts = keptOf('links', 'codes').map(({ text }) => text);
    for (const letter of ['u', 's', 'm', 'w']) {
      for (const version of upTo(linkVersion)) {
        expect(
          texts.some((text) => text.includes(`"${letter}${version}.`)),
          `${letter}${version}.`,
        ).toBe(true);
      }
    }
  });
  test('and its name says what is in it', () => {
    for (const { name, format, version, text } of keptOf('scan', 'dossier', 'report', 'invitation', 'workshop')) {
      expect(valueIn(text), name).toMatchObject({ format: `ketenspiegel/${format}`, version });
      expect(name).toMatch(/\.keten(?:scan|dossier|rapport|uitnodiging|workshop)\.json$/u);
    }
  });
  test('one that is missing is named', () => {
    expect(listVersions(keptFiles.filter(({ format }) => format !== 'workshop'))).toEqual(['workshop-1']);
  });
});

describe('every step from a version to the next ran over a kept file', () => {
  test('of all steps that there are', () => {
    expect(listUnused(keptFiles, migrations), 'Keep a file of that version in tests/fixtures/files').toEqual([]);
  });
  test('one that nothing went through is named', () => {
    const step = (from: number): Migration => ({ from, migrate: (raw) => ({ ...raw, version: from + 1 }) });
    // As if versions before the first, and after the newest, had to be brought up to date.
    const added = { scan: [step(0)], dossier: [step(0), step(9)] };
    expect(listUnused(keptFiles, added)).toEqual(['scan from 0', 'dossier from 0', 'dossier from 9']);
  });
  test('and one that a file went through is not', () => {
    const ran: unknown[] = [];
    const step: Migration = { from: 1, migrate: (raw) => (ran.push(raw), raw) };
    const before = migrations.dossier;
    const all = migrations as Record<'scan' | 'dossier', readonly Migration[]>;
    all.dossier = [step];
    try {
      expect(listUnused(keptFiles, { ...migrations })).toEqual([]);
      expect(ran.length).toBe(keptOf('dossier').length);
    } finally {
      all.dossier = before;
    }
  });
});
