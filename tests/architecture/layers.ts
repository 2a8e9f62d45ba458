import { posix } from 'node:path';
import { listImports, type Finding, type Import, type Source, type Use } from './sources.ts';

/** What the files of one folder of src may import. Not named is not allowed. */
export interface Layer {
  /** Folders of src, or one file of a folder without its extension; its own folder is always allowed. */
  from: Readonly<Record<string, Use>>;
  /** Packages, with all that lies below them: `preact` is also `preact/hooks`. */
  packages: Readonly<Record<string, Use>>;
}

/** The one direction imports go: pages → islands → stores → dossier → domain → schemas. */
export const layers: Readonly<Record<string, Layer>> = {
  'content.config': {
    from: { schemas: 'all', 'integrations/texts': 'all' },
    packages: { 'astro:content': 'all', 'astro/loaders': 'all' },
  },
  schemas: { from: {}, packages: { 'astro/zod': 'all' } },
  domain: { from: { schemas: 'types' }, packages: {} },
  dossier: { from: { domain: 'all', schemas: 'types' }, packages: { valibot: 'all', fflate: 'all' } },
  // It reads the file of the host, beside the content.
  model: {
    from: { schemas: 'all', domain: 'types', 'domain/roles': 'all' },
    packages: { 'astro:content': 'all', node: 'all' },
  },
  platform: { from: {}, packages: { idb: 'all', qr: 'lazy' } },
  stores: {
    from: { domain: 'all', dossier: 'all', platform: 'all', schemas: 'types' },
    packages: { nanostores: 'all', minisearch: 'all' },
  },
  documents: {
    // The places of Figuur 2 are numbers only; the screen and a picture in a document draw it alike.
    from: { domain: 'all', messages: 'all', schemas: 'types', 'ui/figure-shapes': 'all' },
    packages: { docx: 'all', fflate: 'all', hucre: 'all' },
  },
  // Words follow the codes that state holds, so messages know the types of that state, never its code.
  messages: { from: { domain: 'types', dossier: 'types', stores: 'types', schemas: 'types' }, packages: {} },
  ui: {
    from: { messages: 'all', domain: 'types', schemas: 'types' },
    packages: { preact: 'all', 'chart.js': 'lazy', qr: 'lazy' },
  },
  islands: {
    from: {
      stores: 'all',
      ui: 'all',
      messages: 'all',
      domain: 'all',
      schemas: 'types',
      documents: 'lazy',
      // On every page, so without the weight of a store.
      'platform/offline': 'all',
    },
    packages: { preact: 'all', '@nanostores/preact': 'all' },
  },
  components: {
    from: {
      messages: 'all',
      ui: 'all',
      domain: 'all',
      schemas: 'types',
      model: 'types',
      'platform/first-paint': 'all',
    },
    packages: { 'astro:content': 'types', astro: 'types' },
  },
  layouts: {
    from: {
      components: 'all',
      messages: 'all',
      styles: 'all',
      'ui/href': 'all',
      'ui/HostContact': 'all',
      schemas: 'types',
      model: 'types',
      'model/edition': 'all',
      'model/host': 'all',
      'model/theme': 'all',
      'platform/first-paint': 'all',
    },
    packages: { 'astro:content': 'types', astro: 'types' },
  },
  pages: {
    from: {
      layouts: 'all',
      components: 'all',
      islands: 'all',
      model: 'all',
      messages: 'all',
      ui: 'all',
      styles: 'all',
      domain: 'all',
      schemas: 'types',
    },
    packages: { 'astro:content': 'all', astro: 'types' },
  },
  integrations: {
    // The files for a web server say what the host wants said.
    from: { domain: 'all', 'model/host': 'all', 'model/theme': 'all' },
    packages: { astro: 'all', node: 'all', minisearch: 'all', ultrahtml: 'all' },
  },
  middleware: {
    from: { integrations: 'all', model: 'all', 'ui/href': 'all' },
    packages: { astro: 'types' },
  },
  styles: { from: {}, packages: {} },
};

/** Why a package has only one home; the message says it when another folder imports one. */
const homes: Readonly<Record<string, string>> = {
  zod: 'zod runs at build time only, in src/schemas, as "astro/zod": in the browser it breaks the Content-Security-Policy',
  'astro/zod': 'zod runs at build time only, in src/schemas; import the type, or check with valibot in src/dossier',
  valibot: 'valibot checks files of users, in src/dossier only',
  idb: 'storage is behind the interface of src/platform',
  'astro:content': "only src/model and src/pages know Astro's content; take what you need from the Model",
};

/** Finds imports that go against the table above. */
export function findWrongImports(source: Source): Finding[] {
  const own = layerOf(source.path);
  const layer = layers[own];
  if (!layer)
    return [
      {
        path: source.path,
        found: `src/${own} is not one of the folders of src`,
        advice: `Move the file, or give the folder a line in tests/architecture/layers.ts`,
      },
    ];
  return listImports(source).flatMap((entry) => {
    const problem = entry.specifier.startsWith('.')
      ? checkOwn(source.path, own, layer, entry)
      : checkPackage(own, layer, entry);
    return problem ? [{ path: source.path, ...problem }] : [];
  });
}

type Problem = Omit<Finding, 'path'>;

function checkOwn(path: string, own: string, layer: Layer, { specifier, use }: Import): Problem | undefined {
  const target = posix.join(posix.dirname(path), specifier);
  if (!target.startsWith('src/'))
    return { found: `imports "${specifier}" from outside src`, advice: 'Move what both need into src' };
  const targetLayer = layerOf(target);
  if (targetLayer === own) return checkIsland(path, target, own, specifier);
  const file = target.slice('src/'.length).replace(/\.[^./]+$/u, '');
  const allowed = layer.from[file] ?? layer.from[targetLayer];
  if (!allowed)
    return {
      found: `${own} imports "${specifier}" of ${targetLayer}`,
      advice: `${own} may import ${listAllowed(layer)}: move the code down, or pass the value in`,
    };
  return checkUse(`"${specifier}" of ${targetLayer}`, allowed, use);
}

/** Each island is its own room, named after its address. */
function checkIsland(path: string, target: string, own: string, specifier: string): Problem | undefined {
  const room = (file: string) => file.split('/')[2] ?? '';
  if (own !== 'islands' || room(path) === room(target)) return undefined;
  return {
    found: `island ${room(path)} imports "${specifier}" of island ${room(target)}`,
    advice: 'Islands share nothing with each other: move the part to src/ui or the state to src/stores',
  };
}

function checkPackage(own: string, layer: Layer, { specifier, use }: Import): Problem | undefined {
  const name = specifier.startsWith('node:') ? 'node' : specifier;
  const isBelow = (known: string) => name === known || name.startsWith(`${known}/`);
  const known = Object.keys(layer.packages)
    .filter(isBelow)
    .sort((a, b) => b.length - a.length)[0];
  const allowed = known === undefined ? undefined : layer.packages[known];
  if (allowed) return checkUse(`"${specifier}"`, allowed, use);
  const home = Object.keys(homes).find(isBelow);
  return {
    found: `${own} imports the package "${specifier}"`,
    advice: home ? `${homes[home] ?? ''}` : `If ${own} needs it, say so in tests/architecture/layers.ts`,
  };
}

function checkUse(what: string, allowed: Use, use: Use): Problem | undefined {
  if (allowed === 'all' || use === allowed || use === 'types') return undefined;
  return allowed === 'types'
    ? { found: `imports ${what} as code`, advice: 'Only its types may come here: write "import type"' }
    : { found: `always loads ${what}`, advice: 'It may only load when asked for: write "await import(…)"' };
}

function listAllowed({ from }: Layer): string {
  const names = Object.entries(from).map(([name, use]) => (use === 'all' ? name : `${name} (${use})`));
  return names.length > 0 ? names.join(', ') : 'nothing else of src';
}

/** Folder of src a file is in; for a file directly in src its name without extension. */
function layerOf(path: string): string {
  const [, folder = ''] = path.split('/');
  return path.split('/').length > 2 ? folder : folder.replace(/\.[^.]+$/u, '');
}
