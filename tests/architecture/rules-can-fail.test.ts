import { describe, expect, test } from 'vitest';
import { findForbiddenTexts, findLongFiles, findLooseVersions, findTopLevelStrays } from './habits.ts';
import { findWrongImports } from './layers.ts';
import { findMachineUse } from './platform.ts';
import { describeFinding, type Finding, type Source } from './sources.ts';

/** Code that breaks a rule, and what the rule has to say about it. */
type Example = [path: string, text: string, message: RegExp];

function describeRule(name: string, rule: (source: Source) => Finding[], bad: Example[], good: [string, string][]) {
  describe(name, () => {
    test.each(bad)('refuses %s: %s', (path, text, message) => {
      const messages = rule({ path, text }).map(describeFinding);
      expect(messages).toHaveLength(1);
      expect(messages[0]).toMatch(message);
      expect(messages[0]?.startsWith(path.replace(/:\d+$/u, ''))).toBe(true);
    });
    test.each(good)('accepts %s: %s', (path, text) => {
      expect(rule({ path, text }).map(describeFinding)).toEqual([]);
    });
  });
}

describeRule(
  'imports go one way',
  findWrongImports,
  [
    ['src/domain/a.ts', `import { a } from '../stores/a';`, /domain imports "\.\.\/stores\/a" of stores/u],
    ['src/domain/a.ts', `import { levelNames } from '../schemas/rated';`, /import type/u],
    ['src/domain/a.ts', `import { type Bron } from '../schemas/bron';`, /import type/u],
    ['src/domain/a.ts', `export * from '../dossier/scan';`, /of dossier/u],
    ['src/domain/a.ts', `type A = import('../stores/a').A;`, /of stores/u],
    ['src/domain/a.ts', `import { z } from 'astro/zod';`, /build time only/u],
    ['src/domain/a.ts', `import * as v from 'valibot';`, /src\/dossier only/u],
    ['src/stores/a.ts', `import * as v from 'valibot';`, /src\/dossier only/u],
    ['src/dossier/a.ts', `import { z } from 'zod';`, /Content-Security-Policy/u],
    ['src/dossier/a.ts', `import { openDB } from 'idb';`, /src\/platform/u],
    ['src/platform/a.ts', `import type { Scan } from '../dossier/scan';`, /platform may import nothing else/u],
    ['src/ui/A.tsx', `import { $gaps } from '../stores/gaps';`, /of stores/u],
    ['src/ui/A.tsx', `import { atom } from 'nanostores';`, /package "nanostores"/u],
    ['src/islands/scan/A.tsx', `import { B } from '../rapport/B';`, /island scan imports/u],
    ['src/islands/scan/A.tsx', `import { openRecords } from '../../platform/records';`, /of platform/u],
    ['src/islands/scan/A.tsx', `import { getCollection } from 'astro:content';`, /only src\/model and src\/pages/u],
    ['src/ui/A.tsx', `import { Chart } from 'chart.js';`, /await import/u],
    ['src/islands/rapport/A.tsx', `import { write } from '../../documents/docx';`, /await import/u],
    ['src/components/A.astro', `---\nimport { $gaps } from '../stores/gaps';\n---\n<p />`, /of stores/u],
    [
      'src/components/A.astro',
      `---\nconst a = 1;\n---\n<script>\nimport '../islands/scan/A';\n</script>`,
      /of islands/u,
    ],
    ['src/components/A.astro', `<p>{(await import('../stores/gaps')).a}</p>`, /of stores/u],
    ['src/components/A.astro', `---\nimport { getEntry } from 'astro:content';\n---`, /import type/u],
    ['src/layouts/A.astro', `---\nimport A from '../pages/index.astro';\n---`, /of pages/u],
    ['src/pages/a.ts', `import { readFile } from 'node:fs';`, /package "node:fs"/u],
    ['src/pages/a.ts', `import raamwerk from '../../tests/raamwerk.json';`, /outside src/u],
    ['src/styles/a.css', `@import 'https://voorbeeld.nl/a.css';`, /package/u],
    ['src/helpers/a.ts', `export const a = 1;`, /not one of the folders/u],
  ],
  [
    ['src/domain/a.ts', `import type { Bron } from '../schemas/bron';\nimport { a } from './b';`],
    ['src/dossier/migrations/0001-a.ts', `import * as v from 'valibot';\nimport { a } from '../../domain/a';`],
    ['src/islands/scan/A.tsx', `import { useState } from 'preact/hooks';\nimport { B } from './B';`],
    ['src/islands/rapport/A.tsx', `const d = await import('../../documents/docx');`],
    ['src/ui/chart/a.ts', `const chart = await import('chart.js');`],
    [
      'src/layouts/A.astro',
      `---\nimport { firstPaintScript } from '../platform/first-paint';\nimport '../styles/a.css';\n---`,
    ],
    [
      'src/pages/a.astro',
      `---\nimport A from '../islands/scan/A';\nimport { getCollection } from 'astro:content';\n---`,
    ],
    [
      'src/integrations/a.ts',
      `import type { AstroIntegration } from 'astro';\nimport { readFile } from 'node:fs/promises';`,
    ],
    ['src/domain/a.ts', `// import { a } from '../stores/a';\nexport const text = "import { a } from '../stores/a'";`],
  ],
);

describeRule(
  'only src/platform touches the machine',
  findMachineUse,
  [
    ['src/stores/a.ts', `localStorage.setItem('a', 'b');`, /uses localStorage/u],
    ['src/stores/a.ts', `window.localStorage.clear();`, /uses localStorage/u],
    ['src/stores/a.ts', `const open = indexedDB.open('a');`, /uses indexedDB/u],
    ['src/islands/scan/A.tsx', `void navigator.clipboard.writeText('a');`, /uses navigator/u],
    ['src/domain/a.ts', `const now = Date.now();`, /uses Date\.now/u],
    ['src/domain/a.ts', `const now = new Date();`, /current moment/u],
    ['src/domain/a.ts', `const id = crypto.randomUUID();`, /uses crypto/u],
    ['src/domain/a.ts', `const id = Math.random();`, /uses Math\.random/u],
    ['src/dossier/a.ts', `const answer = await fetch('/a');`, /uses fetch/u],
    ['src/islands/gegevens/A.tsx', `const url = URL.createObjectURL(blob);`, /createObjectURL/u],
    ['src/components/A.astro', `<p>a</p>\n<script>\nsessionStorage.clear();\n</script>`, /uses sessionStorage/u],
    ['src/components/A.astro', `<p>{new Date().getFullYear()}</p>`, /current moment/u],
    ['src/components/A.astro', `---\nconst year = new Date().getFullYear();\n---\n<p>{year}</p>`, /current moment/u],
  ],
  [
    ['src/platform/browser.ts', `localStorage.setItem('a', String(Date.now()));`],
    ['src/domain/a.ts', `const day = new Date(given); const later = environment.now(); const { fetch: _ } = given;`],
    [
      'src/domain/a.ts',
      `// localStorage\nconst text = 'localStorage';\ninterface A { navigator: string; fetch(): void }`,
    ],
    ['src/components/A.astro', `<p>Je browser bewaart dit in localStorage, niet met fetch().</p>`],
  ],
);

describeRule(
  'files are short',
  findLongFiles,
  [['src/domain/a.ts', 'a\n'.repeat(261), /261 lines/u]],
  [
    ['src/domain/a.ts', 'a\n'.repeat(260)],
    ['src/messages/a.ts', 'a\n'.repeat(400)],
  ],
);

describeRule(
  'nothing unfinished',
  findForbiddenTexts,
  [
    ['src/domain/a.ts', '// TO' + 'DO: later', /has "TO/u],
    ['src/domain/a.ts', '// FIX' + 'ME', /has "FIX/u],
    ['src/messages/a.ts', 'Deze pagina komt Binnen' + 'kort.', /Promise nothing/u],
    ['content/pijlers/a.mdx', 'Lorem' + ' ipsum dolor', /real text/u],
    ['content/pijlers/a.mdx', "naam: 'INVUL" + "LEN'", /real text/u],
    ['tests/unit/a.test.ts', 'test.on' + "ly('a', () => {});", /Run all tests/u],
    ['tests/unit/a.test.ts', 'describe.sk' + "ip('a', () => {});", /Make the test pass/u],
    ['tests/browser/a.spec.ts', 'test.fix' + "me('a', () => {});", /Make the test pass/u],
  ],
  [
    ['content/pijlers/a.mdx', 'De methodologie van de podotherapeut.'],
    ['content/randvoorwaarden/a.mdx', 'Elke afspraak heeft een datum, geen "binnen' + 'kort".'],
  ],
);

describe('the top level and the dependencies', () => {
  test('refuse a stray file', () => {
    expect(findTopLevelStrays(['src', '.editorconfig', 'eslint.config.js']).map(describeFinding)).toEqual([
      expect.stringMatching(/^eslint\.config\.js: .*package\.json or tests\//u),
    ]);
  });
  test.each(['^1.2.3', '~1.2.3', '1.x', '*', 'latest', 'github:a/b'])('refuse version %s', (version) => {
    expect(findLooseVersions({ devDependencies: { a: version } }).map(describeFinding)).toEqual([
      expect.stringContaining(`a is "${version}"`),
    ]);
  });
  test('accept exact versions', () => {
    expect(findLooseVersions({ dependencies: { a: '1.2.3' }, optionalDependencies: { b: '1.0.0-rc.1' } })).toEqual([]);
  });
});
