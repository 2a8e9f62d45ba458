import { describe, expect, test } from 'vitest';
import { readAudit } from '../supply/audit.ts';
import { findLockProblems, readLock, type Lock, type LockEntry } from '../supply/lock.ts';
import { makeSbom } from '../supply/sbom.ts';
import { listShipped } from '../supply/shipped.ts';

const integrity = `sha512-${'a'.repeat(86)}==`;
const lockOf = (packages: Record<string, LockEntry>): Lock => ({
  lockfileVersion: 3,
  packages: { '': { name: 'site', version: '1.0.0', license: 'EUPL-1.2' }, ...packages },
});

describe('the lock file', () => {
  test('has a hash for every package, and the npm registry as the only source', () => {
    const lock = readLock();
    expect(Object.keys(lock.packages).length).toBeGreaterThan(500);
    expect(findLockProblems(lock)).toEqual([]);
  });
  test.each<[string, LockEntry, RegExp]>([
    ['a package without a hash', { version: '1.0.0' }, /has no sha512 hash/u],
    ['a weak hash', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, /has no sha512 hash/u],
    [
      'another registry',
      { integrity, resolved: 'https://npm.voorbeeld.nl/a.tgz' },
      /comes from https:\/\/npm\.voorbeeld/u,
    ],
    ['a look-alike', { integrity, resolved: 'https://registry.npmjs.org.voorbeeld.nl/a' }, /comes from/u],
    ['a link', { integrity, link: true }, /is a link to a folder/u],
    [
      'a package that takes another from git',
      { integrity, dependencies: { b: 'github:wie/b' } },
      /takes b from github:wie\/b/u,
    ],
    ['the same without a name for it', { integrity, dependencies: { b: 'wie/b' } }, /takes b from wie\/b/u],
  ])('may not have %s', (_name, entry, problem) => {
    expect(findLockProblems(lockOf({ 'node_modules/a': entry })).join('\n')).toMatch(problem);
  });
});

describe('the bill of materials', () => {
  const lock = lockOf({
    'node_modules/a': { version: '1.0.0', integrity, license: 'MIT', dependencies: { b: '^1.0.0', '@c/d': '^3.0.0' } },
    'node_modules/b': { version: '2.0.0', integrity, license: 'ISC' },
    'node_modules/a/node_modules/b': { version: '1.0.0', integrity, license: 'MIT OR Apache-2.0' },
    'node_modules/@c/d': { version: '3.0.0', integrity, license: 'MIT', peerDependencies: { b: '2' } },
    'node_modules/test': { version: '1.0.0', integrity, license: 'MIT', dev: true },
  });
  lock.packages['']!.dependencies = { a: '1.0.0' };
  lock.packages['']!.devDependencies = { test: '1.0.0' };

  test('says what is in the site, what only builds it, and what uses what', () => {
    const { components, dependencies, metadata } = makeSbom(lock, new Set(['a 1.0.0']));
    expect(components.map(({ purl, scope }) => [purl, scope])).toEqual([
      ['pkg:npm/%40c/d@3.0.0', 'excluded'],
      ['pkg:npm/a@1.0.0', 'required'],
      ['pkg:npm/b@1.0.0', 'excluded'],
      ['pkg:npm/b@2.0.0', 'excluded'],
    ]);
    expect(components[2]?.licenses).toEqual([{ expression: 'MIT OR Apache-2.0' }]);
    expect(Object.fromEntries(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))).toEqual({
      'site@1.0.0': ['a@1.0.0'],
      'a@1.0.0': ['@c/d@3.0.0', 'b@1.0.0'],
      'b@1.0.0': [],
      'b@2.0.0': [],
      '@c/d@3.0.0': ['b@2.0.0'],
    });
    expect(metadata.component).toMatchObject({
      type: 'application',
      name: 'site',
      licenses: [{ license: { id: 'EUPL-1.2' } }],
    });
  });
  test('of this project has the shape of CycloneDX, holds what is in the site, and is the same each time', () => {
    const shipped = listShipped('- preact 10.29.8: MIT\n- een-ander 1.0.0: MIT\n');
    expect(shipped).toEqual(new Set(['preact 10.29.8', 'een-ander 1.0.0']));
    const sbom = makeSbom(readLock(), new Set(['preact']));
    expect(makeSbom(readLock(), new Set(['preact']))).toEqual(sbom);
    expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    expect(sbom.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u);
    const all = [sbom.metadata.component, ...sbom.components];
    const refs = all.map((component) => component['bom-ref']);
    expect(new Set(refs).size, 'no reference twice').toBe(refs.length);
    for (const { name, version, licenses, hashes = [] } of sbom.components) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+/u);
      expect(licenses.length, name).toBe(1);
      expect(hashes.map(({ content }) => content.length)).toEqual([128]);
    }
    for (const { ref, dependsOn } of sbom.dependencies)
      expect([ref, ...dependsOn].filter((each) => !refs.includes(each))).toEqual([]);
    expect(sbom.dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
    // Each package we ask for ourselves is in it: npm's own list forgets those that tests use as well.
    const { dependencies = {} } = readLock().packages['']!;
    const names = sbom.components.map(({ name }) => name);
    expect(Object.keys(dependencies).filter((name) => !names.includes(name))).toEqual([]);
    expect(names).not.toContain('vitest');
  });
});

describe('what npm says is known', () => {
  const report = (vulnerabilities: object) =>
    JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { dependencies: { total: 400 } } });
  const known = (severity: string) => ({
    preact: {
      name: 'preact',
      severity,
      range: '<11',
      via: [{ title: 'Iets ergs', url: 'https://voorbeeld.nl/1' }, 'ander'],
    },
  });

  test('is nothing', () => expect(readAudit(report({}))).toEqual({ kind: 'clean', packages: 400 }));
  test('is little', () => expect(readAudit(report(known('low'))).kind).toBe('clean'));
  test.each(['moderate', 'high', 'critical'])('is %s', (severity) => {
    const weaknesses = [`preact <11, ${severity}: Iets ergs (https://voorbeeld.nl/1); through ander`];
    expect(readAudit(report(known(severity)))).toEqual({ kind: 'found', weaknesses });
  });
  test.each([
    ['nothing at all', '', 'npm printed nothing'],
    ['not a report', 'Bad gateway', 'Bad gateway'],
    [
      'an error',
      '{"message":"request failed, reason: getaddrinfo","error":{"summary":"x"}}',
      'request failed, reason: getaddrinfo',
    ],
    ['something else', '{}', 'npm gave no report'],
  ])('is unknown, not nothing, after %s', (_name, printed, reason) => {
    expect(readAudit(printed)).toEqual({ kind: 'unknown', reason });
  });
});
