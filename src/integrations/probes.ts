import type { AstroIntegration } from 'astro';

/** Programs with an address that never changes: a page asks for them later, or only when a scan is open. */
const programs: Readonly<Record<string, string>> = {
  'inhoud/dekking.js': '/src/islands/belemmeringen/start.ts',
  'offline.js': '/src/islands/offline/start.ts',
  'sw.js': '/src/platform/worker.ts',
};

/**
 * Gives these programs a fixed address in the built site. A page then needs only an inline probe of a few hundred bytes,
 * where an ordinary `import()` takes a script and the bundler's own helper along (1.3 kB) on every visit.
 */
export function probes(): AstroIntegration {
  return {
    name: 'probes',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'probes',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  for (const [fileName, id] of Object.entries(programs)) this.emitFile({ type: 'chunk', id, fileName });
                },
              },
            ],
          },
        });
      },
    },
  };
}
