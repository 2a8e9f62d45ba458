import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { registerPath } from '../../domain/search.ts';
import { makeRegister } from './register.ts';
import { listSections } from './sections.ts';

/**
 * Makes what the search page loads from the pages as they were built, so that people find what they can read. The file
 * gets a hash in its name and so may be kept for good; `dist/zoeken/index.html` then names that file. Integrations that
 * list or hash the built files come after this one.
 */
export function search(): AstroIntegration {
  return {
    name: 'ketenspiegel-zoeken',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const sections = globSync('**/*.html', { cwd: folder })
          .map((file) => file.replaceAll('\\', '/'))
          .sort()
          .flatMap((file) => listSections(`/${file.replace(/(^|\/)index\.html$/u, '$1')}`, read(folder, file)));
        const register = JSON.stringify(makeRegister(sections));
        const hash = createHash('sha256').update(register).digest('base64url').slice(0, 8);
        const hashedPath = registerPath.replace('.json', `.${hash}.json`);
        writeFileSync(`${folder}${hashedPath.slice(1)}`, register);
        nameRegister(folder, hashedPath);
        logger.info(`${sections.length} sections, ${Math.round(register.length / 1000)} kB`);
      },
    },
  };
}

const read = (folder: string, file: string) => readFileSync(`${folder}${file}`, 'utf8');

function nameRegister(folder: string, hashedPath: string): void {
  const file = 'zoeken/index.html';
  const page = read(folder, file);
  const parts = page.split(`${registerPath}"`);
  if (parts.length !== 2)
    throw new Error(`${file} should name ${registerPath} once; found it ${parts.length - 1} times.`);
  writeFileSync(`${folder}${file}`, parts.join(`${hashedPath}"`));
}
