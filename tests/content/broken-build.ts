import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { top } from './content.ts';

/** A page that does what every page does first. One page is enough to see whether content stops a build. */
const page = `---
import { loadContent } from '../model/load';
const { randvoorwaarden } = await loadContent();
---
<p>{randvoorwaarden.length}</p>
`;

/** Only what reading content takes, with every cache inside the copy: the real one must not learn the mistake. */
const config = `import mdx from '@astrojs/mdx';
export default {
  integrations: [mdx()],
  cacheDir: './.cache',
  vite: { cacheDir: './.cache/vite', logLevel: 'error' },
};
`;

const copied = ['content', 'src/content.config.ts', 'src/schemas', 'src/integrations/texts.ts', 'src/model', 'src/domain', 'package.json'];

interface Build {
  code: number | null;
  output: string;
}

/** Builds one page with the real content, schemas and checks, after one file of content was changed. */
export async function buildWith(path: string, change: (text: string) => string): Promise<Build> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenspiegel-'));
  try {
    for (const name of copied)
      cpSync(join(top, name), join(folder, name), { recursive: true });
    symlinkSync(join(top, 'node_modules'), join(folder, 'node_modules'), 'junction');
    write(join(folder, 'astro.config.mjs'), config);
    write(join(folder, 'src/pages/index.astro'), page);
    const file = join(folder, path);
    write(file, change(readFileSync(file, 'utf8')));
    return await runAstro(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function runAstro(folder: string): Promise<Build> {
  const child = spawn(process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output += part.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: stripVTControlCharacters(output) }));
  });
}
