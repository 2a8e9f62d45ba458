import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkHost } from '../../../src/model/check-host';
import { readHost } from '../../../src/model/host';
import { describeProblem } from '../../../src/model/problem';
import type { Host } from '../../../src/schemas/host';

const contact = { mail: 'keten@voorbeeld.nl' };
const known = [{ id: 'projectleider' }, { id: 'juiste-partners' }];
const problemsOf = (host: Partial<Host>) =>
  checkHost({ name: 'Gemeente X', contact, ...host }, known)
    .map(describeProblem)
    .join('\n');

function folderWith(host: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'ketenspiegel-host-'));
  writeFileSync(join(folder, 'host.json'), typeof host === 'string' ? host : JSON.stringify(host));
  return folder;
}

test.each(['waterstad', 'heuvelrijk'])('the made-up host %s can be used', (name) => {
  const host = readHost(`tests/fixtures/hosts/${name}`);
  expect(host?.name).toContain(name === 'waterstad' ? 'Waterstad' : 'Heuvelrijk');
  expect(checkHost(host, known)).toEqual([]);
});

describe('a host.json that is wrong', () => {
  test.each([
    ['{ "name": ', /is not JSON/u],
    [{ contact }, /name: .*nothing/u],
    [{ name: 'X', contact: { mail: 'keten' } }, /contact\.mail: .*"keten"/u],
    [{ name: 'X', contact: { ...contact, page: 'http://x.nl' } }, /contact\.page: .*https/u],
    [{ name: 'X', contact, handreiking: [] }, /found "handreiking"\. Write "handreikingen"/u],
    [{ name: 'X', contact, handreikingen: ['projectleiders'] }, /handreikingen\.0: .*Write "projectleider"/u],
    [{ name: 'X', contact, handreikingen: [] }, /at least one role/u],
    [{ name: 'X', contact, partnerKinds: [{ id: 'Bieb', name: 'Bieb' }] }, /partnerKinds\.0\.id: .*small letters/u],
  ])('%j fails the build', (host, message) => {
    expect(() => readHost(folderWith(host))).toThrow(message);
  });
  test('a folder without it too', () => {
    expect(() => readHost(mkdtempSync(join(tmpdir(), 'ketenspiegel-leeg-')))).toThrow(/there is no host\.json/u);
    expect(readHost('')).toBeNull();
  });
});

describe('what a host adds', () => {
  test('an explanation belongs to a randvoorwaarde that exists', () => {
    expect(problemsOf({ explanations: { projectleiders: 'Tekst' } })).toContain('Write "projectleider", if that is');
    expect(problemsOf({ explanations: { toString: 'Tekst' } })).toContain('found:    "toString"');
    expect(problemsOf({ explanations: { projectleider: 'Tekst' } })).toBe('');
  });
  test('a kind of partner is a new one', () => {
    expect(problemsOf({ partnerKinds: [{ id: 'zorg', name: 'Zorg' }] })).toMatch(
      /partnerKinds\.0\.id\n {2}found: {4}"zorg"[\s\S]*Every site has these kinds: gemeente, werkgever/u,
    );
    expect(problemsOf({ partnerKinds: [{ id: 'zorg-2', name: 'Zorg' }] })).toContain('no other kind of partner has');
    const twice = [
      { id: 'bieb', name: 'Bibliotheek' },
      { id: 'bieb-2', name: 'bibliotheek ' },
    ];
    expect(problemsOf({ partnerKinds: twice })).toContain('partnerKinds.1');
    expect(problemsOf({ partnerKinds: twice.slice(0, 1) })).toBe('');
  });
});
