import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/dossier/file-name';
import {
  type Invitation,
  invitationText,
  loadInvitation,
  loadInvitationValue,
  maxInvitationBytes,
} from '../../../src/dossier/invitation';
import { type LoadError, loadText } from '../../../src/dossier/load';
import { jsonArbitrary } from '../../fixtures/arbitraries';
import { anyCharacter } from '../../fixtures/characters';
import dossierFull from '../../fixtures/dossier-full.json' with { type: 'json' };
import { runs } from '../../fixtures/runs';

type Raw = Record<string, unknown>;
const file = (more: Raw = {}): Raw => ({
  format: 'ketenspiegel/invitation',
  version: 1,
  framework: '2024-09',
  ...more,
});
const load = (value: unknown, bytes = 1000) =>
  loadInvitation(typeof value === 'string' ? value : JSON.stringify(value), bytes);
const errorOf = (value: unknown, bytes?: number): LoadError | null => {
  const loaded = load(value, bytes);
  return loaded.kind === 'error' ? loaded.error : null;
};
function invitationOf(value: unknown): Invitation {
  const loaded = load(value);
  if (loaded.kind !== 'ok') throw new Error(JSON.stringify(loaded));
  return loaded.invitation;
}

describe('one error code per cause', () => {
  const [round] = dossierFull.rounds;
  it.each<[string, unknown, LoadError]>([
    ['an empty file', ' \n', { code: 'empty' }],
    ['an invitation that was cut off', JSON.stringify(file()).slice(0, -3), { code: 'damaged' }],
    ['text', 'Beste collega,', { code: 'not-ours' }],
    ['a list', [file()], { code: 'not-ours' }],
    ['another format', file({ format: 'ketenspiegel/iets' }), { code: 'not-ours' }],
    ['a scan', round?.scans[0], { code: 'no-invitation', kind: 'scan' }],
    ['a dossier', dossierFull, { code: 'no-invitation', kind: 'dossier' }],
    ['a report', { format: 'ketenspiegel/report', version: 1 }, { code: 'is-report' }],
    ['a newer version', file({ version: 2 }), { code: 'newer-version', version: 2 }],
    ['no version', file({ version: undefined }), { code: 'no-version' }],
    ['a version in words', file({ version: '1' }), { code: 'no-version' }],
    ['half a version', file({ version: 1.5 }), { code: 'no-version' }],
    ['version 0', file({ version: 0 }), { code: 'no-version' }],
    ['no framework', file({ framework: undefined }), { code: 'refused', path: 'framework', found: 'undefined' }],
    ['a chain that is a text', file({ chain: 'Keten' }), { code: 'refused', path: 'chain', found: '"Keten"' }],
    ['a round that is a list', file({ round: [] }), { code: 'refused', path: 'round', found: 'Array' }],
    ['a name that is a number', file({ round: { name: 5 } }), { code: 'refused', path: 'round.name', found: '5' }],
    ['a depth that is null', file({ depth: null }), { code: 'refused', path: 'depth', found: 'null' }],
    ['nesting without end', `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`, { code: 'too-deep' }],
    [
      'deep nesting in it',
      file({ x: JSON.parse(`${'['.repeat(70)}${']'.repeat(70)}`) as unknown }),
      { code: 'too-deep' },
    ],
  ])('%s', (_name, given, error) => {
    expect(errorOf(given)).toEqual(error);
  });

  it.each<[string, unknown, LoadError]>([
    ['a scan', round?.scans[0], { code: 'no-invitation', kind: 'scan' }],
    ['a dossier', dossierFull, { code: 'no-invitation', kind: 'dossier' }],
    ['a report', { format: 'ketenspiegel/report', version: 1 }, { code: 'is-report' }],
    ['another thing', { format: 'iets', version: 1, framework: '2024-09' }, { code: 'not-ours' }],
    ['nothing', null, { code: 'not-ours' }],
    ['a newer version', file({ version: 2 }), { code: 'newer-version', version: 2 }],
  ])('of a value from a link too: %s', (_name, given, error) => {
    expect(loadInvitationValue(given)).toEqual({ kind: 'error', error });
  });

  it('at most 64 kB, exactly that much is taken', () => {
    expect(errorOf(file(), 64 * 1024)).toBeNull();
    expect(errorOf(file(), 64 * 1024 + 1)).toEqual({ code: 'too-large', kind: 'invitation', bytes: 64 * 1024 + 1 });
    // What else a larger file is, is told first.
    expect(errorOf(dossierFull, maxInvitationBytes + 1)).toEqual({ code: 'no-invitation', kind: 'dossier' });
  });

  it.each(['chain.goal', 'round.name', 'depth', 'framework'])('%s holds at most 4,000 characters', (path) => {
    const [outer = '', inner] = path.split('.');
    const given = (length: number) => {
      const text = '🙂'.repeat(length);
      return file({ [outer]: inner ? { [inner]: text } : text });
    };
    expect(errorOf(given(4000))).toBeNull();
    expect(errorOf(given(4001))).toMatchObject({ code: 'refused', path });
  });

  it('opened where scans and dossiers are opened, it is known for what it is', () => {
    const text = JSON.stringify(file());
    expect(loadText(text, text.length)).toEqual({ kind: 'error', error: { code: 'is-invitation' } });
  });
});

describe('an invitation', () => {
  it('has its defaults: texts "", depth "kort"', () => {
    expect(invitationOf(file())).toEqual({
      format: 'ketenspiegel/invitation',
      version: 1,
      framework: '2024-09',
      chain: { name: '', region: '', stage: '', goal: '' },
      round: { id: '', name: '', measuredOn: '' },
      depth: 'kort',
    });
    expect(invitationOf(file({ depth: 'volledig', chain: { name: 'A' }, round: { id: 'r' } }))).toMatchObject({
      depth: 'volledig',
      chain: { name: 'A', region: '' },
      round: { id: 'r', name: '' },
    });
  });

  it('survives save and load with all fields, also unknown ones at every depth', () => {
    const part = fc.dictionary(
      fc.string({ maxLength: 5 }).map((key) => `x-${key}`),
      jsonArbitrary,
      { maxKeys: 3 },
    );
    const text = fc.string({ unit: anyCharacter, maxLength: 20 });
    const invitations = fc
      .tuple(
        fc.record({ framework: text, depth: text }, { requiredKeys: ['framework'] }),
        fc.option(fc.tuple(fc.record({ name: text, goal: text }, { requiredKeys: [] }), part)),
        fc.option(fc.tuple(fc.record({ id: text, measuredOn: text }, { requiredKeys: [] }), part)),
        part,
      )
      .map(([fields, chain, round, rest]) =>
        file({
          ...rest,
          ...fields,
          ...(chain && { chain: { ...chain[1], ...chain[0] } }),
          ...(round && { round: { ...round[1], ...round[0] } }),
        }),
      );
    fc.assert(
      fc.property(invitations, (given) => {
        const first = invitationOf(JSON.stringify(given));
        expect(first).toMatchObject(JSON.parse(JSON.stringify(given)) as Raw);
        const saved = invitationText(first);
        expect(invitationOf(saved)).toEqual(first);
        expect(loadInvitationValue(JSON.parse(saved))).toEqual({ kind: 'ok', invitation: first });
      }),
      { numRuns: runs(150) },
    );
  });

  it('a file that brought along something deep is saved small enough to be opened again', () => {
    const deep = (depth: number): unknown => (depth === 0 ? Array.from({ length: 2000 }, () => 0) : [deep(depth - 1)]);
    const first = invitationOf(file({ later: deep(50) }));
    const saved = invitationText(first, 'Ketenspiegel 1');
    expect(saved).toMatch(/^\{"depth":.*"madeWith":"Ketenspiegel 1"\}\n$/u);
    expect(loadInvitation(saved, new TextEncoder().encode(saved).length)).toEqual({ kind: 'ok', invitation: first });
  });

  it('is readable as long as it can be opened again, whatever its letters weigh', () => {
    const text = (later: string) => invitationText(invitationOf(file({ later })));
    const most = Math.floor(maxInvitationBytes / 3) - text('').length;
    const readable = text('\u20ac'.repeat(most));
    expect(readable).toMatch(/^\{\n {2}"/u);
    expect(new TextEncoder().encode(readable).length).toBeLessThanOrEqual(maxInvitationBytes);
    expect(text('\u20ac'.repeat(most + 1))).toMatch(/^\{"/u);
  });

  it('loading never throws', () => {
    const dressed = fc
      .tuple(
        fc.constantFrom(1, 2, '1', null),
        fc.dictionary(fc.constantFrom('chain', 'round', 'depth', '__proto__'), jsonArbitrary),
      )
      .map(([version, rest]) => JSON.stringify({ ...file(), ...rest, version }));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          jsonArbitrary.map((value) => JSON.stringify(value)),
          dressed,
        ),
        (text) => {
          const loaded = load(text);
          if (loaded.kind === 'error') expect(loaded.error.code).toMatch(/^[a-z-]+$/u);
          else expect(invitationOf(invitationText(loaded.invitation))).toEqual(loaded.invitation);
        },
      ),
      { numRuns: runs(400) },
    );
  });

  it('is saved under its own name', () => {
    expect(fileName('invitation', 'Moeders aan zet', '2026-11-20')).toBe(
      'moeders-aan-zet-2026-11-20.ketenuitnodiging.json',
    );
  });
});
