import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isAllowed } from './allowed.ts';
import { listPackages } from './packages.ts';
import { writeLicences } from './text.ts';

/** A piece of a bundle; what was left out of it has a length of 0. */
interface Bundled {
  type: string;
  modules?: Readonly<Record<string, { renderedLength: number }>>;
}

/**
 * Writes `licenties.txt`: the packages whose code the bundler really put in the site, with their licences. Stops the build
 * when one has a licence that is not on the list, because then it may not be handed out.
 */
export function licences(): AstroIntegration {
  const modules = new Set<string>();
  let top = '';
  return {
    name: 'ketenspiegel-licenties',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        top = fileURLToPath(config.root);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'ketenspiegel-licenties',
                generateBundle(_options, bundle) {
                  const isServer = this.environment.name !== 'client';
                  for (const id of listModules(Object.values(bundle))) if (!isServer || isInPages(id)) modules.add(id);
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        const packages = listPackages(modules, top);
        const wrong = packages.filter(({ licence }) => !isAllowed(licence));
        if (wrong.length > 0) {
          const named = wrong.map(({ name, version, licence }) => `  ${name} ${version}: ${licence}`);
          throw new Error(
            `The site may not hold code under these licences (see src/integrations/licences/allowed.ts):\n${named.join('\n')}`,
          );
        }
        writeFileSync(new URL('licenties.txt', dir), writeLicences(packages));
        logger.info(`${packages.length} packages: ${packages.map(({ name }) => name).join(', ')}`);
      },
    },
  };
}

const listModules = (bundle: readonly Bundled[]) =>
  bundle
    .flatMap(({ modules = {} }) => Object.entries(modules))
    .flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []));

/** Code that runs while building stays there, but for the scripts that Astro writes into pages with islands. */
const isInPages = (id: string) => /\/astro\/dist\/runtime\/.+\.prebuilt\.js$/u.test(id);
