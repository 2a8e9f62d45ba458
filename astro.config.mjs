import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { hosting } from './src/integrations/hosting/index.ts';
import { licences } from './src/integrations/licences/index.ts';
import { offline } from './src/integrations/offline.ts';
import { preloads } from './src/integrations/preloads.ts';
import { probes } from './src/integrations/probes.ts';
import { sameBytes } from './src/integrations/same-bytes.ts';
import { search } from './src/integrations/search/index.ts';
import { theme } from './src/integrations/theme.ts';

/** A municipality hosts the site where it likes: `SITE_URL=https://voorbeeld.nl BASE_PATH=/ketenspiegel npm run build`. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

/**
 * Everything a question of the scan needs goes into one file, so that a question page asks for two scripts, not ten. Other
 * pages with stores need most of it too, and have it in their cache by then.
 */
const workModules = [
  'platform/(?:browser|records|environment|first-paint)',
  'domain/answers',
  'dossier/(?:content-id|defaults|dossier|file-name|history|instrument-shape|load-value|migrate|patch|scan|shape)',
  'stores/(?:answers|early|early-keeping|environment|keys|saving|scan-copy|session|steps|waiting|work)',
  'messages/(?:history|levels|saving|scan-question|scan-state)',
  'islands/scan/(?:fields|last-step|question|save-status|state)',
  'ui/(?:page|save-place)',
];
const workFile = {
  name: 'werk',
  priority: 3,
  test: new RegExp(`/src/(?:${workModules.join('|')})\\.ts$|/node_modules/(?:idb|nanostores|valibot)/`, 'u'),
};

/**
 * What nearly every page with a program has, and the rules of a round. In many small files they would weigh more: each is
 * packed on its own, and the more pages share them, the smaller the pieces the build cuts them in. What a module here
 * imports comes along, so the small ones import nothing.
 */
const smallParts = [
  'domain/(?:framework|respondents)',
  'dossier/blank',
  'messages/(?:format|respondents|round-name)',
  'stores/day',
  'ui/href',
];
const roundRules = [
  'domain/(?:cross-cuts|gaps|group|numbers|opening|pillars|report|sections|signals)',
  'dossier/(?:ambitions|report-input)',
  'ui/names',
];
/** Words of the report that its documents use too. */
const reportWords = ['domain/report-facts', 'messages/(?:handreiking|report-parts|report-reader)'];
const group = (name, priority, modules) => ({
  name,
  priority,
  test: new RegExp(`/src/(?:${modules.join('|')})\\.tsx?$`, 'u'),
});
const sharedFiles = [
  workFile,
  group('klein', 2, smallParts),
  group('ronde', 1, roundRules),
  group('rapport', 0, reportWords),
];

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // Preact's compiler is for what has JSX in it: on everything else it is a quarter of a build.
  // Those that work on the built files stand in order: what changes pages, what lists and hashes them, what is for servers.
  integrations: [
    mdx(),
    preact({ include: ['**/*.tsx'] }),
    theme(),
    probes(),
    licences(),
    preloads(),
    sameBytes(),
    search(),
    offline(),
    hosting(),
  ],
  markdown: { syntaxHighlight: false },
  compressHTML: true,
  // Several pages at once: a page waits for the disk, and for the hashes of its programs, a third of its time.
  build: { inlineStylesheets: 'never', assets: '_ks', concurrency: 4 },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  vite: {
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: sharedFiles } } } } } },
  },
  devToolbar: { enabled: false },
});
