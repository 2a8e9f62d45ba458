import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package of somebody else whose code is in the built site. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** SPDX expression, as the package says it. */
  licence: string;
  /** Where it comes from, if the package says so. */
  home: string | null;
  /** The package that has it built in; null for one that this build put in itself. */
  within: string | null;
  /** The text of its licence, and of what else it asks to pass on. */
  text: string;
}

/** Parts of the bundler that it puts in by itself, by how their module ids begin. */
const bundlers: Readonly<Record<string, string>> = { '\0vite/': 'vite', '\0rolldown/': 'rolldown' };

/**
 * The packages behind the modules of a bundle, in order of the alphabet, with those that they have built in. `top` is the
 * folder with `node_modules`. Throws when a package does not say its licence, or comes without its text.
 */
export function listPackages(modules: Iterable<string>, top: string): ShippedPackage[] {
  const found = new Map<string, ShippedPackage>();
  const add = (folder: string, within: string | null) => {
    const shipped = readPackage(folder, within);
    const key = `${shipped.name} ${shipped.version}`;
    // What the build put in itself says more than what came along in another.
    if (!found.has(key) || within === null) found.set(key, shipped);
    return shipped;
  };
  for (const id of modules) {
    const bundler = Object.keys(bundlers).find((start) => id.startsWith(start));
    if (bundler !== undefined) add(join(top, 'node_modules', bundlers[bundler] ?? ''), null);
    const folder = packageFolder(id);
    if (folder === undefined) continue;
    const { name, version } = add(folder, null);
    for (const inner of builtIn(readFileSync(id.replace(/\?.*$/u, ''), 'utf8')))
      if (inner !== name) add(findInstalled(inner, folder), `${name} ${version}`);
  }
  return [...found.values()].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1,
  );
}

/** Folder of the package a module is in; undefined for our own modules and for what only exists in the build. */
function packageFolder(id: string): string | undefined {
  return /^(?!\0).*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id)?.[0];
}

/** Names of packages that were built into a file: bundlers leave the place each piece came from in a comment. */
function builtIn(code: string): Set<string> {
  const places = code.matchAll(/^\s*\/\/.*node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gmu);
  return new Set([...places].map(([, name = '']) => name));
}

/** Where a package is that another one uses: in its own `node_modules`, or in one further up. */
function findInstalled(name: string, from: string): string {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name);
    if (existsSync(join(place, 'package.json'))) return place;
  }
  throw new Error(`${from} has ${name} built in, but that is not installed: its licence can't be passed on.`);
}

interface Manifest {
  name: string;
  version: string;
  license?: unknown;
  homepage?: unknown;
}

function readPackage(folder: string, within: string | null): ShippedPackage {
  const { name, version, license, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  if (typeof license !== 'string') throw new Error(`${name} ${version} does not say under which licence it is.`);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)\b/iu.test(file));
  if (files.length === 0) throw new Error(`${name} ${version} comes without the text of its licence (${license}).`);
  const texts = files.sort().map((file) => ownPart(readFileSync(join(folder, file), 'utf8')));
  const home = typeof homepage === 'string' ? homepage : null;
  return { name, version, licence: license, home, within, text: texts.join('\n\n') };
}

/** Vite's file goes on with what is built into Vite itself, which stays on the machine that builds. */
function ownPart(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/^#+ Licenses of bundled dependencies[\s\S]*/mu, '')
    .trim();
}
