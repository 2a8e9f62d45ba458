import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findForbiddenTexts, findLongFiles, findLooseVersions, findTopLevelStrays } from './habits.ts';
import { findWrongImports } from './layers.ts';
import { findMachineUse } from './platform.ts';
import { describeFinding, readSources, type Finding } from './sources.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
const src = readSources('src');
const everything = [
  ...src,
  ...readSources('content', 'tests', '.ci', 'astro.config.mjs', '*.md', 'publiccode.yml', 'package.json'),
];

const expectNone = (findings: Finding[]) => expect(findings.map(describeFinding)).toEqual([]);

describe('the house', () => {
  test('imports go one way', () => expectNone(src.flatMap(findWrongImports)));
  test('only src/platform touches the machine', () => expectNone(src.flatMap(findMachineUse)));
  test('files are short', () => expectNone(src.flatMap(findLongFiles)));
  test('nothing unfinished', () => expectNone(everything.flatMap(findForbiddenTexts)));
  test('the top level holds only what everyone expects', () => expectNone(findTopLevelStrays(readdirSync(top))));
  test('every dependency has an exact version', () =>
    expectNone(findLooseVersions(JSON.parse(readFileSync(`${top}package.json`, 'utf8')))));
});
