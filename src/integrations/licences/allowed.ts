/**
 * Licences whose code may go into what we hand out under EUPL-1.2: each lets others use, change and pass it on, as long as
 * its text and the names of its makers come along (`licenties.txt`). Another one needs a lawyer's look, not a line here.
 */
export const allowedLicences: ReadonlySet<string> = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'ISC',
    'MIT',
    'Unlicense',
    'Zlib',
  ],
]);

/** Whether an SPDX expression leaves us a licence from the list: one side of each OR, both sides of each AND. */
export function isAllowed(expression: string): boolean {
  const bare = expression.replaceAll(/[()]/gu, ' ').trim();
  // With both in one expression the brackets count, and none of what we use is so complicated.
  if (/\bOR\b/u.test(bare) && /\bAND\b/u.test(bare)) return false;
  const isListed = (id: string) => allowedLicences.has(id.trim());
  return /\bOR\b/u.test(bare) ? bare.split(/\bOR\b/u).some(isListed) : bare.split(/\bAND\b/u).every(isListed);
}
