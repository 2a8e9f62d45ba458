import { createHash } from 'node:crypto';
import type { Lock, LockEntry } from './lock.ts';

/** What a software bill of materials says about one package (CycloneDX 1.6). */
export interface Component {
  'bom-ref': string;
  type: 'library' | 'application';
  name: string;
  version: string;
  /** Whether its code is in the built site, or only builds it. */
  scope?: 'required' | 'excluded';
  purl: string;
  licenses: ({ license: { id: string } } | { expression: string })[];
  hashes?: { alg: 'SHA-512'; content: string }[];
}

export interface Sbom {
  $schema: string;
  bomFormat: 'CycloneDX';
  specVersion: '1.6';
  serialNumber: string;
  version: 1;
  metadata: { lifecycles: { phase: 'build' }[]; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * The bill of materials of a build, from the lock file: everything but what only tests use. `shipped` holds "name version"
 * of each package whose code is in the site. No date, no chance: the same lock file gives the same bill. npm's own
 * (`npm sbom --omit dev`) leaves out what the tests use as well, such as preact, and what comes with that.
 */
export function makeSbom({ packages }: Lock, shipped: ReadonlySet<string>): Sbom {
  const { '': project = {}, ...all } = packages;
  const used = Object.entries(all).filter(([, { dev }]) => dev !== true);
  const components = new Map<string, Component>();
  const links = new Map<string, Set<string>>();
  for (const [place, entry] of used) {
    const component = describe(nameAt(place, entry), entry, shipped);
    const ref = component['bom-ref'];
    components.set(ref, component);
    links.set(ref, new Set([...(links.get(ref) ?? []), ...listLinks(place, entry, packages)]));
  }
  const { scope: _scope, ...own } = describe(project.name ?? '', project, shipped);
  links.set(own['bom-ref'], new Set(listLinks('', project, packages)));
  const bill = {
    metadata: { lifecycles: [{ phase: 'build' as const }], component: { ...own, type: 'application' as const } },
    components: [...components.values()].sort((a, b) => order(a['bom-ref'], b['bom-ref'])),
    dependencies: [...links]
      .map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn].sort(order) }))
      .sort((a, b) => order(a.ref, b.ref)),
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(bill))}`,
    version: 1,
    ...bill,
  };
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const nameAt = (place: string, { name }: LockEntry) => name ?? place.replace(/^.*node_modules\//u, '');

function describe(name: string, entry: LockEntry, shipped: ReadonlySet<string>): Component {
  const { version = '', license, integrity } = entry;
  return {
    'bom-ref': `${name}@${version}`,
    type: 'library',
    name,
    version,
    scope: shipped.has(`${name} ${version}`) ? 'required' : 'excluded',
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses:
      license === undefined
        ? []
        : [/ (?:OR|AND|WITH) /u.test(license) ? { expression: license } : { license: { id: license } }],
    ...(integrity === undefined ? {} : { hashes: [{ alg: 'SHA-512' as const, content: hexOf(integrity) }] }),
  };
}

const hexOf = (integrity: string) => Buffer.from(integrity.replace(/^sha512-/u, ''), 'base64').toString('hex');

/** The packages one uses, as npm finds them: in its own folder first, then in those further up. */
function listLinks(place: string, entry: LockEntry, packages: Lock['packages']): string[] {
  const wanted = { ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies };
  return Object.keys(wanted).flatMap((name) => {
    for (let folder = place; ; folder = folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/u, '')) {
      const found = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
      if (found && found.dev !== true) return [`${found.name ?? name}@${found.version ?? ''}`];
      if (folder === '') return [];
    }
  });
}

/** A UUID that follows from the content (version 8 of RFC 9562: one's own way of making it). */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
