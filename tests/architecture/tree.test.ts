import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDifferences, hashFiles, hashTree } from '../supply/tree.ts';

test('a folder has one hash, the same that find, sort and sha256sum give', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ketenspiegel-boom-'));
  try {
    mkdirSync(join(folder, 'B/c'), { recursive: true });
    writeFileSync(join(folder, 'a.txt'), 'a');
    writeFileSync(join(folder, 'B/c/.é'), 'b\n');
    const files = hashFiles(folder);
    expect([...files.keys()]).toEqual(['B/c/.é', 'a.txt']);
    // cd …; find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
    expect(hashTree(files)).toBe('c05ae7e21091283e57db7e8dc3633666254a86d76302ea14fbee24511eaeb483');
    writeFileSync(join(folder, 'a.txt'), 'A');
    writeFileSync(join(folder, 'z.txt'), '');
    expect(findDifferences(files, hashFiles(folder))).toEqual(['a.txt', 'z.txt']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
